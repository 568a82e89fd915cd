import type { Stem, Translation } from '../words.ts'

/** What the desk says of a second half that goes to another office. */
const english = {
  'office.title': 'Second officer elsewhere',
  'office.lead': 'Where you sit alone, the second half can go to another office. Officers there see it first.',
  'office.to': 'Office',
  'office.any': 'Any office',
  'office.send': 'Send to this office',
  'office.sent': 'Sent to {{office}}.',
  'office.waits': 'Sent to {{office}}: it waits there. You may complete it as well.',
  'office.here': 'Sent to your office.',
  'queue.group.sent': 'Sent to your office',
  'queue.sentTo': 'waits at {{office}}',
} as const

export type OfficeKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type OfficeWords = Translation<typeof english>

export default english
