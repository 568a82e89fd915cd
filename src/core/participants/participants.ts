import type { Day } from '../values/day.ts'

/** A state, a regional organisation or a trading entity, with the days on which it belonged. */
export interface Participant {
  /** ISO 3166-1 alpha-2, or `EU`; observers begin with `X-`. */
  readonly code: string
  readonly name: string
  readonly kind: 'participant' | 'former' | 'special_entity' | 'observer'
  readonly memberships: readonly Membership[]
  /** The countries behind a composite participant, by date. */
  readonly members?: readonly ({ readonly code: string } & Membership)[]
}

/** `to` is the first day outside. A year or a month alone: the day inside it is not known. */
export interface Membership {
  readonly from: string
  readonly to?: string
}

/** `unknown`: the day lies inside a year or month of which only that is known; rules are silent there. */
export type Standing = 'participant' | 'special-entity' | 'none' | 'unknown'

/** What a code counted as on a day. Observers never count; a special entity is a partner that is not counted. */
export function standingOn(participants: readonly Participant[], code: string, on: Day): Standing {
  let unknown = false
  for (const candidate of participants) {
    if (candidate.code !== code || candidate.kind === 'observer') continue
    for (const membership of candidate.memberships) {
      const held = heldOn(membership, on)
      if (held === 'yes') return candidate.kind === 'special_entity' ? 'special-entity' : 'participant'
      if (held === 'unknown') unknown = true
    }
  }
  return unknown ? 'unknown' : 'none'
}

/** The participant a country acts through on a day: `EU` for `BE` (also in the year of joining), itself otherwise. */
export function participantOf(participants: readonly Participant[], country: string, on: Day): string {
  const composite = participants.find(candidate =>
    candidate.members?.some(member => member.code === country && heldOn(member, on) !== 'no'),
  )
  return composite?.code ?? country
}

/** How many participants there were on a day, and how many countries they stood for: 60 and 86 in November 2026. */
export function countOn(participants: readonly Participant[], on: Day): { participants: number; countries: number } {
  const counted = [...new Set(participants.map(one => one.code))].filter(
    code => standingOn(participants, code, on) === 'participant',
  )
  const countries = counted.map(code => {
    const members = participants.find(one => one.code === code && one.members)?.members
    return members ? members.filter(member => heldOn(member, on) === 'yes').length : 1
  })
  return { participants: counted.length, countries: countries.reduce((sum, count) => sum + count, 0) }
}

/** The name a code had, or the code itself. */
export function nameOf(participants: readonly Participant[], code: string): string {
  return participants.find(candidate => candidate.code === code)?.name ?? code
}

function heldOn(membership: Membership, on: Day): 'yes' | 'no' | 'unknown' {
  const { from, to } = membership
  if (within(from, on)) return 'unknown'
  if (on < from) return 'no'
  if (to === undefined) return 'yes'
  if (within(to, on)) return 'unknown'
  return on < to ? 'yes' : 'no'
}

/** Whether a day lies inside a year or month that names no day. */
function within(partial: string, on: Day): boolean {
  return partial.length < 10 && on.startsWith(partial)
}
