import arabic from './ar/paper.ts'
import type { CertificateWords } from './en/paper.ts'
import french from './fr/paper.ts'
import portuguese from './pt/paper.ts'
import chinese from './zh/paper.ts'

/** The words of a certificate in the language that stands beside English. */
export const PAPER_WORDS: Readonly<Record<string, CertificateWords>> = {
  fr: french,
  pt: portuguese,
  zh: chinese,
  ar: arabic,
}
