import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Method, serveNode, type ServedNode } from '../../test/served-node.ts'
import { weighing } from '../../test/access/offices.ts'
import { asked, simulatedWorld, type World } from '../../test/simulation/world.ts'
import { signedTrustList, trustList } from '../../test/small-scheme.ts'
import { day } from '../core/values/day.ts'
import { adoptTrustList } from '../operations/trust-lists/adopt.ts'
import { ACCESS } from './access.ts'

/** A regular expression that tries every way takes seconds; a busy machine does not. */
const SLOW_MS = 3_000

const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, 7, -0.5, 1e308, '', ' ', '0', '-1', '1e9', 'NaN', '1,204.35', '9'.repeat(400)],
  ...[
    'x'.repeat(10_000),
    '\u202Etxet',
    'a\u0000b',
    '\uD800',
    '__proto__',
    "'; DROP TABLE acts; --",
    '=1+1',
    '<script>',
  ],
  ...[[], {}, [[]], [null], { toString: 1 }, { length: 1e9 }],
]

/** Every copy of a value in which one place, or the whole, is something hostile. */
function* spoiled(value: unknown): Generator {
  yield* HOSTILE
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    for (const one of spoiled(inner)) {
      if (Array.isArray(value)) yield value.with(Number(name), one)
      else yield { ...value, [name]: one }
    }
  }
}

/** Botswana publishes everything it can about its papers, so that every rule has something to go by. */
async function publishManyWays({ nodes: { BW: node } }: World): Promise<void> {
  const published = {
    ...{ participant: 'BW', from: day('2026-01-01'), source: 'test', referenceEndsInNumber: true },
    ...{ numberForm: { digits: 7 }, validity: { days: 60 }, validityMaximum: { days: 60 } },
  }
  const list = { ...trustList, version: 2, policies: [...trustList.policies, published] }
  const adopted = await node.store.write(null, tx => adoptTrustList({ node, tx }, signedTrustList(list)))
  assert.ok(adopted.ok)
}

describe('hostile input', { concurrency: 1 }, () => {
  let world: World
  let nodes: Readonly<Record<'BW' | 'EU', ServedNode>>
  before(async () => {
    world = await simulatedWorld(1)
    await publishManyWays(world)
    nodes = { BW: await serveNode(world.nodes.BW), EU: await serveNode(world.nodes.EU) }
  })
  after(() => Promise.all(Object.values(nodes).map(node => node.app.close())))

  /** Sends every spoiled copy; none may break the server, and none may be slow. */
  const spoil = async (at: 'BW' | 'EU', person: string, method: Method, url: string, good: unknown) => {
    let sent = 0
    for (const body of spoiled(good)) {
      if (body === undefined) continue
      const began = performance.now()
      const answer = await nodes[at].ask(person, method, url, { body })
      const took = performance.now() - began
      sent++
      const why = () => `${nodes[at].said.at(-1)?.slice(0, 600)}\nwith ${JSON.stringify(body)}`
      assert.ok(answer.status < 500, answer.status < 500 ? '' : why())
      assert.ok(took < SLOW_MS, `${url} took ${took} ms for ${JSON.stringify(body).slice(0, 300)}`)
    }
    return sent
  }

  const writes: readonly ['BW' | 'EU', string, Method, string, unknown][] = [
    ['BW', 'exporter', 'POST', '/api/v1/lint', { document: asked(), for: 'EU' }],
    ['BW', 'exporter', 'POST', '/api/v1/certificates', { document: asked(), replaces: 'a'.repeat(32) }],
    ['BW', 'exporter', 'PUT', '/api/v1/drafts/0123456789', { document: asked() }],
    ['BW', 'boss', 'POST', '/api/v1/persons', { name: 'Neo', login: 'neo', password: 'long enough to be one' }],
    ['BW', 'boss', 'POST', `/api/v1/persons/${'a'.repeat(32)}/grants`, { role: 'auditor', office: 'gaborone' }],
    ['BW', 'exporter', 'POST', '/api/v1/session', { login: 'nobody', password: 'x', code: '123456' }],
    ['BW', 'exporter', 'POST', '/api/v1/session/step-up', { code: '123456' }],
    ['BW', 'exporter', 'POST', '/api/v1/session/second-factor', { code: '123456' }],
    ['EU', 'importer', 'POST', '/api/v1/imports/present', { certificate: 'KP1:', office: 'antwerp', read: 'qr' }],
    ['EU', 'importer', 'POST', '/exchange/inbox', { envelopes: [{ envelope: 'e30', index: 0, key: 'k', size: 1 }] }],
  ]
  for (const [at, person, method, url, good] of writes) {
    test(`${method} ${url.replace(/[0a]{8,}\w*/, ':id')} breaks on nothing that can be sent to it`, async t => {
      t.diagnostic(`${await spoil(at, person, method, url, good)} bodies`)
    })
  }

  test('acts on a certificate and an arrival break on nothing that can be sent to them', async () => {
    const applied = await nodes.BW.ask('exporter', 'POST', '/api/v1/certificates', { body: { document: asked() } })
    const url = `/api/v1/certificates/${(applied.json as { id: string }).id}`
    await spoil('BW', 'second', 'POST', `${url}/inspect`, { document: asked(), reasons: { 'seal-missing': 'none' } })
    await spoil('BW', 'second', 'POST', `${url}/refuse`, { reason: 7 })
    await spoil('BW', 'third', 'POST', `${url}/authorise`, { frozen: 'f'.repeat(64) })
    await spoil('EU', 'importer', 'POST', `/api/v1/imports/${'a'.repeat(32)}/confirm`, weighing())
  })

  test('no field beyond those a route knows is taken, whatever it is called', async () => {
    const surplus = ['state', 'authority', 'firm', 'actor', 'position', 'demonstration', '__proto__', 'constructor']
    for (const name of surplus) {
      const body = `{"document": {}, ${JSON.stringify(name)}: {"role": "administrator"}}`
      for (const [person, method, url] of [
        ['exporter', 'POST', '/api/v1/certificates'],
        ['exporter', 'PUT', '/api/v1/drafts/0123456789'],
        ['exporter', 'POST', '/api/v1/lint'],
      ] as const) {
        assert.equal((await nodes.BW.ask(person, method, url, { body })).status, 400, `${url} ${name}`)
      }
    }
  })

  test('addresses that are no ids lead nowhere', async () => {
    const ids = ['0', '%00', '..%2f..', 'a'.repeat(31), 'A'.repeat(32), '__proto__', "'", `${'a'.repeat(32)}%20`]
    const routes = Object.keys(ACCESS).filter(route => route.includes('/certificates/:id'))
    for (const route of routes) {
      for (const id of ids) {
        const [method, path] = route.split(' ') as [Method, string]
        const { status } = await nodes.BW.ask('second', method, path.replace(':id', id), { body: {} })
        assert.ok(status === 404 || status === 403, `${route} ${id}: ${status}`)
      }
    }
    for (const id of ids) {
      assert.equal((await nodes.BW.ask('second', 'GET', `/exchange/checkpoint?of=${id}`)).status, 404, id)
    }
  })

  test('searches take anything and find nothing by it', async () => {
    for (const text of HOSTILE.filter(one => typeof one === 'string')) {
      for (const query of ['text', 'state', 'cursor', 'destination', 'limit']) {
        const url = `/api/v1/certificates?${query}=${encodeURIComponent(text.toWellFormed())}`
        const { status } = await nodes.BW.ask('second', 'GET', url)
        assert.ok(status === 200 || status === 400, `${url.slice(0, 100)}: ${status}`)
      }
    }
  })
})
