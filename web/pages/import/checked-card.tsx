import type { ImportAnswer } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { rulesInWords, t } from '../../words/language.ts'
import { Reasons } from '../../parts/reasons.tsx'

const GOOD = ['signed', 'status', 'rules'] as const
/** What became of a genuine certificate: then its status is told by these, and not by their absence. */
const ENDED: readonly string[] = ['already-used', 'replaced', 'expired', 'newer-than-pack', 'status-not-known']
const MARKS = { error: 'bad', warning: 'warn', note: 'info' } as const

/**
 * What the machine checked, so that the officer looks at stones and seals. `valid` means that all of it was checked.
 */
export function CheckedCard({ answer: { row, verdict, findings, notChecked } }: { answer: ImportAnswer }) {
  if (!row.presentedAt) return null
  const found = findings.map(({ rule, path, severity, message, source }) => ({
    id: rule + path,
    kind: verdict === 'undecided' && severity === 'error' ? ('ask' as const) : MARKS[severity],
    text: message,
    source,
  }))
  const ended = findings.some(({ rule }) => ENDED.includes(rule))
  const good = GOOD.filter(name => name !== 'status' || !ended).map(name => ({
    id: name,
    kind: 'good' as const,
    text: t(`import.checked.${name}`),
  }))
  return (
    <Card title={t('import.checked')}>
      <Reasons reasons={verdict === 'valid' ? [...found, ...good] : found} size={16} />
      {notChecked.length > 0 && (
        <p className="small quiet">{t('findings.notChecked', { rules: rulesInWords(notChecked) })}</p>
      )}
    </Card>
  )
}
