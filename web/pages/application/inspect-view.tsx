import { useMemo, useState } from 'react'
import { useActing } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { Attachable, AttachField } from '../../attaching/attach-field.tsx'
import { besideFacts, KeptDocuments, takenUp } from '../../attaching/kept-documents.tsx'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { FindingsCard } from '../../findings/findings-card.tsx'
import { Found } from '../../findings/found-field.tsx'
import { byField, type Numbered, numbered } from '../../findings/numbered.ts'
import { Summary } from '../../findings/summary.tsx'
import { useLint } from '../../lint/use-lint.ts'
import { OpeningCard } from '../../opening/opening-card.tsx'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { factsOf } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { countedValues, valuationRemarks } from '../../valuation/counting.ts'
import { InspectedValuations } from '../../valuation/inspected-valuations.tsx'
import { asDeclared, fieldsOf, type Inspection, inspected, inspectionOf } from './inspection.ts'
import { QuantitiesCard } from './quantities-card.tsx'
import { ReasonField, unanswered } from './reason-field.tsx'
import { SealsCard } from './seals-card.tsx'
import { SecondOfficerCard } from './second-officer-card.tsx'

/** The first officer's work: weigh, value and seal, answer every finding, and send exactly that to a second officer. */
export function InspectView({ answer }: { answer: CertificateAnswer }) {
  const { row, declared, document: before, history } = answer
  const [typed, setTyped] = useState(() => ({ ...inspectionOf(before), ...startingValues(answer) }))
  const [reasons, setReasons] = useState(answer.reasons)
  const acting = useActing(`/certificates/${row.id}`)
  const { unopened, setUnopened, figures, passed } = useUnopened(answer, typed)
  const document = useMemo(() => inspected(before, figures), [before, figures])
  const lint = useLint(document)
  const found = numbered([...lint.findings, ...valuationRemarks(answer.valuation, document)], fieldsOf(before))
  const errors = found.filter(finding => finding.severity === 'error')
  const open = unanswered(found, reasons)
  const take = (values: Inspection) => setTyped(now => ({ ...now, ...values }))
  const change = (path: string, text: string) => take({ [path]: text })
  const attaching = useAttaching(takenUp(answer, 'inspection'))
  const { documents, unfinished } = attaching
  const send = () => acting.run('inspect', { document, reasons: given(reasons, found), documents, ...passed })

  return (
    <Found value={byField(found)}>
      <CannotYet errors={errors} open={open.length} />
      {acting.trouble && <Trouble error={acting.trouble} />}
      <div className="split">
        <div className="stack">
          <OpeningCard at="export" opening={row.opening} unopened={unopened} onUnopened={setUnopened} />
          <Attachable value={attaching}>
            <QuantitiesCard declared={declared} document={document} {...(unopened ? {} : { typed, onChange: change })}>
              <KeptDocuments answer={answer} field="parcels" only="application" />
              <AttachField field="parcels" />
            </QuantitiesCard>
          </Attachable>
          <InspectedValuations answer={answer} document={document} onTake={take} />
          <div className="duo">
            <SealsCard document={document} typed={typed} onChange={change} />
            <SecondOfficerCard
              errors={errors}
              open={open.length}
              unfinished={unfinished}
              acting={acting}
              onSend={send}
            />
          </div>
          <HistoryCard history={history} />
        </div>
        <aside className="stack">
          <FindingsCard
            found={found}
            notChecked={lint.notChecked}
            below={finding => <ReasonField finding={finding} found={found} reasons={reasons} onChange={setReasons} />}
          />
          <Card title={t('application.facts')}>
            <Facts facts={factsOf(before)} rows small beside={besideFacts(answer)} />
          </Card>
        </aside>
      </div>
    </Found>
  )
}

/** It begins with the value that counts; what an officer froze once before stays as it was. */
function startingValues({ row, declared, valuation }: CertificateAnswer): Inspection {
  return row.inspectedBy ? {} : countedValues(valuation, declared)
}

/** Passed unopened, it is certified as it was declared: only the seals are the officer's. */
function useUnopened({ declared, valuation }: CertificateAnswer, typed: Inspection) {
  const [unopened, setUnopened] = useState(false)
  const figures = useMemo(
    () => (unopened ? { ...asDeclared(typed, declared), ...countedValues(valuation, declared) } : typed),
    [unopened, typed, declared, valuation],
  )
  return { unopened, setUnopened, figures, passed: unopened ? { unopened } : {} }
}

function CannotYet({ errors, open }: { errors: readonly Numbered[]; open: number }) {
  if (errors.length === 0) return null
  return (
    <Summary
      id="cannot"
      lead={t('application.cannot', { count: errors.length })}
      errors={errors}
      then={open > 0 ? t('application.warnings', { count: open }) : undefined}
    />
  )
}

/** Only reasons for warnings that are still there: nothing is overridden that was corrected meanwhile. */
function given(reasons: CertificateAnswer['reasons'], found: readonly { rule: string; severity: string }[]) {
  const warned = found.filter(finding => finding.severity === 'warning').map(finding => finding.rule)
  return Object.fromEntries(
    Object.entries(reasons)
      .map(([rule, reason]) => [rule, reason.trim()] as const)
      .filter(([rule, reason]) => reason && warned.includes(rule)),
  )
}
