import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { type Answer, serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, simulatedWorld, type World } from '../../test/simulation/world.ts'

const DAY_MS = 86_400_000
const BASE = '/api/v1/delegations'
const WISH = { to: 'inspector', role: 'exporting-officer', authority: 'BW-1', reason: 'on leave' }
const DAYS = { from: '2026-11-24', until: '2026-12-04' }

describe('a role in the hands of a colleague', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  beforeEach(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
  })

  const give = (who: string, over: object = {}, key?: string) =>
    node.ask(who, 'POST', BASE, { body: { ...WISH, ...DAYS, ...over }, key })
  const end = (who: string, by = 'second') => node.ask(who, 'POST', `${BASE}/end`, { body: { ...WHICH, by } })
  const WHICH = { person: 'inspector', role: 'exporting-officer', authority: 'BW-1' }
  const rulesOf = ({ json }: Answer) => ((json.findings ?? []) as { rule: string }[]).map(({ rule }) => rule)
  /** An application inspected by this officer; its id, and what was frozen. */
  const inspectedBy = async (who: string) => {
    const applied = await node.ask('exporter', 'POST', '/api/v1/certificates', { body: { document: asked() } })
    const id = String(applied.json.id)
    const body = { document: asked(), reasons: {} }
    const inspected = await node.ask(who, 'POST', `/api/v1/certificates/${id}/inspect`, { body })
    assert.equal(inspected.status, 200, inspected.text)
    return { id, frozen: String(inspected.json.frozen) }
  }
  const authorise = (who: string, { id, frozen }: { id: string; frozen: string }) =>
    node.ask(who, 'POST', `/api/v1/certificates/${id}/authorise`, { body: { frozen } })

  test('who does not hold the role gives it to nobody', async () => {
    assert.deepEqual(rulesOf(await give('inspector', { to: 'third' })), ['right-missing', 'deputy-has-role'])
    assert.equal((await give('exporter')).status, 403)
  })

  test('given again under the same key it is given once, with the same answer', async () => {
    const [first, again] = [await give('second', {}, 'while-i-am-away'), await give('second', {}, 'while-i-am-away')]
    assert.deepEqual([first.status, again.text], [200, first.text])
    assert.equal((await give('second', { until: '2026-12-05' }, 'while-i-am-away')).status, 409)
  })

  test('the colleague acts with it, in its days, and the record says for whom', async () => {
    const waiting = await inspectedBy('third')
    assert.equal((await authorise('inspector', waiting)).status, 403)
    assert.equal((await give('second')).status, 200)
    assert.equal((await authorise('inspector', waiting)).status, 200)
    const { json } = await node.ask('third', 'GET', `/api/v1/certificates/${waiting.id}`)
    const deeds = (json.history as { text: string }[]).map(one => one.text)
    const lent = deeds.filter(deed => deed.includes(', for '))
    assert.equal(lent.length, 1, deeds.join('; '))
    assert.match(lent[0] ?? '', /^inspecto authorised BW\d+, for second$/)
    world.time.now += 12 * DAY_MS
    const after = await serveNode(world.nodes.BW)
    const { grants } = (await after.ask('inspector', 'GET', '/api/v1/session')).json as { grants: { role: string }[] }
    assert.deepEqual(
      grants.map(one => one.role),
      ['inspector'],
    )
  })

  test('the two are no pair for four eyes, whoever begins', async () => {
    await give('second')
    assert.deepEqual(rulesOf(await authorise('inspector', await inspectedBy('second'))), ['stood-in-lately'])
    assert.deepEqual(rulesOf(await authorise('second', await inspectedBy('inspector'))), ['stood-in-lately'])
    assert.equal((await end('second')).status, 200)
    assert.deepEqual(rulesOf(await authorise('second', await inspectedBy('inspector'))), ['stood-in-lately'])
    assert.equal((await authorise('third', await inspectedBy('inspector'))).status, 200)
  })

  test('it is not given on, nor to a firm, to a stranger, to oneself, or where it is held', async () => {
    await give('second')
    assert.deepEqual(rulesOf(await give('inspector', { to: 'boss' })), ['given-on'])
    for (const [to, rule] of [
      ['exporter', 'firm-stands-by'],
      ['nobody', 'deputy-unknown'],
      ['second', 'own-right'],
      ['third', 'deputy-has-role'],
    ] as const) {
      assert.deepEqual(rulesOf(await give('second', { to })), [rule], to)
    }
    assert.deepEqual(rulesOf(await give('second', { role: 'administrator', to: 'inspector' })), ['role-not-delegable'])
  })

  test('days that are past, turned round or too many are refused, and a reason is needed', async () => {
    for (const days of [{ from: '2026-11-23' }, { until: '2026-11-23' }, { from: '2026-11-24', until: '2027-01-23' }]) {
      assert.deepEqual(rulesOf(await give('second', days)), ['delegation-days'], JSON.stringify(days))
    }
    assert.deepEqual(rulesOf(await give('second', { reason: ' ' })), ['reason-missing'])
    assert.equal((await give('second', { until: '2027-01-22' })).status, 200)
    assert.equal((await give('second', { until: '2026-02-30' })).status, 400)
  })

  test('either of the two ends it, or an administrator, and nobody else; it ends once', async () => {
    for (const who of ['second', 'inspector', 'boss']) {
      await give('second')
      assert.deepEqual(rulesOf(await end('third')), ['right-missing'], who)
      assert.equal((await end(who)).status, 200, who)
      assert.equal((await end(who)).status, 404, who)
      assert.equal((await authorise('inspector', await inspectedBy('third'))).status, 403, who)
    }
  })

  test('a role taken away is taken from who stands in as well', async () => {
    await give('second')
    const taken = await node.ask('boss', 'DELETE', `/api/v1/persons/${'d'.repeat(32)}/grants/auditor`)
    assert.equal(taken.status, 404)
    await world.nodes.BW.store.write(null, async tx => {
      const at = new Date(world.time.now).toISOString()
      const header = { role: 'exporting-officer' as const, authority: 'BW-1' }
      const act = { kind: 'right.withdrawn' as const, version: 1, at, day: at.slice(0, 10) as never, header }
      await tx.append({ ...act, authority: 'BW-1', actor: 'boss', subject: 'second', body: new Uint8Array() })
      return { ok: true, value: null }
    })
    assert.equal((await authorise('inspector', await inspectedBy('third'))).status, 403)
  })

  test('both see it on their page, and the administrator beside the person', async () => {
    await give('second')
    for (const who of ['second', 'inspector']) {
      const { items } = (await node.ask(who, 'GET', BASE)).json as { items: object[] }
      assert.equal(items.length, 1, who)
    }
    const { items, roles, colleagues } = (await node.ask('third', 'GET', BASE)).json as unknown as Shown
    assert.deepEqual([items, roles], [[], [{ role: 'exporting-officer', authority: 'BW-1' }]])
    assert.deepEqual(colleagues.map(one => one.id).toSorted(), ['boss', 'boss-2', 'inspector', 'licenser', 'second'])
    const session = (await node.ask('inspector', 'GET', '/api/v1/session')).json
    const lent = (session.grants as { role: string; deputyFor?: string }[]).find(one => one.deputyFor)
    assert.deepEqual([lent?.role, lent?.deputyFor], ['exporting-officer', 'second'])
  })
})

interface Shown {
  readonly items: readonly object[]
  readonly roles: readonly object[]
  readonly colleagues: readonly { readonly id: string }[]
}
