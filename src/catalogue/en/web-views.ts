import type { Stem, Translation } from '../words.ts'

/** Views of a list that a person gives a name. */
const english = {
  'views.label': 'Views',
  'views.all': 'All',
  'views.waiting': 'In the office',
  'views.abroad': 'Sent abroad',
  'views.confirmed': 'Confirmed',
  'views.ended': 'Void or expired',
  'views.expected': 'Expected',
  'views.atDesk': 'At the desk',
  'views.detained': 'Detained',
  'views.atLeast': '{{count}}+',
  'views.save': 'Save view',
  'views.this': 'This view',
  'views.name': 'Name',
  'views.name.hint': 'It becomes a tab that only you see',
  'views.name.missing': 'Enter a name',
  'views.keep': 'Save it',
  'views.rename': 'Rename it',
  'views.remove': 'Remove it',
  'views.share': 'To share a view, send the address of this page: who opens it sees what they may see of it.',
} as const

export type ViewsKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ViewsWords = Translation<typeof english>

export default english
