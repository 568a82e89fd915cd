import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { createAccount } from '../operations/persons/accounts.ts'

const FIRM = { name: 'Kgalagadi Rough', address: 'Plot 67782, Gaborone', country: 'BW', licence: 'BW-EX-0147' }
const NEO = 'e'.repeat(32)
const [OLD, NEW] = ['four words without sense', 'another four words here']

describe('firms, offices and own passwords', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
    const wish = { id: NEO, name: 'Neo Modise', login: 'neo', password: OLD }
    assert.ok((await createAccount(world.nodes.BW.keeping, wish)).ok)
  })
  after(() => node.app.close())

  type Answer = Awaited<ReturnType<ServedNode['ask']>>
  const rulesOf = ({ status, json }: Answer) => [
    status,
    ...(json.findings as { rule: string; path: string }[]).map(({ rule, path }) => `${rule} ${path}`),
  ]
  const add = (wish: object, key?: string, who = 'boss') => node.ask(who, 'POST', '/api/v1/firms', { body: wish, key })
  const propose = (body: object) => node.ask('boss', 'POST', `/api/v1/persons/${NEO}/grants`, { body })

  test('who is no administrator neither enters nor corrects a firm', async () => {
    assert.deepEqual(rulesOf(await add(FIRM, undefined, 'second')), [403, 'right-missing '])
    const put = await node.ask('second', 'PUT', `/api/v1/firms/${'d'.repeat(32)}`, { body: FIRM })
    assert.equal(put.status, 403)
  })

  test('a firm entered again under the same key is the same firm', async () => {
    const [first, again] = [await add(FIRM, 'add-kgalagadi'), await add(FIRM, 'add-kgalagadi')]
    assert.deepEqual([first.status, again.text], [200, first.text])
    assert.deepEqual(rulesOf(await add({ ...FIRM, name: 'Other' }, 'add-kgalagadi')), [409, 'repeat-differs '])
  })

  test('everything wrong with a firm is told at its field', async () => {
    const wrong = ['firm-name-missing name', 'firm-address-missing address', 'firm-country-unknown country']
    assert.deepEqual(rulesOf(await add({ name: ' ', address: '', country: 'XX' })), [422, ...wrong])
    assert.deepEqual(rulesOf(await add({ ...FIRM, name: 'KGALAGADI  rough' })), [422, 'firm-known name'])
  })

  test('an exporter is proposed for a firm of this authority, and for no other', async () => {
    assert.deepEqual(rulesOf(await propose({ role: 'applicant' })), [422, 'firm-missing firm'])
    const none = { role: 'applicant', firm: 'd'.repeat(32) }
    assert.deepEqual(rulesOf(await propose(none)), [422, 'firm-unknown firm'])
    const { id } = (await add({ ...FIRM, name: 'Okavango Stones' })).json
    const { frozen } = (await propose({ role: 'applicant', firm: id })).json
    const approve = `/api/v1/persons/${NEO}/grants/applicant/approve`
    assert.equal((await node.ask('boss-2', 'POST', approve, { body: { frozen } })).status, 200)
    const corrected = await node.ask('boss', 'PUT', `/api/v1/firms/${String(id)}`, {
      body: { ...FIRM, name: 'Okavango' },
    })
    assert.equal(corrected.status, 200)
    const { items } = (await node.ask('boss', 'GET', '/api/v1/persons')).json as {
      items: { id: string; grants: object[] }[]
    }
    const grants = items.find(person => person.id === NEO)?.grants ?? []
    const [grant] = grants as { role: string; firmName: string }[]
    assert.deepEqual([grant?.role, grant?.firmName], ['applicant', 'Okavango'])
  })

  test('an administrator moves a person to an office of the authority, and to no other', async () => {
    const move = (who: string, office: string) =>
      node.ask(who, 'PUT', `/api/v1/persons/${NEO}/office`, { body: { office } })
    assert.equal((await move('second', '')).status, 403)
    assert.deepEqual(rulesOf(await move('boss', 'atlantis')), [422, 'office-not-here office'])
    const [office] = ((await node.ask('boss', 'GET', '/api/v1/node')).json as never as NodeShown).authority.offices
    assert.equal((await move('boss', office?.id ?? '')).status, 200)
    assert.equal((await world.nodes.BW.keeping.get('person', NEO))?.office, office?.id ?? '')
  })

  test('a password is changed by who shows the present one, and every other session ends', async () => {
    const signIn = async () => {
      const answer = await node.ask(null, 'POST', '/api/v1/session', { body: { login: 'neo', password: OLD } })
      return String(answer.headers['set-cookie']).split(';')[0] as string
    }
    const here = await signIn()
    const token = 'another browser'
    const { keeping } = world.nodes.BW
    const [mine] = await keeping.find('session', 'person', NEO, 1)
    assert.ok(mine)
    await keeping.put('session', { ...mine, id: createHash('sha256').update(token).digest('hex') })
    const change = (present: string, password: string) =>
      node.ask(null, 'PUT', '/api/v1/session/password', { headers: { cookie: here }, body: { present, password } })
    const passwordNow = async () =>
      (await node.ask(null, 'GET', '/api/v1/session', { headers: { cookie: here } })).json.password
    assert.equal(await passwordNow(), 'given')
    assert.deepEqual(rulesOf(await change('wrong', NEW)), [403, 'password-wrong present'])
    assert.deepEqual(rulesOf(await change(OLD, 'neo neo neo neo')), [422, 'password-weak password'])
    assert.deepEqual(rulesOf(await change(OLD, OLD)), [422, 'password-same password'])
    assert.equal((await change(OLD, NEW)).status, 200)
    assert.equal((await keeping.find('session', 'person', NEO, 9)).length, 1)
    assert.equal(await passwordNow(), 'own')
    assert.deepEqual(rulesOf(await change(OLD, NEW)), [403, 'password-wrong present'])
  })

  test('an account without a password has none to change', async () => {
    await world.nodes.BW.keeping.putFirst('account', { id: 'boss', person: 'boss', password: 'x', failures: 0 })
    await world.nodes.BW.keeping.change('account', 'boss', { password: '' })
    const body = { present: '', password: NEW }
    assert.deepEqual(rulesOf(await node.ask('boss', 'PUT', '/api/v1/session/password', { body })), [
      409,
      'password-none ',
    ])
  })
})

interface NodeShown {
  readonly authority: { readonly offices: readonly { readonly id: string }[] }
}
