import { Link } from '@tanstack/react-router'
import type { CertificateAnswer } from '../../api/answers.ts'
import { besideFacts } from '../../attaching/kept-documents.tsx'
import { FindingsCard } from '../../findings/findings-card.tsx'
import { numbered } from '../../findings/numbered.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { factsOf } from '../../words/facts-of.ts'
import { sentences, t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { EnterValuation } from '../../valuation/enter-valuation.tsx'
import { ValuationsCard } from '../../valuation/valuations-card.tsx'
import { QuantitiesCard } from './quantities-card.tsx'
import { may } from './standing.ts'

/** Where an application stands, for who only watches it: the applicant, and officers it does not wait for. */
export function StandingView({ answer }: { answer: CertificateAnswer }) {
  const { row, declared, document, findings, notChecked, reason, history } = answer
  const bad = row.state === 'refused'
  const beside = besideFacts(answer)
  const next = t('clock.next.certificate.refused')
  return (
    <>
      <Notice tone={bad ? 'stop' : reason ? 'hold' : 'calm'}>
        <Rich text={t('said.more', { what: t(`state.${row.state}`), more: sentences(reason, bad ? next : '') })} />{' '}
        {may(answer, 'amend') && (
          <Link to="/applications/$id/edit" params={{ id: row.id }}>
            {t('task.correct')}
          </Link>
        )}
      </Notice>
      <div className="split">
        <div className="stack">
          <QuantitiesCard declared={declared} document={document}>
            {beside('parcels')}
          </QuantitiesCard>
          <ValuationsCard answer={answer} />
          <EnterValuation answer={answer} />
          <HistoryCard history={history} />
        </div>
        <aside className="stack">
          <FindingsCard found={numbered(findings, [])} notChecked={notChecked} />
          <Card title={t('application.facts')}>
            <Facts facts={factsOf(document)} rows small beside={beside} />
          </Card>
        </aside>
      </div>
    </>
  )
}
