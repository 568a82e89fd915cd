import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { offices } from '../../test/access/offices.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked } from '../../test/simulation/world.ts'

const [OWN, OTHER] = ['applicant BW-1', 'other firm']

describe('drafts', { concurrency: 1 }, () => {
  let node: ServedNode
  before(async () => {
    node = await serveNode((await offices()).exporting)
  })
  after(() => node.app.close())

  const draft = (person: string, method: 'GET' | 'PUT' | 'DELETE', id = '', body?: unknown) =>
    node.ask(person, method, `/api/v1/drafts${id && `/${id}`}`, body === undefined ? {} : { body })
  const idsOf = async (person: string) =>
    ((await draft(person, 'GET')).json.items as { id: string }[]).map(({ id }) => id)

  test('a draft is kept as far as it goes and found again', async () => {
    const { importer: _, ...half } = asked()
    assert.equal((await draft(OWN, 'PUT', 'draft-0001', { document: half })).status, 200)
    const kept = (await draft(OWN, 'GET', 'draft-0001')).json as { document: unknown }
    assert.deepEqual(kept.document, half)
    assert.deepEqual(await idsOf(OWN), ['draft-0001'])
  })

  test('nobody else sees, changes or discards it, and none is told that it exists', async () => {
    assert.deepEqual(await idsOf(OTHER), [])
    assert.equal((await draft(OTHER, 'GET', 'draft-0001')).status, 404)
    assert.equal((await draft(OTHER, 'PUT', 'draft-0001', { document: {} })).status, 404)
    assert.equal((await draft(OTHER, 'DELETE', 'draft-0001')).status, 404)
    assert.equal((await draft(OWN, 'GET', 'draft-0001')).status, 200)
  })

  test('discarding it twice is discarding it', async () => {
    assert.equal((await draft(OWN, 'DELETE', 'draft-0001')).status, 200)
    assert.equal((await draft(OWN, 'DELETE', 'draft-0001')).status, 200)
    assert.deepEqual(await idsOf(OWN), [])
  })

  test('nobody fills the database with drafts', async () => {
    for (let at = 0; at < 200; at++) await draft(OTHER, 'PUT', `draft-${at + 1_000}`, { document: {} })
    const surplus = await draft(OTHER, 'PUT', 'draft-9999', { document: {} })
    assert.deepEqual([surplus.status, surplus.json.type], [422, '/problems/drafts-full'])
    assert.equal((await draft(OTHER, 'PUT', 'draft-1000', { document: {} })).status, 200)
  })
})
