import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { type Answer, serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, simulatedWorld, type World } from '../../test/simulation/world.ts'

/** `inspector` and `third` sit in Gaborone, `second` in Orapa. */
const OFFICES = { inspector: 'gaborone', third: 'gaborone', second: 'orapa' }

describe('a second half sent to another office', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  let id = ''
  beforeEach(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
    for (const [person, office] of Object.entries(OFFICES)) {
      await world.nodes.BW.keeping.put('person', { id: person, name: person, office })
    }
    const applied = await node.ask('exporter', 'POST', '/api/v1/certificates', { body: { document: asked() } })
    id = String(applied.json.id)
    await act('inspector', 'inspect', { document: asked(), reasons: {} })
  })

  const act = async (who: string, name: string, body: object) => {
    const answer = await node.ask(who, 'POST', `/api/v1/certificates/${id}/${name}`, { body })
    assert.equal(answer.status, 200, answer.text)
    return answer.json
  }
  const send = (who: string, office: string) =>
    node.ask(who, 'PUT', `/api/v1/certificates/${id}/office`, { body: { office } })
  const seen = async (who: string) => (await node.ask(who, 'GET', `/api/v1/certificates/${id}`)).json
  const ruleOf = (answer: Answer) => [answer.status, String(answer.json.type).split('/').at(-1)]

  test('who did not do the first half sends it nowhere, and none knows another office than the people’s', async () => {
    assert.deepEqual(ruleOf(await send('third', 'orapa')), [403, 'handoff-not-yours'])
    assert.deepEqual(ruleOf(await send('inspector', 'francistown')), [422, 'office-unknown'])
    assert.deepEqual(ruleOf(await send('inspector', 'gaborone')), [422, 'office-unknown'])
  })

  test('sent again to the same office it is sent once, and it is taken back', async () => {
    for (const office of ['orapa', 'orapa', '']) assert.equal((await send('inspector', office)).status, 200)
    assert.equal((await seen('inspector')).sentTo, undefined)
  })

  test('the first officer is shown the other offices, and everybody where it waits', async () => {
    assert.deepEqual((await seen('inspector')).offices, ['orapa'])
    await send('inspector', 'orapa')
    const [first, there] = [await seen('inspector'), await seen('second')]
    assert.deepEqual([first.sentTo, there.sentTo, there.offices], ['orapa', 'orapa', undefined])
    const { items } = (await node.ask('second', 'GET', '/api/v1/certificates')).json as { items: { sentTo?: string }[] }
    assert.equal(items[0]?.sentTo, 'orapa')
  })

  test('an officer elsewhere may complete it all the same', async () => {
    await send('inspector', 'orapa')
    const row = await world.nodes.BW.reading.row('certificate', id)
    await act('third', 'authorise', { frozen: row?.frozen?.digest })
    assert.deepEqual(ruleOf(await send('inspector', 'orapa')), [409, 'nothing-sent'])
  })

  test('what was sent back and frozen anew was sent nowhere, though it is the same', async () => {
    await send('inspector', 'orapa')
    await act('second', 'send-back', { reason: 'weigh it again' })
    await act('inspector', 'inspect', { document: asked(), reasons: {} })
    assert.equal((await seen('inspector')).sentTo, undefined)
  })

  test('where nobody sits elsewhere there is nothing to choose', async () => {
    await world.nodes.BW.keeping.put('person', { id: 'second', name: 'second', office: 'gaborone' })
    assert.equal((await seen('inspector')).offices, undefined)
  })
})
