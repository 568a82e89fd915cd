import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ROLES } from '../../core/participants/rights.ts'
import { type Day, parseDay } from '../../core/values/day.ts'
import { delegateRole, endDelegation } from '../../operations/persons/delegate.ts'
import { line, REASON } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { delegationsView } from '../views/delegations.ts'

const DAY = line(10).refine(text => parseDay(text) !== null, 'expected a day, YYYY-MM-DD')
const WHERE = { role: z.enum(ROLES), authority: line(20) }
const WISH = z.strictObject({ to: line(64).min(1), ...WHERE, from: DAY, until: DAY, ...REASON.shape })
const END = z.strictObject({ person: line(64).min(1), by: line(64).min(1), ...WHERE })

/** Rights in the hands of colleagues while their owners are away. */
export function delegationRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/delegations', request => delegationsView(ports, someone(request).person))
  app.post('/api/v1/delegations', { schema: { body: WISH } }, async request => {
    const { authority, from, until, ...wish } = request.body as z.infer<typeof WISH>
    const days = { from: from as Day, until: until as Day }
    return valueOf(await delegateRole(ports, callerOf(request, ports, authority), { ...wish, ...days }))
  })
  app.post('/api/v1/delegations/end', { schema: { body: END } }, async request => {
    const { authority, ...which } = request.body as z.infer<typeof END>
    return valueOf(await endDelegation(ports, callerOf(request, ports, authority), which))
  })
}
