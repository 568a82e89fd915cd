import { CERTIFICATE_ACTIONS } from '../certificate/actions.ts'
import { FOUR_EYES } from '../participants/four-eyes.ts'
import { grantFor, type PersonRow, type Role } from '../participants/rights.ts'
import type { RegisterAct } from './acts.ts'

/** The acts of an exporting office that stand in no table of actions. */
const EXPORTING: readonly string[] = ['certificate.reminded', 'certificate.confirmed', 'certificate.reissued']

/** Second halves of alerts. */
const DECIDING_ALERTS: readonly string[] = ['alert.raised', 'alert.withdrawn']

/** Whose right a person uses for an act, where it is not their own: their own comes first. */
export function doneFor(person: PersonRow, kind: RegisterAct['kind'], authority: string): string | undefined {
  return grantFor(person, rolesFor(kind), authority)?.deputyFor
}

function rolesFor(kind: RegisterAct['kind']): readonly Role[] {
  const action = Object.values(CERTIFICATE_ACTIONS).find(one => one.kind === kind)
  if (action) return action.roles
  if (kind.startsWith('alert.')) return FOUR_EYES.alert[DECIDING_ALERTS.includes(kind) ? 'second' : 'first']
  if (EXPORTING.includes(kind)) return ['inspector', 'exporting-officer']
  if (kind.startsWith('specimen.')) return FOUR_EYES['notify-specimen'].first
  if (kind.startsWith('licence.') || kind.startsWith('site.')) return ['licensing-officer']
  return kind.startsWith('import.') ? ['importing-officer'] : []
}
