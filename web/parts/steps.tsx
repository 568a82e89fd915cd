import { t } from '../words/language.ts'

export interface Step {
  readonly name: string
  readonly note?: string
  readonly at: 'done' | 'now' | 'later'
}

/** Where a thing stands on its way. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    // A strip that scrolls on a phone must take the focus, to be scrolled by key.
    <ol className="steps" tabIndex={0} aria-label={t('steps.label')}>
      {steps.map(({ name, note, at }) => (
        <li key={name} className={at === 'later' ? undefined : at} aria-current={at === 'now' ? 'step' : undefined}>
          {name}
          <small>{note || '\u00a0'}</small>
        </li>
      ))}
    </ol>
  )
}
