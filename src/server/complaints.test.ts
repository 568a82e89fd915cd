import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { offices, type Offices } from '../../test/access/offices.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'

const CODE = '7K3M-09QX-2F5B-WN8D'
const TOLD = { code: CODE, topic: 'money', what: 'Thabo the buyer paid half of what he wrote', contact: '+267 71' }
const FOCAL = 'focal-point BW-1'
const BASE = '/api/v1/complaints'

describe('complaints', { concurrency: 1 }, () => {
  let all: Offices
  let at: ServedNode
  before(async () => {
    all = await offices()
    at = await serveNode(all.exporting)
  })
  after(() => at.app.close())

  const post = async (who: string | null, url: string, body: object) => at.ask(who, 'POST', `${BASE}${url}`, { body })
  const id = async () => (await at.node.reading.listed('complaint', { limit: 1 })).items[0]?.id ?? ''
  const ruleIn = ({ json }: Awaited<ReturnType<typeof post>>) => json.type

  test('sent twice under one code it is one complaint, and the code is kept nowhere', async () => {
    assert.equal((await post(null, '', TOLD)).status, 200)
    assert.equal((await post(null, '', TOLD)).status, 200)
    assert.equal((await at.node.reading.listed('complaint', { limit: 9 })).items.length, 1)
    const { acts, kept, repeats, rows } = at.node.model
    const everything = JSON.stringify([
      acts.map(act => ({ ...act, body: Buffer.from(act.body).toString() })),
      ...[kept, repeats, rows].map(map => [...(map as Map<string, unknown>)].map(([key, value]) => [key, value])),
      ...[...kept.values()].map(values => [...values]),
    ])
    assert.ok(everything.includes('paid half'))
    for (const spelled of [CODE, CODE.replaceAll('-', '')]) assert.ok(!everything.includes(spelled))
  })

  test('what a machine filled in is thanked and not kept', async () => {
    const before = at.node.model.acts.length
    const answer = await post(null, '', { ...TOLD, code: '0000-0000-0000-0001', website: 'http://spam.example' })
    assert.deepEqual([answer.status, at.node.model.acts.length], [200, before])
  })

  test('nobody looks into it without declaring to be tied to nobody, nor answers before', async () => {
    const words = { text: 'We ask the buyer for his books.' }
    assert.equal(
      ruleIn(await post(FOCAL, `/${await id()}/take`, { noConflict: false })),
      '/problems/complaint-conflict',
    )
    assert.equal(ruleIn(await post(FOCAL, `/${await id()}/answer`, words)), '/problems/complaint-not-yours')
    assert.equal((await post(FOCAL, `/${await id()}/take`, { noConflict: true })).status, 200)
    assert.equal((await post(FOCAL, `/${await id()}/answer`, words)).status, 200)
  })

  test('who is named in it takes no part', async () => {
    await at.node.keeping.put('person', { id: FOCAL, name: 'Thabo' })
    const refused = await post(FOCAL, `/${await id()}/answer`, { text: 'I did not, believe me.' })
    assert.equal(ruleIn(refused), '/problems/complaint-names-you')
    await at.node.keeping.put('person', { id: FOCAL, name: 'Gorata Sebina' })
  })

  test('the reporter reads the answer and writes more; once closed, how to reach them is forgotten', async () => {
    const seen = await post(null, '/read', { code: CODE.toLowerCase() })
    assert.match(seen.text, /his books/)
    assert.ok(!seen.text.includes(FOCAL) && !seen.text.includes('+267'))
    assert.equal((await post(null, '/add', { code: CODE, text: 'I have the paper here.' })).status, 200)
    const { json } = await at.ask(FOCAL, 'GET', `${BASE}/${await id()}`)
    assert.equal(json.contact, '+267 71')
    const close = { text: 'The buyer paid the rest.', outcome: 'settled' }
    assert.equal((await post(FOCAL, `/${await id()}/close`, close)).status, 200)
    assert.equal(await at.node.keeping.get('reporter', await id()), null)
    assert.equal(ruleIn(await post(null, '/add', { code: CODE, text: 'one word more' })), '/problems/complaint-closed')
  })
})
