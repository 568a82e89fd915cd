import { LANGUAGES, language, switchLanguage, t } from '../words/language.ts'

/** The page again in another language. */
export function LanguageChoice({ bare }: { bare?: boolean }) {
  return (
    <label className={bare ? 'bare' : undefined}>
      <span className={bare ? 'hidden' : undefined}>{t('language')}</span>
      <select value={language()} onChange={event => switchLanguage(event.target.value)}>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
