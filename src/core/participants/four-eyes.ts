import { daysBetween, day, type Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { isNear, LATELY_DAYS } from './delegation.ts'
import { type PersonRow, type Role, grantFor } from './rights.ts'

/** Who comes upon a reason for an alert at a desk, and who speaks for the authority to all others. */
const FINDERS = ['exporting-officer', 'importing-officer'] as const
const KEEPERS = ['administrator', 'focal-point', 'secretariat'] as const

/** What takes two persons, and the roles in which each half may be done. */
export const FOUR_EYES = {
  authorise: { first: ['inspector', 'exporting-officer'], second: ['exporting-officer'] },
  void: { first: ['inspector', 'exporting-officer'], second: ['exporting-officer'] },
  spoil: { first: ['inspector', 'exporting-officer'], second: ['exporting-officer'] },
  release: { first: ['importing-officer'], second: ['importing-officer'] },
  'accept-difference': { first: ['importing-officer'], second: ['importing-officer'] },
  'notify-specimen': {
    first: ['administrator', 'focal-point', 'secretariat'],
    second: ['administrator', 'focal-point', 'secretariat'],
  },
  'revoke-licence': { first: ['licensing-officer'], second: ['licensing-officer'] },
  'grant-role': { first: ['administrator'], second: ['administrator'] },
  alert: { first: [...FINDERS, ...KEEPERS], second: KEEPERS },
  'revoke-key': { first: ['administrator'], second: ['administrator', 'focal-point'] },
} as const satisfies Record<string, { first: readonly Role[]; second: readonly Role[] }>

export type FourEyesAction = keyof typeof FOUR_EYES

const SOURCE = { text: 'Core Document, Section IV (a); two-person rule of the authority', since: day('2003-01-01') }

/**
 * Every reason why `second` may not complete what `first` froze: another person, both outside the exporting firm and
 * neither of them, nor whom they stand in for, having applied or having granted the other's role within seven days,
 * neither standing in for the other or having done so within seven days, not both standing in for one colleague,
 * and the very digest that was frozen.
 */
export function secondHalf(input: {
  action: FourEyesAction
  first: PersonRow
  second: PersonRow
  authority: string
  firm?: string
  applicant?: string
  frozen: string
  approved: string
  today: Day
}): Finding[] {
  const { first, second } = input
  const found: Finding[] = []
  const say = (rule: string, figures: Finding['figures'] = {}) =>
    found.push({ rule, severity: 'error', path: '', figures, source: SOURCE })
  if (first.id === second.id) say('second-officer-same')
  if (!grantFor(second, FOUR_EYES[input.action].second, input.authority)) say('right-missing', { action: input.action })
  const stoodFor = (person: PersonRow) => stoodInFor(person, input.today)
  const isApplicant = (person: PersonRow) => [person.id, ...stoodFor(person)].some(id => id === input.applicant)
  if ([first, second].some(person => isApplicant(person) || inFirm(person, input.firm))) say('officer-in-firm')
  if (grantedLately(first, second, input.today)) say('granted-lately', { days: LATELY_DAYS })
  if (stoodFor(first).includes(second.id) || stoodFor(second).includes(first.id)) {
    say('stood-in-lately', { days: LATELY_DAYS })
  }
  if (first.id !== second.id && stoodFor(first).some(id => stoodFor(second).includes(id))) say('deputies-of-one')
  if (input.frozen !== input.approved) say('changed-since-frozen')
  return found
}

/** For whom a person stands in, will, or did within seven days. */
function stoodInFor({ delegations = [] }: PersonRow, today: Day): string[] {
  return delegations.filter(one => isNear(one, today)).map(one => one.by)
}

function inFirm(person: PersonRow, firm: string | undefined): boolean {
  return firm !== undefined && person.grants.some(grant => grant.firm === firm)
}

/**
 * Also where the right was withdrawn, granted anew by others or, as a colleague's, given back since: who froze
 * something held it by that grant. Who stands in for a granter counts as the granter.
 */
function grantedLately(first: PersonRow, second: PersonRow, today: Day): boolean {
  const by = (granter: PersonRow, { grants, former = [], lent = [] }: PersonRow) => {
    const ids = [granter.id, ...stoodInFor(granter, today)]
    return [...grants, ...former, ...lent].some(
      grant => grant.grantedBy.some(id => ids.includes(id)) && daysBetween(grant.grantedOn, today) < LATELY_DAYS,
    )
  }
  return first.id !== second.id && (by(first, second) || by(second, first))
}
