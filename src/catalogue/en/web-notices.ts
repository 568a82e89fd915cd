import type { Stem, Translation } from '../words.ts'

/** What a person is told in the masthead, and where else they want to be told. */
const english = {
  'notices.title': 'Notices',
  'notices.new_one': '{{count}} new notice',
  'notices.new_other': '{{count}} new notices',
  'notices.none': 'Nothing waits, came back or is past its time.',
  'notices.fresh': 'New',
  'notices.mail': 'Be told by mail',
  'notices.authorise': '{{label}} waits for you to authorise it',
  'notices.value': '{{label}} waits for you to value it',
  'notices.complaint': 'Complaint {{label}} waits for an answer',
  'notices.void': '{{label}} waits for you to decide its voiding',
  'notices.spoil': '{{label}} waits for you: its sheet was spoiled',
  'notices.difference': '{{label}} waits for you to decide the difference',
  'notices.release': '{{label}} waits for you to decide its release',
  'notices.specimen': 'How certificates of {{label}} look waits for you to approve it',
  'notices.specimen-back': 'How certificates of {{label}} look came back to be corrected',
  'notices.returned': '{{label}} came back to be corrected',
  'notices.refused': '{{label}} was refused',
  'notices.issued': '{{label}} is issued',
  'notices.confirmed': '{{label}} is confirmed abroad',
  'notices.detained-abroad': '{{label}} is detained abroad',
  'notices.seized-abroad': '{{label}} was seized abroad',
  'notices.withdrawn': '{{label}} was withdrawn by its issuer',
  'notices.confirmation-late': '{{label}} is not confirmed, and past its time',
  'notices.expired-open': '{{label}} expired without a confirmation',
  'notices.alert-waits': '{{label}}: an alert waits for you to decide it',
  'notices.alert-raised': '{{label}}: an alert is in force',
  'notices.alert-withdrawn': '{{label}}: an alert was withdrawn',
  'notices.arrival-late': '{{label}} was announced, and did not come before its certificate expired',
  'notices.receipt-asked': '{{label}} waits for its confirmation: its issuer asks',
  'notices.receipt-late': '{{label}} is not confirmed in the hours this country publishes',
  'notices.licence-waits': '{{label}} waits to be inspected and decided',
  'notices.licence-revoke': '{{label}} waits for you to decide its revocation',
  'notices.licence-granted': '{{label}} is granted',
  'notices.licence-refused': '{{label}} was refused',
  'notices.licence-suspended': '{{label}} is suspended',
  'notices.licence-ends': '{{label}} ends soon',

  'mailbox.title': 'Notices by mail',
  'mailbox.intro': 'What the masthead tells you, as a letter: numbers and what became of them, and no names.',
  'mailbox.address': 'Your address',
  'mailbox.address.missing': 'Enter an e-mail address',
  'mailbox.how': 'How often',
  'mailbox.how.daily': 'Once a day, where there is something new',
  'mailbox.how.at-once': 'At once',
  'mailbox.how.never': 'Never',
  'mailbox.save': 'Save the address',
  'mailbox.proven': 'Letters go to {{address}}.',
  'mailbox.sent': 'A code is on its way to {{address}}. Until you type it here, nothing else is sent there.',
  'mailbox.code': 'Code from the letter',
  'mailbox.code.hint': 'Eight digits, good for half an hour',
  'mailbox.code.missing': 'Enter the eight digits',
  'mailbox.prove': 'Confirm the address',
  'mailbox.end': 'End the letters',
} as const

export type NoticesKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type NoticesWords = Translation<typeof english>

export default english
