import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeFor, session } from '../../test/browser/stand-in/people.ts'
import type { Session } from '../api/answers.ts'
import { railFor } from './rail-entries.ts'
import { PLACES, placesIn, shortcutFor } from './shortcuts.ts'

const placesOf = (login: string) => placesIn(railFor(session(login) as Session, nodeFor(login), 1))

test('no two places share a letter, and every place of every rail has one', () => {
  assert.equal(new Set(Object.values(PLACES)).size, Object.keys(PLACES).length)
  for (const login of ['modise', 'mosweu', 'seretse', 'kgosi', 'peeters']) {
    const rail = railFor(session(login) as Session, nodeFor(login), 1).flatMap(group => group.entries)
    for (const { to } of rail) assert.ok(PLACES[to], to)
    assert.deepEqual(
      placesOf(login)
        .map(({ to }) => to)
        .toSorted(),
      [...new Set(rail.map(({ to }) => to))].toSorted(),
    )
  }
})

test('a letter after g goes where this person’s rail goes, and nowhere else', () => {
  assert.deepEqual(shortcutFor('g', null, placesOf('mosweu')), { does: 'wait' })
  assert.deepEqual(shortcutFor('c', 'g', placesOf('mosweu')), { does: 'go', to: '/certificates' })
  assert.equal(shortcutFor('e', 'g', placesOf('mosweu')), null)
  assert.equal(shortcutFor('c', null, placesOf('mosweu')), null)
  assert.deepEqual(shortcutFor('j', null, []), { does: 'next' })
})
