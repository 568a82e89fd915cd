import { useSuspenseQuery } from '@tanstack/react-query'
import { type Participant, participantOf, standingOn } from '../../../src/core/participants/participants.ts'
import { dayAt, type Day } from '../../../src/core/values/day.ts'
import { schemeQuery, useNode } from '../../api/queries.ts'
import { country } from '../../words/dates.ts'

export interface Place {
  readonly code: string
  readonly name: string
}

/** Participants a shipment may go to today, and the countries behind them, by name. */
export function usePlaces() {
  const { participants } = useSuspenseQuery(schemeQuery).data.trustList
  const { now, authority } = useNode()
  const today = dayAt(Date.parse(now), authority.timeZone)
  const codes = participants
    .filter(one => standingOn(participants, one.code, today) === 'participant')
    .map(one => one.code)
  const countries = participants.flatMap(one => (codes.includes(one.code) ? countriesOf(one, today) : []))
  return {
    list: participants,
    participants: named(codes),
    countries: named(countries),
    participantOf: (code: string) => participantOf(participants, code, today),
  }
}

function countriesOf({ code, members }: Participant, today: Day): readonly string[] {
  return (
    members?.filter(({ from, to }) => from <= today && (to === undefined || today < to)).map(one => one.code) ?? [code]
  )
}

function named(codes: readonly string[]): readonly Place[] {
  return [...new Set(codes)].map(code => ({ code, name: country(code) })).sort((a, b) => a.name.localeCompare(b.name))
}
