import type { Rules } from '../spoken.ts'

/** What stands in the way of passing a shipment unopened. */
const rules: Rules = {
  'must-be-opened': {
    says: 'This shipment does not pass unopened.',
    next: 'Open it, weigh every line and enter what the balance shows.',
  },
  'unopened-changed': {
    says: 'What was not opened is certified as it was declared, and a weight, value or code was changed.',
    next: 'Open and weigh it, or put the declared quantities back.',
  },
}

export default rules
