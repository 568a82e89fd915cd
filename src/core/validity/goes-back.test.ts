import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pack } from '../../../test/small-scheme.ts'
import { goesBack } from './goes-back.ts'
import type { Pack } from './pack.ts'
import type { Statuses } from './statuses.ts'

const held = await pack()
const word = held.statuses.get('BW-1') as Statuses
const said = (offered: Pack) => goesBack(held, offered).map(({ rule, figures }) => [rule, figures.what])
const withWord = (sequence: number) => new Map([['BW-1', { ...word, sequence }]])
const withList = (version: number) => ({ ...held.trustList, version })

test('the same pack, and one that goes on in any part, may be taken', () => {
  assert.deepEqual(said(held), [])
  assert.deepEqual(said({ ...held, sequence: held.sequence + 1, statuses: withWord(word.sequence + 1) }), [])
  assert.deepEqual(said({ ...held, trustList: withList(held.trustList.version + 1) }), [])
})

test('an older list, an older word and an older number of one publisher go back, each for itself', () => {
  assert.deepEqual(said({ ...held, trustList: withList(held.trustList.version - 1) }), [['pack-older', 'trust-list']])
  assert.deepEqual(said({ ...held, statuses: withWord(word.sequence - 1) }), [['pack-older', 'BW-1']])
  assert.deepEqual(said({ ...held, sequence: held.sequence - 1 }), [['pack-older', 'pack']])
  assert.deepEqual(said({ ...held, sequence: 0, trustList: withList(0), statuses: withWord(0) }), [
    ['pack-older', 'trust-list'],
    ['pack-older', 'BW-1'],
    ['pack-older', 'pack'],
  ])
})

test('another publisher counts for itself, but its words may not be older', () => {
  assert.deepEqual(said({ ...held, publisher: 'BW-1', sequence: 1 }), [])
  assert.deepEqual(said({ ...held, publisher: 'BW-1', sequence: 1, statuses: withWord(1) }), [['pack-older', 'BW-1']])
})

test('a word that is left out goes back, unless a newer list can have taken its key', () => {
  const without = { ...held, sequence: held.sequence + 1, statuses: new Map() }
  assert.deepEqual(said(without), [['pack-older', 'BW-1']])
  assert.deepEqual(said({ ...without, trustList: withList(held.trustList.version + 1) }), [])
})
