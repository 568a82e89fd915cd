import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { referencedLines, sealsOf } from '../../core/certificate/totals.ts'
import type { Day } from '../../core/values/day.ts'
import { confirmByLink, type LinkedCertificate, readLink } from '../../operations/links/confirm-by-link.ts'
import { FOUND, line } from '../forms.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { trustListOf } from '../views/trust-list.ts'

const CODE = z.strictObject({ code: line(60) })
const CONFIRM = z.strictObject({ code: line(60), name: line(120), receivedOn: z.iso.date(), ...FOUND })

/** Nobody guesses one of 2^80 codes; nobody may try many either. */
const TRIES = { rateLimit: { max: 20, timeWindow: '1 minute' } }

/** Receipt confirmed by an authority that has nothing but a code. Codes come in bodies, which no log keeps. */
export function linkRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.post('/api/v1/links/read', { config: TRIES, schema: { body: CODE } }, async request => {
    const { code } = request.body as z.infer<typeof CODE>
    return linkedView(ports, valueOf(await readLink(ports, code)))
  })
  app.post('/api/v1/links/confirm', { config: TRIES, schema: { body: CONFIRM } }, async request => {
    const { code, receivedOn, ...found } = request.body as z.infer<typeof CONFIRM>
    return valueOf(await confirmByLink(ports, code, { ...found, receivedOn: receivedOn as Day }))
  })
}

/** What the officer needs to see, and no more: the paper in their hands has the rest. */
async function linkedView(ports: ServerPorts, { row, document, authority, confirmedOn }: LinkedCertificate) {
  const list = await trustListOf(ports)
  const { number, issuedOn, expiresOn, exporter, importer, parcels, issuer } = document
  const [lines, seals] = [referencedLines(document), sealsOf(document)]
  return {
    ...{ number, issuedOn, expiresOn, state: row.state, environment: ports.identity.environment },
    issuer: { name: issuer.name ?? issuer.authority, participant: issuer.participant },
    authority: { id: authority, name: list.authorities.find(one => one.id === authority)?.name ?? authority },
    ...{ exporter: exporter.name, importer: importer.name, parcels: parcels.length, seals, lines },
    ...(confirmedOn ? { confirmedOn } : {}),
  }
}
