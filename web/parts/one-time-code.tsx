import { t } from '../words/language.ts'
import { Field } from './field.tsx'

/** Room for a code as apps and letters show it, in groups. */
const MOST = 12

/** The field for a code that works once; `codeTyped` reads it. By itself it asks for that of the second factor. */
export function OneTimeCode(props: {
  label?: string
  hint?: string
  error?: string
  touch?: boolean
  /** It takes the focus when it appears: it is the next thing to fill. */
  focus?: boolean
}) {
  const { label = t('signIn.code'), hint = t('signIn.code.hint'), error, touch, focus } = props
  return (
    <Field label={label} hint={hint} error={error}>
      {attributes => (
        <input
          {...attributes}
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={MOST}
          className={touch ? 'touch' : undefined}
          ref={focus ? focusOnce : undefined}
        />
      )}
    </Field>
  )
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus()
