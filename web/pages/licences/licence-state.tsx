import type { LicenceState as State } from '../../../src/core/licences/lifecycle.ts'
import type { LicenceStanding } from '../../../src/core/licences/standing.ts'
import { Is } from '../../parts/is.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { t } from '../../words/language.ts'

const STANDS: Readonly<Record<Exclude<LicenceStanding, 'none'>, MarkKind>> = {
  'in-force': 'good',
  'not-yet': 'info',
  suspended: 'warn',
  expired: 'off',
  revoked: 'bad',
}

const STATES: Readonly<Record<State, MarkKind>> = {
  applied: 'info',
  inspected: 'info',
  granted: 'good',
  suspended: 'warn',
  refused: 'bad',
  withdrawn: 'off',
  revoked: 'bad',
}
export const LICENCE_STATES = Object.keys(STATES) as State[]

/** How a granted licence stands today; before, how far its application is. */
export function LicenceState({ state, standing }: { state: State; standing: LicenceStanding }) {
  return standing === 'none' ? (
    <Is kind={STATES[state]}>{t(`licences.state.${state}`)}</Is>
  ) : (
    <Is kind={STANDS[standing]}>{t(`licence.standing.${standing}`)}</Is>
  )
}
