import { type FormEvent, useState } from 'react'
import { Field } from '../parts/field.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

/** The code as the letter prints it, for whoever did not follow its link. */
export function CodeForm({ onCode }: { onCode: (code: string) => Promise<void> }) {
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = typed(event.currentTarget, 'code')
    setError(code ? undefined : t('confirm.code.missing'))
    if (!code || busy) return
    setBusy(true)
    void onCode(code).finally(() => setBusy(false))
  }
  return (
    <form className="pad stack" noValidate onSubmit={submit}>
      <p>{t('confirm.intro')}</p>
      <Field label={t('confirm.code')} hint={t('confirm.code.hint')} error={error}>
        {attributes => (
          <input
            {...attributes}
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
          />
        )}
      </Field>
      <button className="btn main-act touch wide" type="submit" aria-disabled={busy}>
        {t('confirm.continue')}
      </button>
    </form>
  )
}
