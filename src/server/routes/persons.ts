import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ROLES } from '../../core/participants/rights.ts'
import { approveGrant, proposeGrant, withdrawGrant } from '../../operations/persons/grant.ts'
import { expectIdentity, releaseIdentity, releaseUnprotected } from '../../operations/persons/identities.ts'
import { createAccount } from '../../operations/persons/accounts.ts'
import { unknownFirm } from '../../operations/persons/firms.ts'
import { moveToOffice } from '../../operations/persons/offices.ts'
import { FROZEN, HEX_ID, line } from '../forms.ts'
import { actingAt, callerOf, idByKey, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, refusedBy, valueOf } from '../problem.ts'
import { personsView } from '../views/persons.ts'
import { trustListOf } from '../views/trust-list.ts'

const ROLE = z.enum(ROLES)
const PERSON = z.strictObject({
  name: line(120),
  login: line(80),
  password: line(200),
  office: line(60).min(1).optional(),
})
const GRANT = z.strictObject({ role: ROLE, office: line(60).optional(), firm: HEX_ID.optional() })
const EXPECTED = z.strictObject({ expected: line(200) })
const OFFICE = z.strictObject({ office: line(60) })
const HALF = z.strictObject({ id: HEX_ID, role: ROLE })

/** Persons of this node and their rights; granting takes two administrators. */
export function personRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/persons', async () => ({ items: await personsView(ports) }))
  app.post('/api/v1/persons', { schema: { body: PERSON } }, async request => {
    const wish = request.body as z.infer<typeof PERSON>
    return valueOf(await createAccount(ports.keeping, { id: idByKey(callerOf(request, ports)), ...wish }))
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
  app.put('/api/v1/persons/:id/office', { schema: { params, body: OFFICE } }, async request => {
    const { id } = request.params as z.infer<typeof params>
    return moved(ports, request, id, request.body as z.infer<typeof OFFICE>)
  })
  app.post('/api/v1/persons/:id/grants', { schema: { params, body: GRANT } }, async request => {
    const { id: person } = request.params as z.infer<typeof params>
    const wish = request.body as z.infer<typeof GRANT>
    const caller = callerOf(request, ports)
    const unknown = wish.firm ? await unknownFirm(ports.keeping, caller.authority, wish.firm) : []
    if (unknown.length > 0) throw new Refused(unknown)
    return valueOf(await proposeGrant(ports, caller, { person, ...wish }))
  })
  app.post('/api/v1/persons/:id/grants/:role/approve', { schema: { params: HALF, body: FROZEN } }, async request => {
    const { id: person, role } = request.params as z.infer<typeof HALF>
    const { frozen } = request.body as z.infer<typeof FROZEN>
    const granted = valueOf(await approveGrant(ports, callerOf(request, ports), { person, role, frozen }))
    await releaseUnprotected(ports.keeping, person)
    return granted
  })
  app.delete('/api/v1/persons/:id/grants/:role', { schema: { params: HALF } }, async request => {
    const { id: person, role } = request.params as z.infer<typeof HALF>
    return valueOf(await withdrawGrant(ports, callerOf(request, ports), { person, role }))
  })
}

async function moved(ports: ServerPorts, request: FastifyRequest, person: string, { office }: { office: string }) {
  const at = actingAt(request, ports)
  const authority = (await trustListOf(ports)).authorities.find(one => one.id === at)
  if (!authority) throw refusedBy('authority-not-here', { authority: at })
  return valueOf(await moveToOffice(ports.keeping, someone(request).person, authority, { person, office }))
}
