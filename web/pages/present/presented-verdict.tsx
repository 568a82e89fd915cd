import { Link } from '@tanstack/react-router'
import type { Presented } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { Reasons } from '../../parts/reasons.tsx'
import { Verdict } from '../../parts/verdict.tsx'
import { t } from '../../words/language.ts'
import { PageHead } from '../../parts/page-head.tsx'

const MARKS = { error: 'bad', warning: 'warn', note: 'info' } as const

/** The node's verdict on what was presented: one line, the reasons, what to do, and the way on. */
export function PresentedVerdict({ presented, onAgain }: { presented: Presented; onAgain: () => void }) {
  const { id, verdict, findings, number = '' } = presented
  const lead = verdict === 'valid' ? t('present.valid', { number }) : (findings[0]?.message ?? '')
  const reasons = findings.map(({ rule, path, severity, message, source }) => ({
    id: rule + path,
    kind: verdict === 'undecided' && severity === 'error' ? ('ask' as const) : MARKS[severity],
    text: message,
    source,
  }))
  // Of a valid one an alert says what to look at first; of any other the verdict itself does.
  const alert = verdict === 'valid' ? findings.find(({ rule }) => rule.startsWith('alerted')) : undefined
  return (
    <div className="narrow stack">
      <PageHead title={t('present.title')} />
      <Verdict verdict={verdict} strip>
        {lead}
      </Verdict>
      <Card title={t('present.next')}>
        <div className="stack">
          <p>{id ? (alert?.next ?? t(`present.next.${verdict}`)) : t('present.next.unreadable')}</p>
          <div className="acts">
            {id && (
              <Link className="btn main-act touch" to="/imports/$id" params={{ id }}>
                {t('present.on')}
              </Link>
            )}
            <button type="button" className="btn touch" onClick={onAgain}>
              {t('present.again')}
            </button>
          </div>
        </div>
      </Card>
      {reasons.length > 0 && (
        <Card title={t('present.why')}>
          <Reasons reasons={reasons} />
        </Card>
      )}
    </div>
  )
}
