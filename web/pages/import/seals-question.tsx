import { listed, t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { Question, YesNo } from '../../parts/question.tsx'

/** First question: are the seals on the bags those on the paper, and whole? */
export function SealsQuestion(props: {
  seals: readonly string[]
  whole: boolean | undefined
  onAnswer: (whole: boolean) => void
}) {
  const { seals, whole, onAnswer } = props
  return (
    <Question number={1} title={t('import.seals')} done={whole !== undefined}>
      <p className="quiet">
        {seals.length > 0 ? (
          <Rich text={t('import.seals.onPaper', { seals: listed(seals) })} />
        ) : (
          t('import.seals.none')
        )}
      </p>
      <YesNo
        yes={t('import.seals.yes', { count: seals.length })}
        no={t('import.seals.no')}
        answer={whole}
        onAnswer={onAnswer}
      />
      {whole === false && <p className="err">{t('import.seals.broken')}</p>}
    </Question>
  )
}
