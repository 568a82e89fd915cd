import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, type SimulatedNode, simulatedWorld } from '../../test/simulation/world.ts'
import { Outage } from '../ports/outage.ts'

const CERTIFICATES = '/api/v1/certificates'
const CANARY = 'canary-5d41402abc4b2a76'

describe('problems', { concurrency: 1 }, () => {
  let node: ServedNode
  let model: SimulatedNode
  before(async () => {
    model = (await simulatedWorld(1)).nodes.BW
    node = await serveNode(model)
  })
  after(() => node.app.close())

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    node.ask('exporter', 'POST', CERTIFICATES, { body, headers })
  const bad: readonly [string, () => ReturnType<typeof send>, number, string, string][] = [
    ['JSON that stops', () => send('{"document": {'), 400, 'json-malformed', 'line 1, column 15'],
    [
      'a name that stands twice',
      () => send('{"document":1,\n "document":2}'),
      400,
      'json-name-twice',
      'line 2, column 2',
    ],
    ['a name that changes every object', () => send('{"__proto__": {}}'), 400, 'json-name-refused', 'line 1, column 2'],
    ['a name nobody knows', () => send({ document: asked(), surplus: 1 }), 400, 'input-malformed', ''],
    ['a constructor', () => send({ document: asked(), constructor: {} }), 400, 'input-malformed', ''],
    [
      'a field no certificate has',
      () => send({ document: { ...asked(), colour: 'D' } }),
      422,
      'field-unknown',
      'colour',
    ],
    [
      'a number where a text belongs',
      () => send({ document: { ...asked(), destination: 7 } }),
      422,
      'malformed',
      'destination',
    ],
    ['text that is no JSON', () => send('document', { 'content-type': 'text/plain' }), 415, 'media-type', ''],
    [
      'a form',
      () => send('document=1', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'media-type',
      '',
    ],
    ['too much', () => send(`"${'x'.repeat(2_100_000)}"`), 413, 'json-too-large', ''],
    ['too deep', () => send(`${'['.repeat(5_000)}${']'.repeat(5_000)}`), 400, 'json-too-deep', 'line 1, column 21'],
  ]
  for (const [what, ask, status, rule, path] of bad) {
    test(`${what} is told with its place`, async () => {
      const answer = await ask()
      assert.deepEqual([answer.status, answer.json.type], [status, `/problems/${rule}`], answer.text)
      assert.equal(answer.headers['content-type'], 'application/problem+json')
      const [finding] = answer.json.findings as { rule: string; path: string; message: string; next: string }[]
      assert.deepEqual([finding?.rule, finding?.path], [rule, path])
      assert.equal(answer.json.status, status)
    })
  }

  test('bytes that are not UTF-8 are refused, never replaced', async () => {
    const answer = await node.app.inject({
      method: 'POST',
      url: CERTIFICATES,
      headers: { 'content-type': 'application/json', 'x-adamas': '1', cookie: await cookieOf(node) },
      payload: Buffer.from([0x22, 0xff, 0xfe, 0x22]),
    })
    assert.equal((answer.json() as { type: string }).type, '/problems/json-not-utf8')
  })

  test('a refusal tells all its findings, each with its source and what to do next', async () => {
    const document = { ...asked(), exporter: { name: '', address: '', country: 'BW' }, parcels: [] }
    const { status, json } = await send({ document })
    assert.equal(status, 422)
    const findings = json.findings as { rule: string; source: string; next: string }[]
    assert.ok(findings.length >= 2, JSON.stringify(findings))
    for (const finding of findings) assert.ok(finding.source && finding.next, finding.rule)
  })

  test('an address that leads nowhere is a problem and no page', async () => {
    for (const url of ['/api/v1/nothing', '/api/v2/node', '/log/tile/9/x', '/%zz', '/exchange/nothing']) {
      const { status, json } = await node.ask(null, 'GET', url)
      assert.deepEqual([status, json.type], [404, '/problems/not-found'], url)
    }
    assert.equal((await node.ask(null, 'POST', '/nothing')).json.type, '/problems/not-found')
  })

  test('a register that does not answer is an outage that says when to come back', async () => {
    const served = await serveNode(model, {
      reading: { ...model.reading, size: () => Promise.reject(new Outage(`connect ECONNREFUSED ${CANARY}`, 7)) },
    })
    const { status, json, headers, text } = await served.ask(null, 'GET', '/readyz')
    assert.deepEqual([status, json.type, headers['retry-after']], [503, '/problems/outage', '7'])
    assert.ok(!text.includes(CANARY))
    await served.app.close()
  })

  test('a bug shows a reference and nothing of what is inside; the log has both', async () => {
    const served = await serveNode(model, {
      reading: { ...model.reading, size: () => Promise.reject(new TypeError(`undefined is not ${CANARY}`)) },
    })
    const { status, json, text } = await served.ask(null, 'GET', '/readyz')
    assert.deepEqual([status, json.type], [500, '/problems/bug'])
    assert.ok(!text.includes(CANARY) && !text.includes('TypeError') && !text.includes('at '))
    const [{ figures }] = json.findings as [{ figures: { reference: string } }]
    const logged = served.said.find(line => line.includes(figures.reference))
    assert.match(logged ?? '', new RegExp(CANARY))
    await served.app.close()
  })
})

async function cookieOf(node: ServedNode): Promise<string> {
  await node.ask('exporter', 'GET', '/api/v1/session')
  return 'adamas-bw=token-of-exporter'
}
