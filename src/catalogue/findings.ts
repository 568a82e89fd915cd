import {
  CERTIFICATE_WORDS,
  EXCHANGE_WORDS,
  JSON_WORDS,
  OPERATION_WORDS,
  SERVER_WORDS,
  type RuleWords,
} from './findings.en.ts'
import { FRENCH } from './findings.fr.ts'
import { REGISTER_WORDS } from './register.en.ts'
import { LOG_WORDS, VALIDITY_WORDS } from './validity.en.ts'

/** The words of every rule, by language. A language that lacks a rule falls back to English. */
export const FINDINGS: Readonly<Record<string, Readonly<Record<string, RuleWords>>>> = {
  en: {
    ...CERTIFICATE_WORDS,
    ...JSON_WORDS,
    ...OPERATION_WORDS,
    ...EXCHANGE_WORDS,
    ...SERVER_WORDS,
    ...VALIDITY_WORDS,
    ...LOG_WORDS,
    ...REGISTER_WORDS,
  },
  fr: FRENCH,
}
