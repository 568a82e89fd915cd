import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { LICENCE_KINDS, numberKeyOf } from '../../core/licences/kinds.ts'
import { LICENCE_LIFECYCLE, type LicenceState } from '../../core/licences/lifecycle.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { standingOn } from '../../core/licences/standing.ts'
import { dayAt } from '../../core/values/day.ts'
import type { Named, RowFilter } from '../../ports/reading.ts'
import { formAsked, sendExport } from '../exported.ts'
import { sendFile } from '../file-answer.ts'
import { AS_IMAGE, DIGEST, HEX_ID, ID, line, LIST, listAsked } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import { licenceIn, licencesSeenBy } from '../sight.ts'
import { tongueFor } from '../tongue.ts'
import { filesOf, licenceItem, licenceView, nameOf } from '../views/licence.ts'
import { LICENCE_COLUMNS } from '../views/list-columns.ts'
import { trustListOf } from '../views/trust-list.ts'

const LICENCES = LIST.extend({ partner: z.enum(LICENCE_KINDS).optional() })
const FILE = z.strictObject({ id: HEX_ID, digest: DIGEST })
const REGISTER = z.strictObject({ text: line(100), lang: line(35).optional() })

/** Fewer than a person needs to look a few up, and far fewer than copying the register takes. */
const LOOKING_UP = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }
const SHORTEST = 3
const MOST_SHOWN = 20

/** Licences to look at: lists, one whole, its documents, and what anyone may ask. */
export function licenceReads(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/licence-register', { ...LOOKING_UP, schema: { querystring: REGISTER } }, async request => {
    const { text } = request.query as z.infer<typeof REGISTER>
    return { items: await registered(ports, text.trim()) }
  })
  app.get('/api/v1/licences', { schema: { querystring: LICENCES } }, async (request, reply) => {
    const asked = request.query as z.infer<typeof LICENCES>
    const filter: RowFilter<'licence'> = {
      ...licencesSeenBy(someone(request).person, ports),
      ...(asked.state ? { states: statesIn(asked.state) } : {}),
      ...listAsked(asked),
    }
    const form = formAsked(request)
    const today = dayAt(ports.clock.now(), 'UTC')
    if (form) return sendExport(reply, form, today, exported(ports, filter))
    const page = await ports.reading.listed('licence', filter)
    return { ...page, items: page.items.map(row => licenceItem(row, today)) }
  })
  app.get('/api/v1/licences/:id', { schema: { params: ID } }, async request => {
    const row = await licenceIn(ports, request)
    const today = await todayAt(ports, row)
    return licenceView(ports, row, someone(request).person, { tongue: tongueFor(request), today })
  })
  app.get('/api/v1/licences/:id/files/:digest', { schema: { params: FILE, querystring: AS_IMAGE } }, (request, reply) =>
    oneFile(ports, request).then(({ file, as }) => sendFile(reply, file, as === 'image')),
  )
}

async function oneFile(ports: ServerPorts, request: FastifyRequest) {
  const row = await licenceIn(ports, request)
  const { digest } = request.params as z.infer<typeof FILE>
  const { as } = request.query as z.infer<typeof AS_IMAGE>
  if (row.documents?.some(document => document.digest === digest)) await filesOf(ports, row)
  const file = await ports.keeping.files.get(row.id, digest)
  if (!file) throw refusedBy('not-found', { id: digest.slice(0, 12) })
  const name = (await nameOf(ports.reading, row.documents ?? [], digest)) || file.name
  return { file: { ...file, name }, as }
}

/**
 * What the public may know: number, holder, kind, standing and term. Neither address nor area nor site is told of
 * anybody, and an application is nobody’s business.
 */
async function registered(ports: ServerPorts, text: string) {
  if (text.length < SHORTEST) return []
  const authorities = [...ports.identity.authorities]
  const asked = { authorities, states: ['granted', 'suspended', 'revoked'] as const, text: spread(text), limit: 200 }
  const { items } = await ports.reading.listed('licence', asked)
  const list = await trustListOf(ports)
  const shown = items.filter(row => isNamed(row, text)).slice(0, MOST_SHOWN)
  return Promise.all(
    shown.map(async row => {
      const { number, kind, from, until, exporter: holder } = row
      const authority = list.authorities.find(one => one.id === row.authority)?.name ?? row.authority
      return { number, kind, holder, from, until, standing: standingOn(row, await todayAt(ports, row)), authority }
    }),
  )
}

/** Its number whole, whatever stands between its parts, or every word in its holder's name. */
function isNamed({ number, authority, exporter }: LicenceRow & Named, text: string): boolean {
  if (number && numberKeyOf(authority, number) === numberKeyOf(authority, text)) return true
  const name = exporter.toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => name.includes(word))
}

/** A number is kept with hyphens; people type it as they like. */
function spread(text: string): string {
  const [, letters, year, serial] = /^([A-Za-z]{2})[\s/-]*(\d{4})[\s/-]*(\d{5})$/.exec(text) ?? []
  return letters ? `${letters}-${year}-${serial}` : text
}

async function todayAt(ports: ServerPorts, { authority }: LicenceRow) {
  const known = (await trustListOf(ports)).authorities.find(one => one.id === authority)
  return dayAt(ports.clock.now(), known?.timeZone ?? 'UTC')
}

function exported({ reading }: ServerPorts, filter: RowFilter<'licence'>) {
  return {
    name: 'licences',
    columns: LICENCE_COLUMNS,
    ids: () => reading.listedIds('licence', filter),
    of: (ids: readonly string[]) => reading.listedOf('licence', ids),
  }
}

function statesIn(text: string): LicenceState[] {
  return text.split(',').filter((state): state is LicenceState => state in LICENCE_LIFECYCLE && state !== 'new')
}
