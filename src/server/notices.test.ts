import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, simulatedWorld, type World } from '../../test/simulation/world.ts'
import { trustListInForce } from '../jobs/run.ts'
import { tellByMail } from '../jobs/tell-by-mail.ts'

interface Told {
  readonly items: readonly { kind: string; label: string; at: string; seen: boolean }[]
  readonly unseen: number
}

describe('notices', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  let id = ''
  before(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
  })
  after(() => node.app.close())

  const ask = async (person: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => {
    const answer = await node.ask(person, method, `/api/v1${path}`, body === undefined ? {} : { body })
    return {
      ...answer,
      rule: String(answer.json.type ?? '')
        .split('/')
        .at(-1),
    }
  }
  const told = async (person: string) => (await ask(person, 'GET', '/notices')).json as unknown as Told
  const kinds = async (person: string) => (await told(person)).items.map(({ kind }) => kind)
  /** Whoever is signed in stays so. */
  const later = async (milliseconds: number) => {
    const now = (world.time.now += milliseconds)
    for (const session of await node.node.keeping.all('session')) {
      await node.node.keeping.put('session', { ...session, startedAt: now, seenAt: now })
    }
  }
  const tell = async () => tellByMail(node.node, await trustListInForce(node.node))
  const letters = () => world.nodes.BW.letters

  test('what came back is told to its firm, and counted until it was seen', async () => {
    id = (await ask('exporter', 'POST', '/certificates', { document: asked() })).json.id as string
    assert.deepEqual(await kinds('exporter'), [])
    await later(1_000)
    await ask('inspector', 'POST', `/certificates/${id}/return`, { reason: 'two invoices' })
    const { items, unseen } = await told('exporter')
    assert.deepEqual([items.map(({ kind }) => kind), unseen], [['returned'], 1])
    assert.deepEqual(await kinds('inspector'), [])
    await ask('exporter', 'POST', '/notices/seen', { until: items[0]?.at })
    assert.equal((await told('exporter')).unseen, 0)
    assert.equal((await told('exporter')).items[0]?.seen, true)
  })

  test('what was seen in the future is seen now, and nobody unsees anything', async () => {
    await ask('exporter', 'POST', '/notices/seen', { until: '2999-01-01T00:00:00Z' })
    await ask('exporter', 'POST', '/notices/seen', { until: '2000-01-01T00:00:00Z' })
    await later(1_000)
    await ask('exporter', 'POST', `/certificates/${id}/amend`, { document: asked() })
    await later(1_000)
    await ask('inspector', 'POST', `/certificates/${id}/return`, { reason: 'and a third' })
    assert.equal((await told('exporter')).unseen, 1)
  })

  test('an address gets nothing but a code until that code came back', async () => {
    const box = { address: 'naledi@firm.example', how: 'at-once' }
    assert.deepEqual((await ask('exporter', 'PUT', '/mailbox', box)).json, { proven: false })
    await later(120_000)
    assert.equal(await tell(), 0)
    const [letter] = letters()
    assert.deepEqual([letters().length, letter?.to], [1, box.address])
    const code = /\b\d{8}\b/.exec(letter?.text ?? '')?.[0] ?? ''
    const other = code === '00000000' ? '00000001' : '00000000'
    assert.equal((await ask('exporter', 'POST', '/mailbox/prove', { code: other })).rule, 'mail-code-wrong')
    assert.equal((await ask('second', 'POST', '/mailbox/prove', { code })).rule, 'mail-code-wrong')
    assert.deepEqual((await ask('exporter', 'POST', '/mailbox/prove', { code })).json, { proven: true })
    assert.equal((await ask('exporter', 'POST', '/mailbox/prove', { code })).rule, 'mail-code-wrong')
    assert.deepEqual((await ask('exporter', 'GET', '/mailbox')).json, { ...box, proven: true })
  })

  test('then what is new is told once, at once or once a day', async () => {
    const before = letters().length
    const again = async () => {
      await later(61_000)
      await ask('exporter', 'POST', `/certificates/${id}/amend`, { document: asked() })
      await later(1_000)
      await ask('inspector', 'POST', `/certificates/${id}/return`, { reason: 'still' })
      await later(61_000)
    }
    await again()
    assert.deepEqual([await tell(), await tell()], [1, 0])
    assert.match(
      letters().at(-1)?.text ?? '',
      new RegExp(`came back to you to be corrected\\s+http.*/certificates/${id}`),
    )
    await later(61_000)
    assert.equal(await tell(), 0)
    await ask('exporter', 'PUT', '/mailbox', { address: 'naledi@firm.example', how: 'daily' })
    await again()
    assert.equal(await tell(), 0)
    await later(86_400_000)
    assert.equal(await tell(), 1)
    assert.equal(letters().length, before + 2)
  })

  test('a code is not guessed: after five others the right one does not count either', async () => {
    await ask('exporter', 'PUT', '/mailbox', { address: 'other@firm.example', how: 'daily' })
    const code = /\b\d{8}\b/.exec(letters().at(-1)?.text ?? '')?.[0] ?? ''
    const other = code === '00000000' ? '00000001' : '00000000'
    for (let at = 0; at < 5; at++) await ask('exporter', 'POST', '/mailbox/prove', { code: other })
    assert.equal((await ask('exporter', 'POST', '/mailbox/prove', { code })).rule, 'mail-code-wrong')
  })

  test('letters end when they are ended', async () => {
    assert.equal((await ask('exporter', 'DELETE', '/mailbox')).status, 200)
    await later(90_000_000)
    assert.equal(await tell(), 0)
    assert.deepEqual((await ask('exporter', 'GET', '/mailbox')).json, { how: 'never', proven: false })
  })
})
