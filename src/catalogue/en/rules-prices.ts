import type { Rules } from '../spoken.ts'

/** What is said about a price table. */
const rules: Rules = {
  'price-hs': {
    says: 'Line {line} has no HS code of rough diamonds.',
    next: 'Choose one of the three.',
  },
  'price-figure': {
    says: 'Line {line} has no price from a lower to a higher figure.',
    next: 'Enter amounts with at most two decimals.',
  },
  'price-words': {
    says: 'Line {line} does not say which stones it means.',
    next: 'Say their size or quality in plain words.',
  },
  'price-currency': {
    says: 'The currency is no code of three letters.',
    next: 'Enter one such as USD.',
  },
  'price-source': {
    says: 'It is not said where the figures come from.',
    next: 'Name the valuer, tender or book.',
  },
  'price-lines': {
    says: 'A table has between one and {most} lines.',
    next: 'Add a line, or publish less at once.',
  },
}

export default rules
