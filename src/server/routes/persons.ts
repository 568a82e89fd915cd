import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ROLES } from '../../core/participants/rights.ts'
import { approveGrant, proposalDigest, proposeGrant, withdrawGrant } from '../../operations/persons/grant.ts'
import { createAccount } from '../../operations/persons/accounts.ts'
import { FROZEN, HEX_ID, line } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { namesOf } from '../../operations/persons/names.ts'

const ROLE = z.enum(ROLES)
const PERSON = z.strictObject({
  name: line(120),
  login: line(80),
  password: line(200),
})
const GRANT = z.strictObject({ role: ROLE, office: line(60).optional(), firm: HEX_ID.optional() })
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

async function personsView(ports: ServerPorts) {
  const rows = new Map((await ports.reading.persons()).map(row => [row.id, row]))
  const kept = await ports.keeping.all('person')
  const accounts = new Map((await ports.keeping.all('account')).map(account => [account.person, account]))
  const names = await namesOf(
    ports,
    [...rows.values()].flatMap(row => (row.proposals ?? []).map(one => one.by)),
  )
  return kept.map(({ id, name }) => {
    const row = rows.get(id)
    const proposals = (row?.proposals ?? []).map(proposal => {
      const { by, ...wish } = proposal
      const frozen = proposalDigest(ports, id, proposal)
      return { ...wish, proposedBy: by, proposedByName: names.get(by) ?? by, frozen }
    })
    const login = accounts.get(id)?.id
    return { id, name, ...(login ? { login } : {}), grants: row?.grants ?? [], proposals }
  })
}
