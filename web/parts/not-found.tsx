import { t } from '../words/language.ts'
import { Rich } from '../words/rich.tsx'
import { Notice } from './notice.tsx'

export function NotFound() {
  return (
    <Notice tone="hold">
      <Rich text={t('said.more', { what: t('problem.notFound'), more: t('problem.notFound.next') })} />{' '}
      <a href="/">{t('signIn.toStart')}</a>
    </Notice>
  )
}
