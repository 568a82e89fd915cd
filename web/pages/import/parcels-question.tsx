import { useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { listed, t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { Question, YesNo } from '../../parts/question.tsx'

/** Second question: as many parcels as certified? Another number is counted and kept. */
export function ParcelsQuestion(props: {
  certified: number
  references: readonly string[]
  counted: number | undefined
  onAnswer: (counted: number | undefined) => void
}) {
  const { certified, references, counted, onAnswer } = props
  const [other, setOther] = useState(counted !== undefined && counted !== certified)
  const answer = other ? false : counted === undefined ? undefined : true
  return (
    <Question number={2} title={t('import.parcels', { count: certified })} done={counted !== undefined}>
      <p className="quiet">
        <Rich text={t('import.parcels.onPaper', { references: listed(references) })} />
      </p>
      <YesNo
        yes={t('import.parcels.yes', { count: certified })}
        no={t('import.parcels.other')}
        answer={answer}
        onAnswer={yes => {
          setOther(!yes)
          onAnswer(yes ? certified : undefined)
        }}
      />
      {other && (
        <Field label={t('import.parcels.counted')}>
          {attributes => (
            <input
              {...attributes}
              className="fig touch"
              inputMode="numeric"
              defaultValue={counted}
              onChange={event =>
                onAnswer(/^\d{1,4}$/.test(event.target.value) ? Number(event.target.value) : undefined)
              }
            />
          )}
        </Field>
      )}
    </Question>
  )
}
