import { StepUpForm } from '../../acting/step-up-form.tsx'
import type { Acting } from '../../acting/use-acting.ts'
import type { Numbered } from '../../findings/numbered.ts'
import { Card } from '../../parts/card.tsx'
import { listed, t } from '../../words/language.ts'

/** The way to the second pair of eyes. While it waits it stays reachable and says what for. */
export function SecondOfficerCard(props: {
  errors: readonly Numbered[]
  open: number
  /** Documents that have not arrived whole. */
  unfinished: number
  acting: Acting
  onSend: () => void
}) {
  const { errors, open, unfinished, acting, onSend } = props
  const waits = [
    ...(errors.length > 0 ? [t('application.second.waits.errors', { count: errors.length })] : []),
    ...(open > 0 ? [t('application.second.waits.reasons', { count: open })] : []),
    ...(unfinished > 0 ? [t('documents.waits', { count: unfinished })] : []),
  ]
  const ready = waits.length === 0 && !acting.busy
  return (
    <Card title={t('application.second')}>
      <div className="stack">
        <p>{t('application.second.why')}</p>
        {acting.asksCode ? (
          <StepUpForm acting={acting} />
        ) : (
          <button
            type="button"
            className="btn main-act wide"
            aria-disabled={!ready}
            aria-describedby="second-waits"
            onClick={() => (ready ? onSend() : document.getElementById('cannot')?.focus())}
          >
            {t('application.second.send')}
          </button>
        )}
        <p className="hint" id="second-waits">
          {waits.length > 0 && t('application.second.waits', { what: listed(waits) })}
        </p>
        <p className="hint">{t('application.second.then')}</p>
      </div>
    </Card>
  )
}
