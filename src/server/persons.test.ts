import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'

const WISH = { name: 'Neo Modise', login: 'Neo.Modise', password: 'four words without sense' }

describe('people and their roles', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
  })
  after(() => node.app.close())

  const add = (wish: object, key?: string) => node.ask('boss', 'POST', '/api/v1/persons', { body: wish, key })
  const approve = (who: string, id: string, role: string, frozen: unknown) =>
    node.ask(who, 'POST', `/api/v1/persons/${id}/grants/${role}/approve`, { body: { frozen } })
  const rulesOf = ({ json }: { json: Readonly<Record<string, unknown>> }) =>
    (json.findings as { rule: string; path: string }[]).map(({ rule, path }) => `${rule} ${path}`)

  test('who is no administrator adds nobody', async () => {
    assert.equal((await node.ask('second', 'POST', '/api/v1/persons', { body: WISH })).status, 403)
  })

  test('adding a person again under the same key gives the same answer and makes nobody else', async () => {
    const [first, again] = [await add(WISH, 'add-neo-modise'), await add(WISH, 'add-neo-modise')]
    assert.equal(first.status, 200)
    assert.equal(again.text, first.text)
    const other = await add({ ...WISH, login: 'other' }, 'add-neo-modise')
    assert.deepEqual([other.status, other.json.type], [409, '/problems/repeat-differs'])
    assert.equal(await world.nodes.BW.keeping.get('account', 'other'), null)
  })

  test('a name to sign in by belongs to one person', async () => {
    const taken = await add({ ...WISH, name: 'Another', login: 'NEO.modise ' })
    assert.deepEqual([taken.status, rulesOf(taken)], [422, ['login-taken login']])
  })

  test('everything wrong with a new person is told at once', async () => {
    const wrong = await add({ name: ' ', login: '-', password: 'short' })
    assert.deepEqual(rulesOf(wrong), ['name-missing name', 'login-form login', 'password-weak password'])
  })

  test('a password that holds the name is refused', async () => {
    const wrong = await add({ name: 'Lesego', login: 'lesego', password: 'lesego-lesego-lesego' })
    assert.deepEqual(rulesOf(wrong), ['password-weak password'])
  })

  test('a role is proposed by one administrator, shown as waiting, and granted by another', async () => {
    const { id } = (await add({ ...WISH, login: 'thabo' })).json as { id: string }
    const grants = `/api/v1/persons/${id}/grants`
    const proposed = await node.ask('boss', 'POST', grants, { body: { role: 'inspector' } })
    const { frozen } = proposed.json
    const shown = async () => {
      const { items } = (await node.ask('boss-2', 'GET', '/api/v1/persons')).json as { items: PersonShown[] }
      const { grants: held, proposals } = items.find(person => person.id === id) as PersonShown
      return { held: held.map(grant => grant.role), waiting: proposals.map(one => `${one.role} ${one.frozen}`) }
    }
    assert.deepEqual(await shown(), { held: [], waiting: [`inspector ${frozen as string}`] })
    const own = await approve('boss', id, 'inspector', frozen)
    assert.deepEqual([own.status, rulesOf(own)], [403, ['second-officer-same ']])
    assert.equal((await approve('boss-2', id, 'inspector', frozen)).status, 200)
    assert.deepEqual(await shown(), { held: ['inspector'], waiting: [] })
    assert.equal((await node.ask('boss', 'DELETE', `${grants}/inspector`)).status, 200)
    assert.deepEqual(await shown(), { held: [], waiting: [] })
  })

  test('a proposal that was changed after the second administrator looked at it is not granted', async () => {
    const { id } = (await add({ ...WISH, login: 'tumelo' })).json as { id: string }
    const propose = (office: string) =>
      node.ask('boss', 'POST', `/api/v1/persons/${id}/grants`, { body: { role: 'inspector', office } })
    const seen = (await propose('gaborone')).json.frozen
    const changed = (await propose('francistown')).json.frozen
    const refused = await approve('boss-2', id, 'inspector', seen)
    assert.deepEqual([refused.status, rulesOf(refused)], [409, ['changed-since-frozen ']])
    assert.equal((await approve('boss-2', id, 'inspector', changed)).status, 200)
  })

  test('an administrator is no second one for whoever made them within seven days', async () => {
    const propose = async (login: string, role: string) => {
      const { id } = (await add({ ...WISH, login })).json as { id: string }
      const proposed = await node.ask('boss', 'POST', `/api/v1/persons/${id}/grants`, { body: { role } })
      return [id, role, proposed.json.frozen] as const
    }
    const made = await propose('mpho', 'administrator')
    assert.equal((await approve('boss-2', ...made)).status, 200)
    const wish = await propose('sethunya', 'auditor')
    const early = await approve(made[0], ...wish)
    assert.deepEqual([early.status, rulesOf(early)], [403, ['granted-lately ']])
    assert.equal((await approve('boss-2', ...wish)).status, 200)
  })

  test('passwords and second factors are in no answer about people', async () => {
    const { text } = await node.ask('boss', 'GET', '/api/v1/persons')
    assert.doesNotMatch(text, /scrypt|password|totp/i)
  })
})

interface PersonShown {
  readonly id: string
  readonly grants: readonly { readonly role: string }[]
  readonly proposals: readonly { readonly role: string; readonly frozen: string }[]
}
