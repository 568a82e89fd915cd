import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeCrypto } from '../../adapters/crypto.ts'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { fromHex, utf8 } from '../values/bytes.ts'
import { CHAIN_START, sealAct } from './chain.ts'

const crypto = nodeCrypto()
const start = fromHex(CHAIN_START) as Uint8Array

const ACT: Placed = {
  ...{
    position: 3,
    nonce: new Uint8Array(16),
    kind: 'certificate.replaced',
    version: 1,
    at: '2026-11-02T07:30:00.000Z',
  },
  ...{ day: day('2026-11-02'), authority: 'BW-1', actor: 'a', subject: 's', header: { by: 'x' }, body: utf8('{}') },
}

const CHANGES: readonly Partial<Placed>[] = [
  ...[{ position: 4 }, { nonce: new Uint8Array(16).fill(1) }, { kind: 'certificate.expired' }, { version: 2 }],
  ...[{ at: '2026-11-02T07:30:00.001Z' }, { day: day('2026-11-03') }, { authority: 'BW-2' }, { actor: 'b' }],
  ...[{ subject: 't' }, { header: { by: 'y' } }, { body: utf8('{ }') }],
]

test('the chain changes with every part of an act and with every act before it', () => {
  const links = [ACT, ...CHANGES.map(change => ({ ...ACT, ...change }))].map(act => sealAct(crypto, start, act).link)
  const after = sealAct(crypto, links[1] as Uint8Array, ACT).link
  assert.equal(new Set([...links, after].map(String)).size, CHANGES.length + 2)
})

test('text that the database cannot keep is no act', () => {
  for (const text of ['a\u0000b', 'half \ud800', '\udfff half']) {
    assert.throws(() => sealAct(crypto, start, { ...ACT, header: { by: text } }), /cannot be kept|half a character/)
    assert.throws(() => sealAct(crypto, start, { ...ACT, subject: text }), /cannot be kept/)
  }
  for (const text of ['a\\u0000b', 'whole \u{1f48e}', 'back\\slash \\ud800', '\\\\u0000'] as const) {
    assert.doesNotThrow(() => sealAct(crypto, start, { ...ACT, header: { by: text } }))
  }
})

test('a header with a float or null has no canonical form', () => {
  for (const value of [1.5, null, Number.NaN, 2 ** 53]) {
    assert.throws(() => sealAct(crypto, start, { ...ACT, header: { value } }), /no canonical form/)
  }
})
