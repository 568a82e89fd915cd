import { day } from '../../../src/core/values/day.ts'
import { Notice } from '../../parts/notice.tsx'
import { findingInWords } from '../../words/finding.ts'
import { t } from '../../words/language.ts'

/** What may stand in the address of this page: the rule by which somebody who came back was turned away. */
const RULES: readonly string[] = [
  'provider-silent',
  'provider-clock',
  'provider-declined',
  'provider-answer',
  'provider-again',
  'identity-unknown',
  'passkey-needed',
  'sign-in-refused',
]
const SOURCE = { text: 'Adamas, API version 1', since: day('2026-01-01') }

/** Why signing in by the identity provider ended here, and what to do. Words of the address itself are never shown. */
export function TurnedAway({ rule }: { rule: string }) {
  if (rule === 'locked') return <Notice tone="stop">{t('signIn.locked')}</Notice>
  if (!RULES.includes(rule)) return null
  const { message, next } = findingInWords({ rule, severity: 'error', path: '', figures: {}, source: SOURCE })
  return (
    <Notice tone="stop">
      <b>{message}</b> {next}
    </Notice>
  )
}
