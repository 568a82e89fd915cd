import arabicCopy from './ar/copy.ts'
import arabic from './ar/paper.ts'
import arabicFields from './ar/print-fields.ts'
import arabicTest from './ar/print-test.ts'
import englishCopy from './en/copy.ts'
import type { CertificateWords } from './en/paper.ts'
import englishFields from './en/print-fields.ts'
import englishTest from './en/print-test.ts'
import frenchCopy from './fr/copy.ts'
import french from './fr/paper.ts'
import frenchFields from './fr/print-fields.ts'
import frenchTest from './fr/print-test.ts'
import portugueseCopy from './pt/copy.ts'
import portuguese from './pt/paper.ts'
import portugueseFields from './pt/print-fields.ts'
import portugueseTest from './pt/print-test.ts'
import chineseCopy from './zh/copy.ts'
import chinese from './zh/paper.ts'
import chineseFields from './zh/print-fields.ts'
import chineseTest from './zh/print-test.ts'

/** The words of a certificate in the language that stands beside English. */
export const PAPER_WORDS: Readonly<Record<string, CertificateWords>> = {
  fr: french,
  pt: portuguese,
  zh: chinese,
  ar: arabic,
}

type CopyWords = Readonly<Record<keyof typeof englishCopy, string>>
type TestWords = Readonly<Record<keyof typeof englishTest | keyof typeof englishFields, string>>

const COPY: Readonly<Record<string, CopyWords>> = {
  fr: frenchCopy,
  pt: portugueseCopy,
  zh: chineseCopy,
  ar: arabicCopy,
}

const TEST: Readonly<Record<string, TestWords>> = {
  fr: { ...frenchTest, ...frenchFields },
  pt: { ...portugueseTest, ...portugueseFields },
  zh: { ...chineseTest, ...chineseFields },
  ar: { ...arabicTest, ...arabicFields },
}

/** The words of an authenticated copy: English, then the participant's own language. */
export const copyWords = (own?: string) => beside(englishCopy as CopyWords, COPY, own)

/** The words of the test page of a print profile: English, then the participant's own language. */
export const testWords = (own?: string) => beside({ ...englishTest, ...englishFields } as TestWords, TEST, own)

function beside<Words>(english: Words, others: Readonly<Record<string, Words>>, own = '') {
  const words = others[own]
  const first = { tag: 'en', words: english }
  return words ? ([first, { tag: own, words }] as const) : ([first] as const)
}
