import type { Rules } from '../spoken.ts'

/** What is said about several valuations of the same goods. */
const rules: Rules = {
  'valuation-missing': {
    says: 'No official valuer has said what these goods are worth.',
    next: 'Ask the valuer of the authority; the application stands in the valuer’s queue.',
  },
  'valuation-differs': {
    says: 'The valuation by “{source:kind}” is {percent} % away from the exporter’s; up to {most} % passes in silence.',
    next: 'Look at both, and say why the value that counts is right.',
  },
  'valuation-set-aside': {
    says: 'The certificate states another value than the one that counts: “{source:kind}”, US$ {usdCents:money}.',
    next: 'Take that value, or say why another is right.',
  },
  'valuation-figure': {
    says: 'The value of line {line} is no amount above zero.',
    next: 'Enter US dollars with at most two decimals.',
  },
  'valuation-lines': {
    says: 'The application has {lines} lines, and {found} values came.',
    next: 'Open the application again: it may have changed.',
  },
  'valuation-nobody': {
    says: 'It is not said who valued.',
    next: 'Enter the valuer’s name.',
  },
  'valuation-later': {
    says: '{on:day} is later than today.',
    next: 'Enter the day of the valuation.',
  },
  'valuation-document': {
    says: 'An independent valuation came without its document.',
    next: 'Attach the valuer’s report.',
  },
}

export default rules
