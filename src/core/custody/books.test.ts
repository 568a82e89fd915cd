import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Placed } from '../values/act.ts'
import type { CustodyAct } from './acts.ts'
import { Books } from './books.ts'

const made = (holder: string) => ({ holder, hs: '7102.31', shares: [{ origin: 'BW', caratThousandths: 1_000 }] })
const act = (position: number, subject: string, holder: string) =>
  ({
    position,
    subject,
    header: { moves: [{ what: 'sold', takes: ['x'], makes: [made(holder)] }] },
  }) as never as Placed<CustodyAct>

test('a sale stands in the books of both, once, and a page ends before where the last one began', () => {
  const books = new Books()
  books.next(act(3, 'mine', 'dealer'))
  books.next(act(5, 'mine', 'mine'))
  books.next(act(8, 'dealer', 'exporter'))
  assert.deepEqual(books.before('mine', 100, 10), [5, 3])
  assert.deepEqual(books.before('dealer', 100, 10), [8, 3])
  assert.deepEqual(books.before('dealer', 8, 10), [3])
  assert.deepEqual(books.before('dealer', 100, 1), [8])
  assert.deepEqual([books.before('exporter', 100, 10), books.before('nobody', 100, 10)], [[8], []])
})
