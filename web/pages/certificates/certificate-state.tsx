import type { CertificateState as State } from '../../../src/core/certificate/lifecycle.ts'
import { Is } from '../../parts/is.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { t } from '../../words/language.ts'

export const STATE_MARKS: Readonly<Record<State, MarkKind>> = {
  applied: 'info',
  returned: 'warn',
  withdrawn: 'off',
  refused: 'bad',
  inspected: 'info',
  authorised: 'info',
  issued: 'good',
  detained: 'warn',
  used: 'good',
  seized: 'bad',
  expired: 'off',
  void: 'bad',
  replaced: 'off',
}

/** Where a certificate stands: shape and word. */
export function CertificateState({ state }: { state: State }) {
  return <Is kind={STATE_MARKS[state]}>{t(`state.${state}`)}</Is>
}
