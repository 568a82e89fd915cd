import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { offices } from '../../test/access/offices.ts'

interface Found {
  readonly kind: string
  readonly id: string
  readonly label: string
  readonly state?: string
  readonly by: string
  readonly text: string
}

describe('finding', { concurrency: 1 }, () => {
  let node: ServedNode
  before(async () => {
    const { exporting } = await offices()
    node = await serveNode(exporting)
    const firm = { name: 'Kgalagadi Rough', address: 'Gaborone', country: 'BW', licence: 'BW-EX-0147' }
    await exporting.keeping.put('firm', { id: 'f'.repeat(32), authority: 'BW-1', ...firm })
    await exporting.keeping.put('person', { id: 'inspector BW-1', name: 'Kagiso Mosweu' })
  })
  after(() => node.app.close())

  const find = async (person: string, text: string): Promise<readonly Found[]> => {
    const { status, json, text: said } = await node.ask(person, 'GET', `/api/v1/find?text=${encodeURIComponent(text)}`)
    assert.equal(status, 200, said)
    return json.items as unknown as Found[]
  }
  const kinds = (all: readonly Found[]) => [...new Set(all.map(one => one.kind))].toSorted()

  test('a number is found by its last digits, with its state and where the digits stand', async () => {
    const [first] = (await find('inspector BW-1', 'BW00')).filter(one => one.kind === 'certificate')
    assert.ok(first?.state)
    const again = await find('inspector BW-1', first.label.slice(-4).toLowerCase())
    const same = again.find(one => one.id === first.id)
    assert.deepEqual([same?.by, same?.text, same?.label], ['number', first.label, first.label])
  })

  test('a firm is found by its licence by the office it belongs to, and by nobody of another', async () => {
    const found = await find('inspector BW-1', 'ex-0147')
    assert.deepEqual(
      found.map(({ kind, by, label }) => [kind, by, label]),
      [['firm', 'licence', 'Kgalagadi Rough']],
    )
    assert.deepEqual(await find('importing-officer BW-1', 'ex-0147'), [])
  })

  test('people are found by administrators alone', async () => {
    assert.deepEqual(kinds(await find('administrator BW-1', 'mosweu')), ['person'])
    assert.deepEqual(await find('inspector BW-1', 'mosweu'), [])
  })

  test('an applicant finds what their own firm asked for, and nothing of another', async () => {
    const own = await find('applicant BW-1', 'A-20')
    assert.ok(own.length > 0)
    assert.deepEqual(await find('other firm', 'A-20'), [])
  })

  test('one letter is not looked for', async () => {
    assert.equal((await node.ask('inspector BW-1', 'GET', '/api/v1/find?text=b')).status, 400)
  })
})
