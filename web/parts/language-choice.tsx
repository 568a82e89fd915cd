import { choices, LANGUAGES, language, switchLanguage, t } from '../words/language.ts'

/** The page again in another language, where it is written in one. */
export function LanguageChoice({ bare }: { bare?: boolean }) {
  if (choices().length === 1) return null
  return (
    <label className={bare ? 'bare' : undefined}>
      <span className={bare ? 'hidden' : undefined}>{t('language')}</span>
      <select value={language()} onChange={event => switchLanguage(event.target.value)}>
        {choices().map(code => (
          <option key={code} value={code} lang={code}>
            {LANGUAGES[code]}
          </option>
        ))}
      </select>
    </label>
  )
}
