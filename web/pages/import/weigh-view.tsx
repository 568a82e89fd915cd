import { useState } from 'react'
import { sealsOf } from '../../../src/core/certificate/totals.ts'
import type { WeighingPolicy } from '../../../src/core/confirmation/weighing.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { OpeningCard } from '../../opening/opening-card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { carats } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { ConfirmBar } from './confirm-bar.tsx'
import { issuerOf } from './seen.ts'
import { ParcelsQuestion } from './parcels-question.tsx'
import { Question } from '../../parts/question.tsx'
import { confirmationOf, type Receipt, UNTOUCHED, type Weighed, weighedLines } from './receipt.ts'
import { SealsQuestion } from './seals-question.tsx'
import { WeighingTable } from './weighing-table.tsx'

/** The receipt at the counter: seals, parcels, weights, and the one button that signs it. */
export function WeighView({ answer, onDetain }: { answer: ImportAnswer; onDetain?: () => void }) {
  const { row, document, policy } = answer
  const [receipt, setReceipt] = useState(UNTOUCHED)
  const acting = useActing(`/imports/${row.id}`)
  const lines = weighedLines(document, receipt, policy)
  const body = confirmationOf(receipt, lines)
  const change = (part: Partial<Receipt>) => setReceipt(now => ({ ...now, ...part }))
  const weigh = (key: string, typed: string) => change({ weights: { ...receipt.weights, [key]: typed } })
  if (lines.length === 0) return <Notice tone="hold">{t('import.squareOnly')}</Notice>
  return (
    <>
      {acting.trouble && <Trouble error={acting.trouble} />}
      <OpeningCard
        at="import"
        opening={row.opening}
        unopened={receipt.unopened ?? false}
        onUnopened={unopened => change({ unopened })}
      />
      <section className="card" aria-label={t('import.steps')}>
        <div className="asks">
          <SealsQuestion
            seals={sealsOf(document)}
            whole={receipt.sealsWhole}
            onAnswer={sealsWhole => change({ sealsWhole })}
          />
          <ParcelsQuestion
            certified={row.parcels}
            references={(document.parcels ?? []).map(parcel => parcel.reference)}
            counted={receipt.parcelsCounted}
            onAnswer={parcelsCounted => change({ parcelsCounted })}
          />
        </div>
        {!receipt.unopened && <Weigh lines={lines} policy={policy} onWeigh={weigh} />}
        <div className="foot">
          {t('import.kept', { issuer: issuerOf(answer), percent: policy.secondOfficerPerTenThousand / 100 })}
        </div>
      </section>
      {acting.asksCode ? (
        <section className="card body">
          <StepUpForm acting={acting} />
        </section>
      ) : (
        <ConfirmBar
          lines={lines}
          receipt={receipt}
          parcels={row.parcels}
          issuer={issuerOf(answer)}
          ready={body !== null && !acting.busy}
          released={row.releasedAt !== undefined}
          onConfirm={() => acting.run('confirm', body)}
          onDetain={onDetain}
        />
      )}
    </>
  )
}

function Weigh(props: {
  lines: readonly Weighed[]
  policy: WeighingPolicy
  onWeigh: (key: string, typed: string) => void
}) {
  const { lines, policy, onWeigh } = props
  const band = {
    name: policy.name,
    percent: policy.withinPerTenThousand / 100,
    carats: carats(policy.withinCaratThousandths),
  }
  return (
    <>
      <Question number={3} title={t('import.weigh')} done={lines.every(line => line.accepted !== null)} now>
        <p className="quiet">{t('import.weigh.band', band)}</p>
      </Question>
      <WeighingTable lines={lines} policy={policy} onWeigh={onWeigh} />
    </>
  )
}
