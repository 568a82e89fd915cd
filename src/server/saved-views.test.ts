import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { offices } from '../../test/access/offices.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'

const [OWN, OTHER] = ['inspector BW-1', 'auditor BW-1']
const ID = 'a'.repeat(32)
const VIEW = { list: 'certificates', name: 'To India, the heaviest', filter: { partner: 'IN', sort: 'carats' } }

describe('saved views', { concurrency: 1 }, () => {
  let node: ServedNode
  before(async () => {
    node = await serveNode((await offices()).exporting)
  })
  after(() => node.app.close())

  const view = (person: string, method: 'GET' | 'PUT' | 'DELETE', id = '', body?: unknown) =>
    node.ask(person, method, `/api/v1/views${id && `/${id}`}`, body === undefined ? {} : { body })
  const viewsOf = async (person: string) => (await view(person, 'GET')).json.items as { id: string; name: string }[]

  test('nobody else sees, renames or removes one, and none is told that it exists', async () => {
    assert.equal((await view(OWN, 'PUT', ID, VIEW)).status, 200)
    assert.deepEqual(await viewsOf(OTHER), [])
    assert.equal((await view(OTHER, 'PUT', ID, VIEW)).status, 404)
    assert.equal((await view(OTHER, 'DELETE', ID)).status, 404)
    assert.deepEqual(
      (await viewsOf(OWN)).map(({ name }) => name),
      [VIEW.name],
    )
  })

  test('kept twice it is one, under another name it is the same one', async () => {
    await view(OWN, 'PUT', ID, VIEW)
    await view(OWN, 'PUT', ID, { ...VIEW, name: 'India' })
    assert.deepEqual(
      (await viewsOf(OWN)).map(({ id, name }) => [id, name]),
      [[ID, 'India']],
    )
  })

  test('it holds what narrows and orders a list, and nothing else', async () => {
    for (const wrong of [{ firm: 'x' }, { sort: 'name' }, { from: '2026-02-30' }, { text: 'a\u0000' }]) {
      assert.equal((await view(OWN, 'PUT', ID, { ...VIEW, filter: wrong })).status, 400, JSON.stringify(wrong))
    }
    assert.equal((await view(OWN, 'PUT', ID, { ...VIEW, name: '' })).status, 400)
  })

  test('nobody fills the database with views, and removing one twice is removing it', async () => {
    const idOf = (at: number) => at.toString(16).padStart(32, '0')
    for (let at = 0; at < 39; at++) assert.equal((await view(OWN, 'PUT', idOf(at), VIEW)).status, 200)
    const surplus = await view(OWN, 'PUT', idOf(99), VIEW)
    assert.deepEqual([surplus.status, surplus.json.type], [422, '/problems/views-full'])
    assert.equal((await view(OWN, 'DELETE', ID)).status, 200)
    assert.equal((await view(OWN, 'DELETE', ID)).status, 200)
    assert.equal((await view(OWN, 'PUT', idOf(99), VIEW)).status, 200)
  })
})
