import { type FormEvent, useState } from 'react'
import { Field } from '../parts/field.tsx'
import { FileChoice } from '../parts/file-choice.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

/** The three ways in: camera, file, or text and number. */
export function Ask(props: {
  onScan: () => void
  onFile: (file: File) => void
  onText: (text: string) => void
  busy: boolean
}) {
  const { onScan, onFile, onText, busy } = props
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = typed(event.currentTarget, 'text')
    setError(text ? undefined : t('verify.text.missing'))
    if (text) onText(text)
  }
  return (
    <>
      <div className="pad stack">
        <p>{t('verify.intro')}</p>
        <button className="btn main-act touch wide" type="button" onClick={onScan} aria-disabled={busy}>
          {t('verify.scan')}
        </button>
        <FileChoice onFile={onFile} />
      </div>
      <form className="pad stack" noValidate onSubmit={submit}>
        <Field label={t('verify.text')} hint={t('verify.text.hint')} error={error}>
          {attributes => (
            <textarea {...attributes} name="text" rows={2} spellCheck={false} autoCapitalize="characters" dir="ltr" />
          )}
        </Field>
        <button className="btn touch wide" type="submit" aria-disabled={busy}>
          {busy ? t('verify.reading') : t('verify.check')}
        </button>
        <p className="small quiet">{t('verify.privacy')}</p>
      </form>
    </>
  )
}
