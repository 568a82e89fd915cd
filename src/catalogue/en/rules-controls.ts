import type { Rules } from '../spoken.ts'

/** What is said about statements of how a standard is met. */
const rules: Rules = {
  'control-unknown': {
    says: 'There is no standard {standard}.',
    next: 'Open the control profile again.',
  },
  'control-how': {
    says: 'It is not said how it is met, or what is missing.',
    next: 'Write a sentence a reviewer understands.',
  },
  'control-law': {
    says: 'The law or decision is missing.',
    next: 'Name it with its number and article.',
  },
  'control-responsible': {
    says: 'The responsible authority is missing.',
    next: 'Name the body that answers for it.',
  },
  'control-later': {
    says: '{on:day} is later than today.',
    next: 'Enter the day from which it holds.',
  },
  'control-evidence': {
    says: 'Evidence {line} has no words, or its address is neither a page of this node nor an https address.',
    next: 'Give it words, and an address that begins with / or https://.',
  },
}

export default rules
