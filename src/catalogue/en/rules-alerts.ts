import type { Rules } from '../spoken.ts'

/** What alerts say of a paper, and what an alert may lack. */
const rules: Rules = {
  'alert-malformed': {
    says:
      'An alert has a first and last number, a kind, a day, what to do, a reference and a text of up to 600 ' +
      'characters.',
    next: 'Fill in what is missing, and shorten what is too long.',
  },
  'alert-number': {
    says: '“{number}” is no number of a certificate.',
    next: 'Write it as on the paper, with the country’s code: BW0012000.',
  },
  'alert-range': {
    says: '{first} to {last} is no range: one country, one series, the lower number first.',
    next: 'Raise one alert for each range.',
  },
  'alert-too-wide': {
    says: 'This range holds {count} numbers; an alert names {most} at most.',
    next: 'Name the numbers that are gone. An alert about everything stops honest trade.',
  },
  'alert-of-nobody': {
    says: '{participant:country} is no participant and issues no certificates.',
    next: 'Check the country’s code in the numbers.',
  },
  'alert-in-future': {
    says: '{from:day} has not come yet; today is {today:day}.',
    next: 'Enter the day since which the blanks are gone, or the papers were seen.',
  },
  'alert-of-another': {
    says: 'This alert is of {by}: only {by} withdraws it.',
    next: 'If it is wrong, write to {by}.',
  },
  'alerts-too-many': {
    says: '{by} has {most} alerts in force about {participant:country} already.',
    next: 'Withdraw those that no longer matter, or join neighbouring ranges.',
  },
  'alert-unreadable': {
    says: 'The alert that {from} sent cannot be read.',
    next: 'Ask it what it meant, and to send it again.',
  },
  'alert-changed': {
    says: '{from} sent its alert about {first} to {last} once more, with other words.',
    next: 'The first one stands. Ask {from} to withdraw it and to raise a new one.',
  },
  'alert-not-known': {
    says: '{from} withdraws an alert that it never raised here.',
    next: 'Ask {from} which alert it means: one authority cannot withdraw another’s.',
  },
  'alerted-by-issuer': {
    says: '{by}, the issuer, warns of {first}[ to {last}]: {kind:kind}, since {from:day}, reference {reference}.',
    next: '{advice:kind}.',
  },
  alerted: {
    says: '{by} warns of {first}[ to {last}]: {kind:kind}, since {from:day}, reference {reference}.',
    next: '{advice:kind}.',
  },
}

export default rules
