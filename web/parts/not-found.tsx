import { t } from '../words/language.ts'
import { Notice } from './notice.tsx'

export function NotFound() {
  return (
    <Notice tone="hold">
      <b>{t('problem.notFound')}.</b> {t('problem.notFound.next')} <a href="/">{t('signIn.toStart')}</a>
    </Notice>
  )
}
