import { SecondOffice } from '../../acting/second-office.tsx'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { besideFacts } from '../../attaching/kept-documents.tsx'
import { FindingsCard } from '../../findings/findings-card.tsx'
import { numbered } from '../../findings/numbered.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country } from '../../words/dates.ts'
import { factsOf } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { ValuationsCard } from '../../valuation/valuations-card.tsx'
import { ChangesCard } from './changes-card.tsx'
import { QuantitiesCard } from './quantities-card.tsx'
import { SheetQuestion, useSheet } from './sheet-question.tsx'
import { may, waitsFor } from './standing.ts'

/** What the first officer froze, for the second: to authorise exactly this, or to send it back. */
export function FrozenView({ answer }: { answer: CertificateAnswer }) {
  const { row, declared, document, findings, notChecked, reasons, history } = answer
  const beside = besideFacts(answer)
  const own = row.inspectedBy === useSession().person.id
  const reason = (rule: string) =>
    reasons[rule] && <p className="small">{t('findings.reason.given', { reason: reasons[rule] })}</p>
  return (
    <>
      <Notice tone="calm">{own ? t('application.sent') : <Frozen answer={answer} />}</Notice>
      {row.unopened && <Notice tone="hold">{t('opening.was.export')}</Notice>}
      <SecondOffice base={`/certificates/${row.id}`} answer={answer} />
      <div className="split">
        <div className="stack">
          <QuantitiesCard declared={declared} document={document}>
            {beside('parcels')}
          </QuantitiesCard>
          <ValuationsCard answer={answer} />
          <div className="duo">
            <ChangesCard declared={declared} document={document} />
            <AuthoriseCard answer={answer} />
          </div>
          <HistoryCard history={history} />
        </div>
        <aside className="stack">
          <FindingsCard found={numbered(findings, [])} notChecked={notChecked} below={({ rule }) => reason(rule)} />
          <Card title={t('application.facts')}>
            <Facts facts={factsOf(document)} rows small beside={beside} />
          </Card>
        </aside>
      </div>
    </>
  )
}

function Frozen({ answer: { persons } }: { answer: CertificateAnswer }) {
  return <Rich text={t('application.frozen.by', { name: persons.frozenBy ?? persons.inspectedBy ?? '' })} />
}

function AuthoriseCard({ answer }: { answer: CertificateAnswer }) {
  const { row, document } = answer
  const acting = useActing(`/certificates/${row.id}`)
  const sheet = useSheet(answer.tray)
  const waits = waitsFor(answer, 'authorise')
  const ready = !sheet || (sheet.seen && sheet.number.trim() !== '')
  const allowed = may(answer, 'authorise') && !acting.busy && ready
  const onSheet = sheet ? { sheet: sheet.number } : {}
  const authorise = () => acting.run('authorise', { frozen: row.frozen?.digest, ...onSheet })
  return (
    <Card title={t('application.second')}>
      <div className="stack">
        {acting.trouble && <Trouble error={acting.trouble} />}
        {sheet && may(answer, 'authorise') && <SheetQuestion sheet={sheet} />}
        {acting.asksCode ? (
          <StepUpForm acting={acting} />
        ) : (
          <button
            type="button"
            className="btn main-act wide"
            aria-disabled={!allowed}
            aria-describedby="authorise-waits"
            onClick={() => allowed && authorise()}
          >
            {t('application.authorise')}
          </button>
        )}
        <p className="hint" id="authorise-waits">
          {waits.map(finding => finding.message).join(' ')}
          {waits.length === 0 && !ready && t('sheet.waits')}
        </p>
        <p className="hint">{t('application.authorise.then', { destination: country(document.destination) })}</p>
        <p className="hint digest">
          {t('application.frozen.digest')} <bdi className="mono">{row.frozen?.digest}</bdi>
        </p>
      </div>
    </Card>
  )
}
