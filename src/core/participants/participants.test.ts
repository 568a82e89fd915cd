import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { shippedParticipants } from '../../../scripts/participants-csv.ts'
import { isCountry } from '../values/country.ts'
import { addDays, day } from '../values/day.ts'
import { countOn, nameOf, type Participant, participantOf, standingOn } from './participants.ts'
import { SHIPPED_PARTICIPANTS as all } from './shipped-participants.ts'

const standing = (code: string, on: string) => standingOn(all, code, day(on))

describe('what ships with the program', () => {
  test('is what the tables of data/ say', async () => {
    const [people, memberships, members] = await Promise.all(
      ['participants', 'membership', 'eu-members'].map(name =>
        readFile(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8'),
      ),
    )
    assert.deepEqual(all, shippedParticipants(people ?? '', memberships ?? '', members ?? ''))
  })

  test('is 60 participants that stand for 86 countries, 27 of them behind the European Union', () => {
    assert.deepEqual(countOn(all, day('2026-11-24')), { participants: 60, countries: 86 })
    const members = all.find(one => one.code === 'EU')?.members ?? []
    assert.equal(members.filter(member => member.to === undefined).length, 27)
  })

  test('was 59 participants and 85 countries before Uzbekistan was admitted', () => {
    assert.deepEqual(countOn(all, day('2024-11-14')), { participants: 59, countries: 85 })
    assert.deepEqual(countOn(all, day('2024-11-15')), { participants: 60, countries: 86 })
  })

  test('counts the United Kingdom through the Union until 2020, and for itself since', () => {
    assert.deepEqual(countOn(all, day('2020-12-31')), { participants: 55, countries: 82 })
    assert.deepEqual(countOn(all, day('2021-01-01')), { participants: 56, countries: 82 })
  })

  test('names countries by their codes, and periods that follow each other', () => {
    for (const { code, kind, memberships } of all) {
      assert.ok(isCountry(code) || code === 'EU' || kind === 'observer', code)
      const bounds = memberships.flatMap(({ from, to }) => (to ? [from, to] : [from]))
      assert.deepEqual(bounds, bounds.toSorted(), code)
    }
  })
})

describe('standing on a day', () => {
  for (const [code, on, expected] of [
    ['BW', '2002-12-31', 'none'],
    ['BW', '2003-06-01', 'unknown'],
    ['BW', '2004-01-01', 'participant'],
    ['KE', '2015-06-01', 'none'],
    ['CM', '2003-05-04', 'none'],
    ['CM', '2003-05-05', 'participant'],
    ['CM', '2003-10-30', 'participant'],
    ['CM', '2003-10-31', 'none'],
    ['CM', '2012-08-13', 'none'],
    ['CM', '2012-08-14', 'participant'],
    ['LB', '2004-02-29', 'participant'],
    ['LB', '2004-03-01', 'unknown'],
    ['LB', '2004-03-31', 'unknown'],
    ['LB', '2004-04-01', 'none'],
    ['LB', '2005-12-31', 'unknown'],
    ['LB', '2006-01-01', 'participant'],
    ['CG', '2004-07-09', 'none'],
    ['CG', '2007-11-08', 'participant'],
    ['GB', '2020-12-31', 'none'],
    ['GB', '2021-01-01', 'participant'],
    ['BG', '2006-12-31', 'participant'],
    ['BG', '2007-01-01', 'none'],
    ['BE', '2015-01-01', 'none'],
    ['TW', '2026-11-24', 'special-entity'],
    ['X-WDC', '2026-11-24', 'none'],
    ['', '2026-11-24', 'none'],
  ] as const) {
    test(`${code || 'no code'} on ${on}: ${expected}`, () => assert.equal(standing(code, on), expected))
  }

  test('a trading entity is not counted, with it or without', () => {
    const without = all.filter(one => one.code !== 'TW')
    assert.deepEqual(countOn(without, day('2026-11-24')), countOn(all, day('2026-11-24')))
  })
})

describe('members of the European Union', () => {
  for (const [country, on, expected] of [
    ['BE', '2026-11-24', 'EU'],
    ['BE', '2003-06-01', 'EU'],
    ['BG', '2006-12-31', 'BG'],
    ['BG', '2007-01-01', 'EU'],
    ['HR', '2013-06-30', 'HR'],
    ['HR', '2013-07-01', 'EU'],
    ['GB', '2020-12-31', 'EU'],
    ['GB', '2021-01-01', 'GB'],
    ['EU', '2026-11-24', 'EU'],
    ['BW', '2026-11-24', 'BW'],
  ] as const) {
    test(`${country} acts through ${expected} on ${on}`, () =>
      assert.equal(participantOf(all, country, day(on)), expected))
  }

  test('grew from 15 to 25, 27 and 28, and are 27 since the United Kingdom left', () => {
    const count = (on: string) =>
      countOn(
        all.filter(one => one.code === 'EU'),
        day(on),
      ).countries
    assert.deepEqual(
      ['2004-04-30', '2004-05-01', '2007-01-01', '2013-07-01', '2021-01-01'].map(count),
      [15, 25, 27, 28, 27],
    )
  })
})

test('a name is the participant’s, or the code where nobody has it', () => {
  assert.deepEqual([nameOf(all, 'BW'), nameOf(all, 'KE')], ['Botswana', 'KE'])
})

test('whatever is known of a period: none before it and after it, a participant inside, unknown in between', () => {
  const bound = (min: string, max: string) =>
    fc
      .tuple(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom(4, 7, 10))
      .map(([days, length]) => ({ on: addDays(day(min), days), length }))
      .filter(({ on }) => on < max)
  fc.assert(
    fc.property(bound('2003-01-01', '2011-01-01'), bound('2013-01-01', '2021-01-01'), (from, to) => {
      const memberships = [{ from: from.on.slice(0, from.length), to: to.on.slice(0, to.length) }]
      const one: Participant[] = [{ code: 'BW', name: 'Botswana', kind: 'participant', memberships }]
      const on = (text: string) => standingOn(one, 'BW', day(text))
      assert.deepEqual([on('2002-12-31'), on('2012-01-01'), on('2022-01-01')], ['none', 'participant', 'none'])
      assert.equal(on(from.on), from.length === 10 ? 'participant' : 'unknown')
      assert.equal(on(to.on), to.length === 10 ? 'none' : 'unknown')
    }),
  )
})
