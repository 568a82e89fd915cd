import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { day } from '../values/day.ts'
import type { Move } from './acts.ts'
import { lotId } from './lot.ts'
import { Provenance } from './provenance.ts'
import type { Shares } from './shares.ts'
import { Trace } from './trace.ts'

const of = (origin: string, carats: number): Shares => [{ origin, caratThousandths: carats }]
const rough = (shares: Shares) => ({ holder: 'h', hs: '7102.10', shares })
const from = (what: 'produced' | 'restored', proof: string, shares: Shares): Move => ({
  ...{ what, proof, takes: [], makes: [rough(shares)], outside: rough(shares) },
})

function traced(...acts: readonly (readonly Move[])[]): Trace {
  const trace = new Trace()
  for (const [n, moves] of acts.entries()) {
    trace.next({
      ...{ kind: 'custody.moved', version: 1, at: '2026-11-24T10:00:00.000Z', day: day('2026-11-24') },
      ...{ authority: 'BW-1', actor: 'a', subject: 'h', body: new Uint8Array(), nonce: new Uint8Array(16) },
      ...{ position: n, header: { moves } },
    })
  }
  return trace
}

describe('two pits put together and divided', () => {
  const both = [
    { origin: 'AO', caratThousandths: 30 },
    { origin: 'BW', caratThousandths: 70 },
  ]
  const half = [
    { origin: 'AO', caratThousandths: 12 },
    { origin: 'BW', caratThousandths: 28 },
  ]
  const rest = [
    { origin: 'AO', caratThousandths: 18 },
    { origin: 'BW', caratThousandths: 42 },
  ]
  const trace = traced(
    [from('produced', 'pit-a', of('BW', 70))],
    [from('produced', 'pit-b', of('AO', 30))],
    [{ what: 'mixed', takes: [lotId(0, 1), lotId(1, 1)], makes: [rough(both)] }],
    [
      { what: 'split', takes: [lotId(2, 1)], makes: [rough(half), rough(rest)] },
      { what: 'exported', takes: ['+1'], makes: [], outside: rough(half), proof: 'certificate' },
    ],
  )

  test('backwards every pit is named, with what is certain, likely and possible of it', () => {
    const back = trace.back('certificate', 100)
    const sources = back?.sources.map(({ id, least, likely, most }) => [id, least, likely, most])
    assert.deepEqual(sources, [
      ['pit-a', 10, 28, 40],
      ['pit-b', 0, 12, 30],
    ])
  })

  test('forwards every lot and certificate that a pit reached is named', () => {
    const ids = trace.forward('pit-b', 100)?.map(({ id }) => id)
    assert.deepEqual(ids, ['pit-b', lotId(1, 1), lotId(2, 1), lotId(3, 1), lotId(3, 2), 'certificate'])
  })

  test('what is too much to be shown, and what is not known, gives nothing', () => {
    assert.equal(trace.forward('pit-b', 3), null)
    assert.equal(trace.back('certificate', 2), null)
    assert.equal(trace.back('nothing', 100), null)
  })
})

test('what comes back from a certificate is traced through it to its pit', () => {
  const taken: Move = { what: 'exported', takes: [lotId(0, 1)], makes: [], outside: rough(of('BW', 70)), proof: 'c' }
  const trace = traced([from('produced', 'pit', of('BW', 70))], [taken], [from('restored', 'c', of('BW', 70))])
  assert.deepEqual(
    trace.back(lotId(2, 1), 10)?.sources.map(({ id, likely }) => [id, likely]),
    [['pit', 70]],
  )
})

test('what was never in stock is a source of its own', () => {
  const never: Move = {
    ...{ what: 'exported', takes: [], makes: [], proof: 'c' },
    outside: { ...rough(of('BW', 5)), unproven: of('BW', 5) },
  }
  assert.deepEqual(
    traced([never])
      .back('c', 10)
      ?.sources.map(({ id, most }) => [id, most]),
    [['unproven c', 5]],
  )
})

test('certain is never more than likely, nor likely more than possible, and together they are the whole', () => {
  const node = fc.record({ carats: fc.integer({ min: 1, max: 1_000 }), parents: fc.array(fc.nat(), { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 60 }), nodes => {
      const graph = new Provenance()
      for (const { carats, parents } of nodes) {
        const some = [...new Set(parents.map(parent => parent % (graph.size || 1)))].filter(() => graph.size > 0)
        const mass = some.reduce((sum, parent) => sum + graph.carats(parent), 0)
        graph.add(some.length > 0 ? Math.min(carats, mass) : carats, some)
      }
      const last = graph.size - 1
      const reaches = graph.reaches(last, 1_000) ?? []
      for (const { least, likely, most } of reaches) assert.ok(least <= likely + 1 && likely <= most + 1)
      const sum = (name: 'least' | 'most') => reaches.reduce((all, one) => all + one[name], 0)
      assert.ok(sum('least') <= graph.carats(last) && graph.carats(last) <= sum('most'))
      for (const one of graph.ancestors(last, 1_000) ?? []) {
        assert.ok(graph.descendants(one, 1_000)?.includes(last))
      }
    }),
  )
})
