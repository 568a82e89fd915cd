import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { exampleAct } from '../../../test/kept-acts.ts'
import type { Placed } from '../values/act.ts'
import { IMPORT_ACTIONS, type ImportAction, importHindrances } from './actions.ts'
import type { ImportAct } from './acts.ts'
import { foldImport, type ImportRow } from './fold.ts'
import { IMPORT_LIFECYCLE, type ImportState, nextImportState } from './lifecycle.ts'

type Kind = ImportAct['kind']

const STATES = Object.keys(IMPORT_LIFECYCLE) as (ImportState | 'new')[]
const KINDS = [...new Set(STATES.flatMap(state => Object.keys(IMPORT_LIFECYCLE[state])))] as Kind[]

const act = (kind: Kind, position: number) =>
  ({ ...exampleAct(kind), subject: 'row-1', position, nonce: new Uint8Array(16) }) as unknown as Placed<ImportAct>
const folded = (...kinds: Kind[]) =>
  kinds.reduce<ImportRow | null>((row, kind, i) => foldImport(row, act(kind, i)), null) as ImportRow

/** The shortest way to each state, found in the table itself. */
const WAYS = new Map<ImportState | 'new', Kind[]>([['new', []]])
for (const [state, way] of WAYS) {
  for (const [kind, next] of Object.entries(IMPORT_LIFECYCLE[state]) as [Kind, ImportState][]) {
    if (!WAYS.has(next)) WAYS.set(next, [...way, kind])
  }
}

describe('the lifecycle of an import', () => {
  test('reaches every state', () => assert.deepEqual([...WAYS.keys()].sort(), [...STATES].sort()))

  test('never leaves what is final', () => {
    for (const state of ['confirmed', 'returned', 'seized'] as const) {
      assert.deepEqual(new Set(Object.values(IMPORT_LIFECYCLE[state])), new Set([state]))
    }
  })

  test('confirms only what was presented', () => {
    const before = STATES.filter(state => IMPORT_LIFECYCLE[state]['import.confirmed'])
    assert.deepEqual(before, ['presented', 'examined'])
  })

  for (const state of STATES) {
    test(`every act not in the table throws, from ${state}`, () => {
      const way = WAYS.get(state) as Kind[]
      const row = way.length ? folded(...way) : null
      assert.equal(row?.state ?? 'new', state)
      for (const kind of KINDS) {
        const next = nextImportState(state, kind)
        if (next) assert.equal(foldImport(row, act(kind, way.length)).state, next, kind)
        else assert.throws(() => foldImport(row, act(kind, way.length)), /does not follow/, kind)
      }
    })
  }
})

describe('the row', () => {
  test('keeps both who examined and what was found, until it is declined', () => {
    const row = folded('import.presented', 'import.examined')
    assert.equal(row.frozen?.at, 1)
    assert.ok(row.weighed && row.accepted)
    const declined = foldImport(row, act('import.examination-declined', 2))
    assert.deepEqual([declined.frozen, declined.weighed, declined.accepted], [undefined, undefined, undefined])
  })

  test('forgets who asked for a release once another paper is presented, it is declined or granted', () => {
    const asked = folded('import.presented', 'import.detained', 'import.release-proposed')
    assert.equal(asked.frozen?.at, 2)
    for (const kind of ['import.presented', 'import.release-declined', 'import.withdrawn'] as const) {
      const row = foldImport(asked, act(kind, 3))
      assert.deepEqual([row.state, row.frozen, row.releasedAt], ['detained', undefined, undefined], kind)
    }
    const released = foldImport(asked, act('import.released', 3))
    assert.deepEqual([released.state, released.frozen, released.releasedAt], ['presented', undefined, 3])
  })

  test('a paper that is typed otherwise is to be decided anew, and the same typing is not', () => {
    const typed = (digest: string, position: number) => {
      const paper = { ...exampleAct('import.presented', { header: { unsigned: true, digest } }), subject: 'row-1' }
      return { ...paper, position, nonce: new Uint8Array(16) } as unknown as Placed<ImportAct>
    }
    const [a, b] = ['aa'.repeat(32), 'bb'.repeat(32)] as const
    const first = foldImport(null, typed(a, 0))
    assert.deepEqual(importHindrances('accept', first), [])
    const accepted = foldImport(first, act('import.accepted', 1))
    assert.deepEqual([accepted.state, accepted.acceptedAt, accepted.unsigned], ['presented', 1, true])
    assert.equal(importHindrances('accept', accepted).length, 1)
    assert.equal(foldImport(accepted, typed(a, 2)).acceptedAt, 1)
    const other = foldImport(accepted, typed(b, 2))
    assert.deepEqual([other.acceptedAt, other.digest, other.certificateAt], [undefined, b, 2])
  })

  test('keeps what it was announced as when it is presented', () => {
    const row = folded('import.announced', 'import.presented')
    assert.deepEqual(
      [row.announcedAt !== undefined, row.presented?.verdict !== undefined, row.certificateAt],
      [true, true, 0],
    )
  })
})

function step(before: ImportRow | null, kind: Kind, position: number): ImportRow | null {
  const expected = nextImportState(before?.state ?? 'new', kind)
  if (expected === null) {
    assert.throws(() => foldImport(before, act(kind, position)))
    return before
  }
  const row = foldImport(before, act(kind, position))
  assert.equal(row.state, expected)
  if (!before) return row
  assert.deepEqual([row.number, row.digest, row.certified], [before.number, before.digest, before.certified])
  if (['confirmed', 'returned', 'seized'].includes(before.state)) assert.equal(row.state, before.state)
  if (before.confirmedAt !== undefined) assert.equal(row.confirmedAt, before.confirmedAt)
  return row
}

test('on any walk the state is the table’s, and what is certified, final or confirmed stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KINDS), { maxLength: 30 }), kinds => {
      kinds.reduce(step, null)
    }),
    { numRuns: 3_000 },
  )
})

test('an action needs its act in the table; a half examination is approved, never confirmed by its officer', () => {
  const rows = STATES.filter(state => state !== 'new').map(state => folded(...(WAYS.get(state) as Kind[])))
  for (const [action, kind] of Object.entries(IMPORT_ACTIONS) as [ImportAction, Kind][]) {
    for (const row of rows) {
      const wrongHalf = row.state === 'examined' ? action === 'confirm' : action === 'approve'
      const may = nextImportState(row.state, kind) !== null && !wrongHalf && action !== 'accept'
      const said = importHindrances(action, row).map(finding => finding.rule)
      assert.deepEqual(said, may ? [] : ['state-forbids'], `${action} ${row.state}`)
    }
  }
})
