import type { Finding } from '../../api/answers.ts'
import type { Numbered } from '../../findings/numbered.ts'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/language.ts'

type Reasons = Readonly<Record<string, string>>

/** Rules whose warnings still wait for a reason, each once. */
export function unanswered(found: readonly Finding[], reasons: Reasons): readonly string[] {
  const rules = found.filter(finding => finding.severity === 'warning').map(finding => finding.rule)
  return [...new Set(rules)].filter(rule => !reasons[rule]?.trim())
}

/** The officer's reason for a warning that is passed over; one for all findings of a rule, asked at the first. */
export function ReasonField(props: {
  finding: Numbered
  found: readonly Numbered[]
  reasons: Reasons
  onChange: (reasons: Reasons) => void
}) {
  const { finding, found, reasons, onChange } = props
  const { rule, severity } = finding
  const first = found.find(one => one.rule === rule && one.severity === 'warning')
  if (severity !== 'warning' || first?.number !== finding.number) return null
  return (
    <div className="reason">
      <Field label={t('findings.reason')}>
        {attributes => (
          <textarea
            {...attributes}
            rows={2}
            maxLength={2000}
            value={reasons[rule] ?? ''}
            onChange={event => onChange({ ...reasons, [rule]: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
