import { useMemo, useState } from 'react'
import { useActing } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { Attachable, AttachField } from '../../attaching/attach-field.tsx'
import { besideFacts, KeptDocuments, takenUp } from '../../attaching/kept-documents.tsx'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { FindingsCard } from '../../findings/findings-card.tsx'
import { Found } from '../../findings/found-field.tsx'
import { byField, numbered } from '../../findings/numbered.ts'
import { Summary } from '../../findings/summary.tsx'
import { useLint } from '../../lint/use-lint.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { factsOf } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { fieldsOf, inspected, inspectionOf } from './inspection.ts'
import { QuantitiesCard } from './quantities-card.tsx'
import { ReasonField, unanswered } from './reason-field.tsx'
import { SealsCard } from './seals-card.tsx'
import { SecondOfficerCard } from './second-officer-card.tsx'

/** The first officer's work: weigh, value and seal, answer every finding, and send exactly that to a second officer. */
export function InspectView({ answer }: { answer: CertificateAnswer }) {
  const { row, declared, document: before, history } = answer
  const [typed, setTyped] = useState(() => inspectionOf(before))
  const [reasons, setReasons] = useState(answer.reasons)
  const acting = useActing(`/certificates/${row.id}`)
  const document = useMemo(() => inspected(before, typed), [before, typed])
  const lint = useLint(document)
  const found = numbered(lint.findings, fieldsOf(before))
  const errors = found.filter(finding => finding.severity === 'error')
  const open = unanswered(found, reasons)
  const change = (path: string, text: string) => setTyped(now => ({ ...now, [path]: text }))
  const attaching = useAttaching(takenUp(answer, 'inspection'))
  const { documents, unfinished } = attaching
  const send = () => acting.run('inspect', { document, reasons: given(reasons, found), documents })

  return (
    <Found value={byField(found)}>
      {errors.length > 0 && (
        <Summary
          id="cannot"
          lead={t('application.cannot', { count: errors.length })}
          errors={errors}
          then={open.length > 0 ? t('application.warnings', { count: open.length }) : undefined}
        />
      )}
      {acting.trouble && <Trouble error={acting.trouble} />}
      <div className="split">
        <div className="stack">
          <Attachable value={attaching}>
            <QuantitiesCard declared={declared} document={document} typed={typed} onChange={change}>
              <KeptDocuments answer={answer} field="parcels" only="application" />
              <AttachField field="parcels" />
            </QuantitiesCard>
          </Attachable>
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

/** Only reasons for warnings that are still there: nothing is overridden that was corrected meanwhile. */
function given(reasons: CertificateAnswer['reasons'], found: readonly { rule: string; severity: string }[]) {
  const warned = found.filter(finding => finding.severity === 'warning').map(finding => finding.rule)
  return Object.fromEntries(
    Object.entries(reasons)
      .map(([rule, reason]) => [rule, reason.trim()] as const)
      .filter(([rule, reason]) => reason && warned.includes(rule)),
  )
}
