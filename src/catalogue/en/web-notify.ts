import type { Stem, Translation } from '../words.ts'

/** What the desk says about a specimen that is to be notified and waits for a second person. */
const english = {
  'notify.title': 'From {{day}}: waits for a second person',
  'notify.by':
    '{{name}} proposed it ({{moment}}). Nobody is told, nor compares with it, until another person approves it.',
  'notify.own': 'You proposed it ({{moment}}). Nobody is told, nor compares with it, until another person approves it.',
  'notify.read': 'Hold it beside the genuine form: it goes out exactly as shown here.',
  'notify.approve': 'Approve and notify all',
  'notify.back': 'Send it back',
  'notify.back.title': 'Send it back to {{name}}',
  'notify.back.label': 'What is to be corrected',
  'notify.came.title': 'From {{day}}: sent back',
  'notify.came': '{{name}} sent it back ({{moment}}):',
  'notify.correct': 'Correct it',
  'notify.proposed': 'Proposed. Another person has to approve it before anybody is told.',
  'notify.approved': 'Approved. Everybody else is told, by node or by letter.',
  'notify.sentBack': 'Sent back.',
  'notify.waits': 'One waits for a second person',
  'notify.unread': 'The pictures could not be loaded. Load the page again.',
} as const

export type NotifyKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type NotifyWords = Translation<typeof english>

export default english
