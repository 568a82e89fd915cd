import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../../test/kept-acts.ts'
import type { Placed } from '../values/act.ts'
import { type ComplaintAct, type ComplaintRow, foldComplaint, names, wordsFindings } from './complaint.ts'

const act = (kind: ComplaintAct['kind'], position: number) =>
  ({ ...exampleAct(kind), position, nonce: new Uint8Array(16) }) as Placed<ComplaintAct>
const after = (...kinds: ComplaintAct['kind'][]) =>
  kinds.reduce<ComplaintRow | null>((row, kind, at) => foldComplaint(row, act(kind, at)), null)

test('a complaint is told, looked into, answered and closed; a further word opens an answered one again', () => {
  const way = ['complaint.told', 'complaint.taken', 'complaint.answered'] as const
  assert.equal(after(...way)?.state, 'answered')
  assert.equal(after(...way, 'complaint.added')?.state, 'looked-into')
  const closed = after(...way, 'complaint.closed')
  assert.deepEqual([closed?.state, closed?.outcome, closed?.messages.length], ['closed', 'settled', 3])
})

test('nobody answers what they have not taken, and a closed one takes no more words', () => {
  assert.throws(() => after('complaint.told', 'complaint.answered'))
  assert.throws(() => after('complaint.told', 'complaint.taken', 'complaint.closed', 'complaint.added'))
})

test('who is named in it is found, in any order and case, and nobody else', () => {
  const texts = ['I paid MOSWEU, Kagiso twice', '']
  assert.ok(names(texts, 'Kagiso Mosweu'))
  assert.ok(!names(texts, 'Kagiso Modise'))
  assert.ok(!names(texts, ''))
})

test('a complaint has words enough to look into, and not more than a page can carry', () => {
  assert.deepEqual(
    wordsFindings('theft', 'what').map(one => one.rule),
    ['complaint-short'],
  )
  assert.deepEqual(
    wordsFindings('x'.repeat(6_001), 'what').map(one => one.rule),
    ['complaint-long'],
  )
  assert.deepEqual(wordsFindings('he paid half', 'what'), [])
})
