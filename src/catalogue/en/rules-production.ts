import type { Rules } from '../spoken.ts'

/** What was mined, and what is unlikely about it. */
const rules: Rules = {
  'production-days': { says: 'The last day is before the first.', next: 'Correct the days.' },
  'production-in-future': {
    says: 'These days are not over yet: today is {today:day}.',
    next: 'Record what was mined once it was.',
  },
  'production-too-long': { says: 'These are more than {most} days.', next: 'Record at most a month at a time.' },
  'production-empty': {
    says: 'Nothing is recorded.',
    next: 'Enter at least one line; days on which nothing was mined need no record.',
  },
  'production-overlaps': {
    says: 'From {from:day} to {to:day} is recorded for this site already.',
    next: 'Choose other days; what was recorded is corrected by the office.',
  },
  'production-size': {
    says: 'These stones do not weigh what their class says, or the class is not known.',
    next: 'Check pieces and carats of the class.',
  },
  'production-sizes-sum': {
    says: 'The sizes weigh {sized} ct, the lines {mined} ct.',
    next: 'Give all sizes, or none.',
  },
  'production-beyond-capacity': {
    says: '{mined} ct in one month are more than the {most} ct this site can yield.',
    next: 'Check the weights; if they are right, give the reason.',
  },
  'footprint-differs': {
    says: '{percent} % of the carats are in other sizes than this site is known for.',
    next: 'Check sizes and site; if they are right, give the reason.',
  },
  'footprint-sum': {
    says: 'The shares are {sum} ten thousandths, and the whole is 10,000.',
    next: 'Correct the shares.',
  },
}

export default rules
