import { t } from '../words/language.ts'
import { Is } from './is.tsx'

/** What came of one of several: done, or why not. */
export interface Came {
  readonly id: string
  readonly label: string
  readonly done: string
  readonly why?: string
}

/** What came of each of several, where something was done with all of them; `file` is what was saved. */
export function CameOfEach({ file, items }: { file?: string; items: readonly Came[] }) {
  return (
    <section aria-label={t('bulk.result')} role="status">
      {file && <p>{t('bulk.printed', { file })}</p>}
      <ul>
        {items.map(({ id, label, done, why }) => (
          <li key={id}>
            <bdi className="strong">{label}</bdi> <Is kind={why === undefined ? 'good' : 'warn'}>{why ?? done}</Is>
          </li>
        ))}
      </ul>
    </section>
  )
}
