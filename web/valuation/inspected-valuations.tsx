import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { CertificateAnswer } from '../api/answers.ts'
import { t } from '../words/language.ts'
import { countedValues, statesCounting } from './counting.ts'
import { EnterValuation } from './enter-valuation.tsx'
import { ValuationsCard } from './valuations-card.tsx'

interface Props {
  readonly answer: CertificateAnswer
  /** As the officer has it so far. */
  readonly document: AskedDocument
  readonly onTake: (values: Record<string, string>) => void
}

/** The valuations beside the officer's own figures: the value that counts is one button away. */
export function InspectedValuations({ answer, document, onTake }: Props) {
  return (
    <ValuationsCard answer={answer}>
      <TakeCounting answer={answer} document={document} onTake={onTake} />
      <EnterValuation answer={answer} />
    </ValuationsCard>
  )
}

function TakeCounting({ answer, document, onTake }: Props) {
  if (!answer.valuation?.published) return null
  if (statesCounting(answer.valuation, document)) return <p className="hint">{t('valuation.taken')}</p>
  return (
    <p>
      <button type="button" className="btn" onClick={() => onTake(countedValues(answer.valuation, document))}>
        {t('valuation.take')}
      </button>
    </p>
  )
}
