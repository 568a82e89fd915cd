import type { Stem, Translation } from '../words.ts'

/** What the desk says about alerts: numbers that papers may carry which should not be trusted. */
const english = {
  'alert.rail': 'Alerts',
  'alert.title': 'Alerts',
  'alert.lead':
    'Numbers of stolen or lost blanks and of counterfeits. Each certificate at the counter is held against ' +
    'those in force.',
  'alert.none':
    'No alert is in force. When blanks were stolen or lost, or counterfeits seen, raise one: every other ' +
    'authority is told, and its desk stops or looks closer.',
  'alert.raise': 'Raise an alert',
  'alert.form.lead':
    'A second person decides. Then every other authority is told as written here: by its node, or by letter.',
  'alert.first': 'First number',
  'alert.first.hint': 'As on the certificate, with the country’s code',
  'alert.last': 'Last number',
  'alert.last.hint': 'Empty where it is one number only',
  'alert.kind': 'What happened',
  'alert.kind.stolen-blanks': 'Blank forms were stolen',
  'alert.kind.lost-blanks': 'Blank forms were lost',
  'alert.kind.counterfeit': 'Counterfeits were seen',
  'alert.kind.other': 'Something else',
  'alert.from': 'Since',
  'alert.advice': 'What to do with such a paper',
  'alert.advice.detain': 'Detain the parcel',
  'alert.advice.ask-issuer': 'Ask the issuing authority',
  'alert.advice.look-closer': 'Look closer',
  'alert.reference': 'Reference',
  'alert.reference.hint': 'Of the police or the ministry',
  'alert.text': 'What others should know',
  'alert.text.hint': 'Up to 600 characters. Names of persons do not belong here.',
  'alert.missing': 'Enter the first number, since when, a reference, and what others should know.',
  'alert.send': 'Send to a second person',
  'alert.sent': 'It waits for a second person. Nobody else is told until then.',
  'alert.ended': 'No longer in force',
  'alert.state.proposed': 'Waits for a second person',
  'alert.state.declined': 'Not raised',
  'alert.state.in-force': 'In force',
  'alert.state.withdrawing': 'In force, withdrawal proposed',
  'alert.state.withdrawn': 'Withdrawn',
  'alert.numbers': '{{first}} to {{last}}',
  'alert.numbers.title': 'Numbers',
  'alert.state': 'State',
  'alert.by': 'Raised by',
  'alert.by.issuer': '{{name}}, which issues these numbers',
  'alert.by.other': '{{name}}, as a warning about another’s numbers',
  'alert.raised': 'In force since',
  'alert.proposedBy': 'Proposed by',
  'alert.reason': 'Why it should end',
  'alert.reason.stood': 'Why it stood or was not raised',
  'alert.approve.proposed': 'Raise it and tell all',
  'alert.approve.withdrawing': 'Withdraw it and tell all',
  'alert.decline.proposed': 'Do not raise it',
  'alert.decline.withdrawing': 'Let it stand',
  'alert.withdraw': 'Propose to withdraw',
  'alert.why': 'Reason',
  'alert.why.withdraw': 'Everyone who was told of the alert reads this.',
  'alert.told_one': 'Done. {{count}} authority is told.',
  'alert.told_other': 'Done. {{count}} authorities are told.',
} as const

export type AlertKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type AlertWords = Translation<typeof english>

export default english
