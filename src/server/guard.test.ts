import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, simulatedWorld, type World } from '../../test/simulation/world.ts'
import { ACCESS } from './access.ts'

const ELEVEN_MINUTES = 11 * 60_000
const ID = 'a'.repeat(32)

/** The acts that complete a second half or give rights, each with somebody whose role opens the route. */
const FRESH: readonly [string, 'DELETE' | 'POST' | 'PUT', string][] = [
  ['second', 'POST', `/api/v1/certificates/${ID}/authorise`],
  ['second', 'POST', `/api/v1/certificates/${ID}/void/approve`],
  ['second', 'POST', `/api/v1/certificates/${ID}/sheet/approve`],
  ['importer', 'POST', `/api/v1/imports/${ID}/approve`],
  ['importer', 'POST', `/api/v1/imports/${ID}/approve-release`],
  ['boss', 'POST', `/api/v1/persons/${ID}/grants`],
  ['boss', 'POST', `/api/v1/persons/${ID}/grants/auditor/approve`],
  ['boss', 'DELETE', `/api/v1/persons/${ID}/grants/auditor`],
  ['second', 'POST', '/api/v1/delegations'],
  ['boss', 'PUT', `/api/v1/persons/${ID}/identity`],
  ['boss', 'DELETE', `/api/v1/persons/${ID}/identity`],
  ['boss', 'PUT', `/api/v1/firms/${ID}`],
  ['boss', 'POST', '/api/v1/specimens'],
  ['boss', 'POST', '/api/v1/specimens/BW/approve'],
  ['boss', 'POST', `/api/v1/alerts/${ID}/approve`],
  ['boss', 'POST', `/api/v1/alerts/${ID}/approve-withdrawal`],
  ['licenser', 'POST', `/api/v1/licences/${ID}/revoke/approve`],
]

describe('the guard', { concurrency: 1 }, () => {
  let world: World
  let nodes: Readonly<Record<'BW' | 'EU', ServedNode>>
  before(async () => {
    world = await simulatedWorld(1)
    nodes = { BW: await serveNode(world.nodes.BW), EU: await serveNode(world.nodes.EU) }
  })
  after(() => Promise.all(Object.values(nodes).map(node => node.app.close())))

  test('second halves and rights ask for a second factor shown within ten minutes', async () => {
    for (const [person, method, url] of FRESH) {
      const node = person === 'importer' ? nodes.EU : nodes.BW
      assert.notEqual((await node.ask(person, method, url, { body: {} })).status, 403, url)
    }
    world.time.now += ELEVEN_MINUTES
    for (const [person, method, url] of FRESH) {
      const node = person === 'importer' ? nodes.EU : nodes.BW
      const { status, json } = await node.ask(person, method, url, { body: {} })
      assert.deepEqual([status, json.type], [403, '/problems/step-up-needed'], url)
    }
    world.time.now -= ELEVEN_MINUTES
    assert.equal(Object.values(ACCESS).filter(row => row.freshCode).length, FRESH.length)
  })

  test('a write without the header of our own pages is refused before its body is read', async () => {
    const headers = { 'x-adamas': '', 'content-type': 'text/nothing' }
    const { status, json } = await nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', { headers, body: 'x' })
    assert.deepEqual([status, json.type], [403, '/problems/request-not-ours'])
  })

  test('a body of somebody who is not signed in is not read', async () => {
    const { status } = await nodes.BW.ask(null, 'POST', '/api/v1/certificates', { body: '{"broken' })
    assert.equal(status, 401)
  })

  test('an act without an idempotency key is refused', async () => {
    const asking = { headers: { 'idempotency-key': '' }, body: { document: asked() } }
    const { status, json } = await nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', asking)
    assert.deepEqual([status, json.type], [400, '/problems/idempotency-key-missing'])
  })

  test('the same key and input give the same bytes and happen once', async () => {
    const asking = { key: 'one-key-for-one-wish', body: { document: asked() } }
    const [first, second] = await Promise.all([
      nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', asking),
      nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', asking),
    ])
    assert.equal(first?.status, 200)
    assert.equal(second?.text, first?.text)
    const { json } = await nodes.BW.ask('exporter', 'GET', '/api/v1/certificates')
    assert.equal(json.total, 1)
  })

  test('the same key with another input is refused, and says so', async () => {
    const { destination: _, ...rest } = asked()
    const other = { key: 'one-key-for-one-wish', body: { document: { ...rest, destination: 'AE' } } }
    const { status, json } = await nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', other)
    assert.deepEqual([status, json.type], [409, '/problems/repeat-differs'])
  })

  test('a key of one person says nothing about a request of another', async () => {
    const { json } = await nodes.BW.ask('exporter', 'GET', '/api/v1/certificates')
    const [{ id } = { id: '' }] = json.items as { id: string }[]
    const body = { reason: 'the invoice names another weight' }
    const asking = { key: 'one-key-for-one-wish', body }
    assert.equal((await nodes.BW.ask('inspector', 'POST', `/api/v1/certificates/${id}/return`, asking)).status, 200)
  })

  test('a route without a row in the access matrix stops the server from starting', () => {
    assert.throws(() => nodes.BW.app.get('/api/v1/everything', async () => ({})))
  })
})
