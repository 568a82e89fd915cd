import type { ReactNode } from 'react'
import { Card } from '../parts/card.tsx'
import { Is } from '../parts/is.tsx'
import { rulesInWords, t } from '../words/language.ts'
import { counted } from './counts.ts'
import { FieldLink } from './field-link.tsx'
import { FindingRef } from './finding-ref.tsx'
import type { Numbered } from './numbered.ts'

/**
 * Every finding with its number, what to do, and where the rule is written. `below` adds to a finding, such as a
 * reason.
 */
export function FindingsCard(props: {
  found: readonly Numbered[]
  notChecked: readonly string[]
  clean?: string
  /** Says that nothing was found yet, rather than that all is well. */
  pending?: boolean
  below?: (finding: Numbered) => ReactNode
}) {
  const { found, notChecked, clean = t('findings.none'), pending, below } = props
  return (
    <Card title={t('findings.title')} aside={<span className="small quiet">{counted(found)}</span>} padded={false}>
      {found.length === 0 && (
        <p className="body">
          <Is kind={pending ? 'off' : 'good'}>{clean}</Is>
        </p>
      )}
      <ol className="findings">
        {found.map(finding => (
          <li key={finding.number} id={`finding-${finding.number}`}>
            <FindingRef finding={finding} bare />
            <div>
              <b>{finding.message}</b> {finding.next}{' '}
              {finding.field && <FieldLink path={finding.field}>{t('finding.goTo')}</FieldLink>}
              <cite>
                <bdi>{finding.rule}</bdi>. {finding.source}
              </cite>
              {below?.(finding)}
            </div>
          </li>
        ))}
      </ol>
      {notChecked.length > 0 && <p className="foot">{t('findings.notChecked', { rules: rulesInWords(notChecked) })}</p>}
    </Card>
  )
}
