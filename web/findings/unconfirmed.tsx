import { createContext, type ReactNode, useContext } from 'react'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/language.ts'

/** Fields that a program read from a picture and no eye has confirmed yet, by path. */
export interface Unconfirmed {
  readonly paths: ReadonlySet<string>
  readonly confirm: (path: string) => void
}

export const UnconfirmedFields = createContext<Unconfirmed>({ paths: new Set(), confirm: () => undefined })

/** Under such a field: what it is, and the word of whoever looked. */
export function ConfirmRead({ path, label }: { path: string; label: ReactNode }) {
  const { paths, confirm } = useContext(UnconfirmedFields)
  if (!paths.has(path)) return null
  const named = typeof label === 'string' ? `${t('ocr.confirm')}: ${label}` : undefined
  return (
    <p className="read-mark small">
      <Mark kind="ask" size={16} />
      <span>{t('ocr.mark')}</span>
      <button type="button" className="btn" aria-label={named} onClick={() => confirm(path)}>
        {t('ocr.confirm')}
      </button>
    </p>
  )
}
