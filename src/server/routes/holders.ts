import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dayAt } from '../../core/values/day.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { exporterSeen } from '../../operations/certificates/exporter.ts'
import { firmsOf } from '../../operations/persons/firms.ts'
import { HEX_ID, ID, line } from '../forms.ts'
import { actingAt, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import { stockSeenBy } from '../sight.ts'
import { ledgerView } from '../views/ledger.ts'
import { trustListOf } from '../views/trust-list.ts'

const PAGE = z.strictObject({
  before: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  lang: line(35).optional(),
})
const REPLACING = z.strictObject({ replaces: HEX_ID.optional(), lang: line(35).optional() })

/** Those who may hold rough at an authority, their books, and what one of them may export. */
export function holderRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/holders', async request => {
    const firms = await firmsOf(ports.keeping, actingAt(request, ports))
    return { items: firms.map(({ id, name }) => ({ id, name })) }
  })
  app.get('/api/v1/holders/:id/moves', { schema: { params: ID, querystring: PAGE } }, async request => {
    const { id: holder } = request.params as z.infer<typeof ID>
    const { before } = request.query as z.infer<typeof PAGE>
    const { authorities, firm } = stockSeenBy(someone(request).person, ports)
    if (firm !== undefined && firm !== holder) throw refusedBy('not-found', { id: holder })
    const asked = { holder, authorities, office: firm === undefined }
    return ledgerView(ports, { ...asked, ...(before === undefined ? {} : { before }) })
  })
  app.get('/api/v1/stock/gate', { schema: { querystring: REPLACING } }, async request => gateOf(ports, request))
}

/** By what the next certificate of the caller's own firm is held against its stock. */
async function gateOf(ports: ServerPorts, request: FastifyRequest) {
  const { replaces } = request.query as z.infer<typeof REPLACING>
  const trustList = await trustListOf(ports)
  const authority = trustList.authorities.find(({ id }) => id === actingAt(request, ports))
  const firm = authority && grantFor(someone(request).person, ['applicant'], authority.id)?.firm
  if (!authority || firm === undefined) return {}
  const own = replaces === undefined ? null : await ports.reading.row('certificate', replaces)
  const asked = { authority, trustList, today: dayAt(ports.clock.now(), authority.timeZone) }
  return exporterSeen(ports.reading, asked, firm, own?.firm === firm ? replaces : undefined)
}
