import type { Spoken } from '../spoken.ts'
import kinds from './kinds.ts'
import alerts from './rules-alerts.ts'
import certificate from './rules-certificate.ts'
import stock from './rules-stock.ts'
import validity from './rules-validity.ts'
import valuation from './rules-valuation.ts'
import licences from './rules-licences.ts'
import sources from './sources.ts'

/** What is said of a certificate by whoever judges one: all that a page without a sign-in needs. */
const judged: Spoken = {
  rules: { ...alerts, ...certificate, ...stock, ...validity, ...valuation, ...licences },
  kinds,
  cited: '{text}; desde {since}',
  sources,
}

export default judged
