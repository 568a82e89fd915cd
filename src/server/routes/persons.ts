import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ROLES } from '../../core/participants/rights.ts'
import { approveGrant, proposeGrant, withdrawGrant } from '../../operations/persons/grant.ts'
import { expectIdentity, releaseIdentity } from '../../operations/persons/identities.ts'
import { createAccount } from '../../operations/persons/accounts.ts'
import { FROZEN, HEX_ID, line } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { personsView } from '../views/persons.ts'

const ROLE = z.enum(ROLES)
const PERSON = z.strictObject({
  name: line(120),
  login: line(80),
  password: line(200),
  office: line(60).min(1).optional(),
})
const GRANT = z.strictObject({ role: ROLE, office: line(60).optional(), firm: HEX_ID.optional() })
const EXPECTED = z.strictObject({ expected: line(200) })
const HALF = z.strictObject({ id: HEX_ID, role: ROLE })

/** Persons of this node and their rights; granting takes two administrators. */
export function personRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/persons', async () => ({ items: await personsView(ports) }))
  app.post('/api/v1/persons', { schema: { body: PERSON } }, async request => {
    const { person, repeat } = callerOf(request, ports)
    const wish = request.body as z.infer<typeof PERSON>
    return valueOf(await createAccount(ports.keeping, { id: idFrom(`${person}\n${repeat?.key}`), ...wish }))
  })
  const params = z.strictObject({ id: HEX_ID })
  app.put('/api/v1/persons/:id/identity', { schema: { params, body: EXPECTED } }, async request => {
    const { id } = request.params as z.infer<typeof params>
    const { expected } = request.body as z.infer<typeof EXPECTED>
    if (!ports.provider) throw refusedBy('not-found', { id })
    const person = (await ports.reading.row('person', id)) ?? { id, grants: [] }
    return valueOf(await expectIdentity(ports.keeping, person, expected))
  })
  app.delete('/api/v1/persons/:id/identity', { schema: { params } }, async request => {
    const { id } = request.params as z.infer<typeof params>
    return valueOf(await releaseIdentity(ports.keeping, id))
  })
  app.post('/api/v1/persons/:id/grants', { schema: { params, body: GRANT } }, async request => {
    const { id: person } = request.params as z.infer<typeof params>
    const wish = request.body as z.infer<typeof GRANT>
    return valueOf(await proposeGrant(ports, callerOf(request, ports), { person, ...wish }))
  })
  app.post('/api/v1/persons/:id/grants/:role/approve', { schema: { params: HALF, body: FROZEN } }, async request => {
    const { id: person, role } = request.params as z.infer<typeof HALF>
    const { frozen } = request.body as z.infer<typeof FROZEN>
    return valueOf(await approveGrant(ports, callerOf(request, ports), { person, role, frozen }))
  })
  app.delete('/api/v1/persons/:id/grants/:role', { schema: { params: HALF } }, async request => {
    const { id: person, role } = request.params as z.infer<typeof HALF>
    return valueOf(await withdrawGrant(ports, callerOf(request, ports), { person, role }))
  })
}

/** The idempotency key names the person it makes: a repeat finds the same one. The key is random, and so is this id. */
function idFrom(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
