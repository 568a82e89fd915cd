import { type FormEvent, useState } from 'react'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { PaperEvidence } from './paper-evidence.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { factsOf, quantityFacts } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const LOOKED_AT = ['stamp', 'copy'] as const

/** A paper nobody signed: what was typed, what to compare by eye, and the officer's own decision with its ground. */
export function AcceptView({ answer, onDetain }: { answer: ImportAnswer; onDetain?: () => void }) {
  const { row, document } = answer
  const acting = useActing(`/imports/${row.id}`)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const looked = LOOKED_AT.filter(name => typed(form, name) === 'on').map(name => t(`paper.looked.${name}`))
    const ground = typed(form, 'ground')
    setMissing(ground.length < 3)
    if (ground.length >= 3 && !acting.busy) acting.run('accept', { reason: [...looked, ground].join(' ') })
  }
  return (
    <>
      <Card title={t('paper.typed')}>
        <Facts facts={[...factsOf(document), ...quantityFacts({ parcels: document.parcels ?? [] })]} />
      </Card>
      <PaperEvidence answer={answer} />
      {acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode ? (
        <section className="card body">
          <StepUpForm acting={acting} />
        </section>
      ) : (
        <Card title={t('paper.decide')}>
          <form className="stack" noValidate onSubmit={submit}>
            {LOOKED_AT.map(name => (
              <label key={name} className="check">
                <input type="checkbox" name={name} /> {t(`paper.looked.${name}`)}
              </label>
            ))}
            <Field label={t('paper.ground')} error={missing ? t('application.reason.missing') : undefined}>
              {attributes => <textarea {...attributes} name="ground" rows={2} maxLength={1500} />}
            </Field>
            <div className="bottom">
              <p className="small quiet">{t('paper.accept.then')}</p>
              {onDetain && (
                <button type="button" className="btn touch stop" onClick={onDetain}>
                  {t('import.detain')}
                </button>
              )}
              <button type="submit" className="btn touch main-act" aria-disabled={acting.busy}>
                {t('paper.accept')}
              </button>
            </div>
          </form>
        </Card>
      )}
    </>
  )
}
