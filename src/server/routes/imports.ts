import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { IMPORT_LIFECYCLE, type ImportState } from '../../core/confirmation/lifecycle.ts'
import { type Day, dayAt } from '../../core/values/day.ts'
import type { ImportFilter } from '../../ports/reading.ts'
import { render } from '../../catalogue/render.ts'
import { approveImport, confirmImport } from '../../operations/imports/confirm.ts'
import { acceptPaper, presentPaper } from '../../operations/imports/present-paper.ts'
import { presentCertificate } from '../../operations/imports/present.ts'
import { approveRelease, proposeRelease } from '../../operations/imports/release.ts'
import { settleImport } from '../../operations/imports/settle.ts'
import { formAsked, sendExport } from '../exported.ts'
import { FOUND, FROZEN, ID, line, LIST, listAsked, prose, REASON } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import { tongueFor } from '../tongue.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { importIn, importsSeenBy } from '../sight.ts'
import { importItem, importView } from '../views/import.ts'
import { withOffices } from '../views/handoff.ts'
import { IMPORT_COLUMNS } from '../views/list-columns.ts'
import { trustListOf } from '../views/trust-list.ts'

const PRESENT = z.strictObject({
  certificate: prose(500_000).min(1).optional(),
  number: line(40).min(1).optional(),
  office: line(60),
  read: z.enum(['file', 'qr', 'number']),
})
const SEEN = z.strictObject({ name: line(80), seen: z.enum(['same', 'differs', 'unseen']) })
const COMPARED = z.strictObject({ at: z.number().int().min(0), features: z.array(SEEN).max(20) })
const PAPER = z.strictObject({
  document: z.unknown(),
  office: line(60),
  compared: COMPARED.optional(),
  photo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
const CONFIRM = z.strictObject({ receivedOn: z.iso.date().optional(), ...FOUND, unopened: z.literal(true).optional() })

const BASE = '/api/v1/imports'

/** Arrivals: what is on its way, the counter, and the three answers that send a confirmation home. */
export function importRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, { schema: { querystring: LIST } }, async (request, reply) => {
    const asked = request.query as z.infer<typeof LIST>
    const states = asked.state ? { states: statesIn(asked.state) } : {}
    const filter = { ...importsSeenBy(someone(request).person, ports), ...states, ...listAsked(asked) }
    const form = formAsked(request)
    if (form) return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), exported(ports, filter))
    const page = await ports.reading.listed('import', filter)
    const list = await trustListOf(ports)
    return {
      ...page,
      items: await withOffices(
        ports,
        page.items.map(row => importItem(row, list)),
      ),
    }
  })
  app.get(`${BASE}/:id`, { schema: { params: ID } }, async request => {
    const row = await importIn(ports, request)
    return importView(ports, row, someone(request).person, tongueFor(request))
  })
  app.post(`${BASE}/present`, { schema: { body: PRESENT } }, async request => {
    const input = request.body as z.infer<typeof PRESENT>
    const judged = valueOf(await presentCertificate(ports, callerOf(request, ports), input))
    return { ...judged, findings: judged.findings.map(finding => render(finding, tongueFor(request))) }
  })
  app.post(`${BASE}/present-paper`, { schema: { body: PAPER } }, async request => {
    const input = request.body as z.infer<typeof PAPER>
    const judged = valueOf(await presentPaper(ports, callerOf(request, ports), input))
    return { ...judged, findings: judged.findings.map(finding => render(finding, tongueFor(request))) }
  })
  app.post(`${BASE}/:id/confirm`, { schema: { params: ID, body: CONFIRM } }, async request => {
    const { id, authority } = await importIn(ports, request)
    const { receivedOn, unopened, ...found } = request.body as z.infer<typeof CONFIRM>
    const given = { ...(receivedOn ? { receivedOn: receivedOn as Day } : {}), ...(unopened ? { unopened } : {}) }
    const input = { id, ...found, ...given }
    return valueOf(await confirmImport(ports, callerOf(request, ports, authority), input))
  })
  decisions(app, ports)
}

function exported({ reading }: ServerPorts, filter: ImportFilter) {
  return {
    name: 'imports',
    columns: IMPORT_COLUMNS,
    ids: () => reading.listedIds('import', filter),
    of: (ids: readonly string[]) => reading.listedOf('import', ids),
  }
}

/** The other half of what an officer asked, and what needs a ground alone. */
const APPROVED = { approve: approveImport, 'approve-release': approveRelease }
const GROUNDED = { accept: acceptPaper, release: proposeRelease }
const SETTLED = ['decline', 'decline-release', 'detain', 'return', 'seize'] as const

function decisions(app: FastifyInstance, ports: ServerPorts): void {
  for (const [action, approve] of Object.entries(APPROVED)) {
    app.post(`${BASE}/:id/${action}`, { schema: { params: ID, body: FROZEN } }, async request => {
      const { id, authority } = await importIn(ports, request)
      const { frozen } = request.body as z.infer<typeof FROZEN>
      return valueOf(await approve(ports, callerOf(request, ports, authority), { id, frozen }))
    })
  }
  const settled = SETTLED.map(action => {
    const settle: typeof acceptPaper = (node, caller, input) => settleImport(node, caller, { action, ...input })
    return [action, settle] as const
  })
  for (const [action, settle] of [...Object.entries(GROUNDED), ...settled]) {
    app.post(`${BASE}/:id/${action}`, { schema: { params: ID, body: REASON } }, async request => {
      const { id, authority } = await importIn(ports, request)
      const { reason } = request.body as z.infer<typeof REASON>
      return valueOf(await settle(ports, callerOf(request, ports, authority), { id, reason }))
    })
  }
}

function statesIn(text: string): ImportState[] {
  return text.split(',').filter((state): state is ImportState => state in IMPORT_LIFECYCLE && state !== 'new')
}
