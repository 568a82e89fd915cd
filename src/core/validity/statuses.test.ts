import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { day } from '../values/day.ts'
import {
  blockOf,
  bytesFor,
  emptyBlock,
  STATUSES,
  type SerialStatus,
  setStatus,
  type Statuses,
  statusOf,
} from './statuses.ts'

const statusesOf = (...blocks: Statuses['blocks'][number][]): Statuses => ({
  ...{ authority: 'BW-1', sequence: 1, madeAt: '2026-11-20T08:00:00Z', horizon: { day: day('2026-11-20'), size: 100 } },
  ...{ knownFrom: day('2026-01-01'), blocks, exceptions: new Map() },
})

test('what was last written of a serial is read, and of no other', () => {
  const status = fc.constantFrom(...STATUSES)
  const block = fc
    .record({ from: fc.nat({ max: 10 ** 9 }), count: fc.integer({ min: 1, max: 400 }) })
    .chain(({ from, count }) =>
      fc.record({
        from: fc.constant(from),
        to: fc.constant(from + count - 1),
        writes: fc.array(fc.tuple(fc.integer({ min: from, max: from + count - 1 }), status), { maxLength: 100 }),
      }),
    )
  fc.assert(
    fc.property(block, ({ from, to, writes }) => {
      const [held, model] = [emptyBlock(from, to), new Map<number, SerialStatus>()]
      for (const [serial, word] of writes) {
        setStatus(held, serial, word)
        model.set(serial, word)
      }
      const statuses = statusesOf(held)
      for (let serial = from; serial <= to; serial++) {
        assert.equal(statusOf(statuses, serial), model.get(serial) ?? 'never-issued')
      }
      assert.equal(held.bits.length, bytesFor(from, to))
    }),
  )
})

describe('of two blocks with a gap', () => {
  const statuses = statusesOf(emptyBlock(10, 20), emptyBlock(31, 40))
  for (const block of statuses.blocks)
    for (let serial = block.from; serial <= block.to; serial++) setStatus(block, serial, 'void')

  test('a serial outside was never issued', () => {
    for (const serial of [0, 9, 21, 30, 41, -1, Number.NaN, Number.MAX_SAFE_INTEGER]) {
      assert.equal(statusOf(statuses, serial), 'never-issued', String(serial))
      assert.equal(blockOf(statuses, serial), undefined)
    }
  })

  test('a serial at either end of one has its word', () => {
    for (const serial of [10, 20, 31, 40]) assert.equal(statusOf(statuses, serial), 'void')
  })
})
