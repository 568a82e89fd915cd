import type { ImportAnswer } from '../api/answers.ts'
import type { Fact } from '../parts/facts.tsx'
import { t } from '../words/language.ts'

/** What the issuer says of opening it, for whom it goes to; nothing where there was no pre-alert. */
export function openedAbroad({ announced, unopenedAbroad }: ImportAnswer): Fact {
  const said = unopenedAbroad === undefined ? 'unknown' : unopenedAbroad ? 'unopened' : 'opened'
  return { label: t('opening.abroad'), value: announced ? t(`opening.abroad.${said}`) : undefined }
}
