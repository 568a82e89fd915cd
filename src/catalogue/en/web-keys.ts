import type { Stem, Translation } from '../words.ts'

/** The keys that spare the mouse, as their list tells them. */
const english = {
  'keys.title': 'Keyboard shortcuts',
  'keys.find': 'Find',
  'keys.list': 'This list',
  'keys.next': 'Next row',
  'keys.previous': 'Row before',
  'keys.open': 'Open the row',
  'keys.go': 'Go to',
  'keys.then': 'then',
  'keys.use': 'Use keyboard shortcuts',
  'keys.use.hint': 'They do nothing while you type. Without them, arrows, Tab and Enter work as everywhere.',
  'keys.close': 'Close',
} as const

export type KeysKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type KeysWords = Translation<typeof english>

export default english
