/** What a person is told by mail, and the code that proves their address. `{figure}` is filled in. */
const english = {
  'code.subject': 'Your code: {code}',
  'code.text': `Somebody signed in at {url} wants notices sent to this address.

If that is you, type this code there within half an hour:

  {code}

If it is not, do nothing: without the code, nothing more comes.`,
  'notices.subject': 'Adamas: {count} to know of',
  'notices.text': `For you at {url}/desk:

@lines

You chose these letters at {url}/account, and end them there.`,
  'waits.line': '  {label}: {what}\n  {link}',
  'notice.authorise': 'waits for a second officer to authorise it',
  'notice.value': 'waits for a valuation',
  'notice.complaint': 'is a complaint that waits for an answer',
  'notice.void': 'waits for a second officer to decide its voiding',
  'notice.spoil': 'waits for a second officer: its sheet was spoiled',
  'notice.difference': 'waits for a second officer to decide a difference',
  'notice.release': 'waits for a second officer to decide its release',
  'notice.specimen': 'waits for a second person to approve how its certificates look',
  'notice.specimen-back': 'came back to you: how its certificates look is to be corrected',
  'notice.returned': 'came back to you to be corrected',
  'notice.refused': 'was refused',
  'notice.issued': 'is issued',
  'notice.confirmed': 'is confirmed abroad',
  'notice.detained-abroad': 'is detained abroad',
  'notice.seized-abroad': 'was seized abroad',
  'notice.withdrawn': 'was withdrawn by its issuer',
  'notice.confirmation-late': 'is not confirmed, and past its time',
  'notice.expired-open': 'expired without a confirmation',
  'notice.alert-waits': 'an alert about it waits for a second person',
  'notice.alert-raised': 'an alert about it is in force',
  'notice.alert-withdrawn': 'the alert about it was withdrawn',
  'notice.arrival-late': 'was announced, and did not come before its certificate expired',
  'notice.receipt-asked': 'waits for its confirmation: its issuer asks',
  'notice.receipt-late': 'is not confirmed in the hours this country publishes',
  'notice.licence-waits': 'waits to be inspected and decided',
  'notice.licence-revoke': 'waits for a second officer to decide its revocation',
  'notice.licence-granted': 'is granted',
  'notice.licence-refused': 'was refused',
  'notice.licence-suspended': 'is suspended',
  'notice.licence-ends': 'ends soon',
} as const

export type NoticeLetterKey = keyof typeof english
export type NoticeLetters = Readonly<Record<NoticeLetterKey, string>>

export default english as NoticeLetters
