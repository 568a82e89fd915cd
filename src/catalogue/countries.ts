/** Names of the scheme where the standard list of a language has another: the special entity is called so there. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TW: { en: 'Chinese Taipei', fr: 'Taipei chinois', pt: 'Taipé Chinês', zh: '中国台北', ar: 'تايبيه الصينية' },
}
/** Portuguese as Angola and Portugal write it. */
const REGIONAL: Readonly<Record<string, string>> = { pt: 'pt-PT' }

/** `Kenya` of `KE` in a language; what is no code of two letters, or has no name, as it is. */
export function countryIn(language: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return (
    OWN[code]?.[language] ??
    new Intl.DisplayNames([REGIONAL[language] ?? language], { type: 'region' }).of(code) ??
    code
  )
}

/** Names one after another, with the mark of the language between them. */
export function listedIn(language: string, names: readonly string[]): string {
  return names.join(language === 'zh' ? '、' : language === 'ar' ? '، ' : ', ')
}

/** Sentences one after another: Chinese sets no space between them. */
export function sentencesIn(language: string, sentences: readonly string[]): string {
  return sentences.join(language === 'zh' ? '' : ' ')
}
