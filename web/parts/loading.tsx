import { t } from '../words/language.ts'

export function Loading() {
  return (
    <p className="loading quiet" role="status">
      {t('loading')}
    </p>
  )
}
