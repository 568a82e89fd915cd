import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AlertWish } from '../../core/participants/alert.ts'
import { ALERT_ADVICE, ALERT_KINDS, LONGEST_REFERENCE, LONGEST_TEXT } from '../../core/participants/alert-choices.ts'
import { approveAlert, proposeAlert } from '../../operations/alerts/raise.ts'
import { approveWithdrawal, declineAlert, LONGEST_REASON, proposeWithdrawal } from '../../operations/alerts/withdraw.ts'
import { FROZEN, line, prose } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { tongueFor } from '../tongue.ts'
import { alertList } from '../views/alert.ts'

const BASE = '/api/v1/alerts'

const WISH = z.strictObject({
  first: line(40).min(1),
  last: line(40).min(1),
  kind: z.enum(ALERT_KINDS),
  from: z.iso.date(),
  advice: z.enum(ALERT_ADVICE),
  reference: line(LONGEST_REFERENCE).min(1),
  text: prose(LONGEST_TEXT).min(1),
})
const WHY = z.strictObject({ reason: prose(LONGEST_REASON) })
const PARAMS = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })

/** Warnings of numbers: raised and withdrawn by two persons, and those that others sent. */
export function alertRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, async request => alertList(ports, someone(request).person, tongueFor(request)))
  app.post(BASE, { schema: { body: WISH } }, async request => {
    const input = request.body as z.infer<typeof WISH> as unknown as AlertWish
    return valueOf(await proposeAlert(ports, callerOf(request, ports), input))
  })
  app.post(`${BASE}/:id/withdraw`, { schema: { params: PARAMS, body: WHY } }, async request => {
    const { id } = request.params as z.infer<typeof PARAMS>
    const { reason } = request.body as z.infer<typeof WHY>
    return valueOf(await proposeWithdrawal(ports, callerOf(request, ports, await ownerOf(ports, id)), { id, reason }))
  })
  app.post(`${BASE}/:id/decline`, { schema: { params: PARAMS, body: WHY } }, async request => {
    const { id } = request.params as z.infer<typeof PARAMS>
    const { reason } = request.body as z.infer<typeof WHY>
    return valueOf(await declineAlert(ports, callerOf(request, ports, await ownerOf(ports, id)), { id, reason }))
  })
  for (const [half, operation] of [
    ['approve', approveAlert],
    ['approve-withdrawal', approveWithdrawal],
  ] as const) {
    app.post(`${BASE}/:id/${half}`, { schema: { params: PARAMS, body: FROZEN } }, async request => {
      const { id } = request.params as z.infer<typeof PARAMS>
      const { frozen } = request.body as z.infer<typeof FROZEN>
      const caller = callerOf(request, ports, await ownerOf(ports, id))
      return valueOf<{ id: string; told: number }>(await operation(ports, caller, { id, frozen }))
    })
  }
}

/** The authority of this node that raised it: a person may hold roles at several. */
async function ownerOf(ports: ServerPorts, id: string): Promise<string | undefined> {
  const row = await ports.reading.row('alert', id)
  if (!row) throw refusedBy('not-found', { id })
  return ports.identity.authorities.includes(row.by) ? row.by : undefined
}
