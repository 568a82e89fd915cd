import type { Rules } from '../spoken.ts'

/** What is said about complaints. */
const rules: Rules = {
  'complaint-code': {
    says: 'There is no complaint under this code.',
    next: 'Compare it with your paper: four groups of four letters and digits.',
  },
  'complaint-short': {
    says: 'There are not enough words to look into it.',
    next: 'Say what happened in a sentence or two.',
  },
  'complaint-long': {
    says: 'This is longer than {most} characters.',
    next: 'Send the first part, then write more under your code.',
  },
  'complaint-closed': {
    says: 'This complaint is closed.',
    next: 'Send a new one if something else happened.',
  },
  'complaint-names-you': {
    says: 'Your name stands in this complaint, so you take no part in it.',
    next: 'Hand it to another focal point.',
  },
  'complaint-conflict': {
    says: 'It is not declared that you are tied to nobody in it.',
    next: 'Declare it, or hand it to another focal point.',
  },
  'complaint-not-yours': {
    says: 'Another focal point looks into it, or nobody does yet.',
    next: 'Take it first: the last to take it answers.',
  },
}

export default rules
