import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { FileChoice } from '../../parts/file-choice.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** The ways a paper can be read, the quickest first. */
export function PresentForm(props: {
  offices: readonly { readonly id: string; readonly name: string }[]
  office: string
  busy: boolean
  onOffice: (office: string) => void
  onScan: () => void
  onFile: (file: File) => void
  onText: (text: string) => void
}) {
  const { offices, office, busy, onOffice, onScan, onFile, onText } = props
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = typed(event.currentTarget, 'text')
    setError(text ? undefined : t('verify.text.missing'))
    if (text && !busy) onText(text)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {offices.length > 1 && (
        <Field label={t('present.office')}>
          {attributes => (
            <select {...attributes} value={office} onChange={event => onOffice(event.target.value)}>
              {offices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <button className="btn main-act touch wide" type="button" onClick={onScan}>
        {t('present.camera')}
      </button>
      <FileChoice onFile={onFile} />
      <Field label={t('verify.text')} hint={t('verify.text.hint')} error={error}>
        {attributes => (
          <textarea {...attributes} name="text" rows={2} spellCheck={false} autoCapitalize="characters" dir="ltr" />
        )}
      </Field>
      <button className="btn touch wide" type="submit" aria-disabled={busy}>
        {busy ? t('present.checking') : t('present.check')}
      </button>
      <Link className="btn touch wide" to="/present/paper">
        {t('present.paper')}
      </Link>
    </form>
  )
}
