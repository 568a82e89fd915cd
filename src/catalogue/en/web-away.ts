import type { Stem, Translation } from '../words.ts'

/** What the desk says about roles in the hands of colleagues. */
const english = {
  'away.title': 'While you are away',
  'away.intro':
    'Give a role to a colleague for some days. What they do says for whom; meanwhile you two are no pair of officers.',
  'away.given': '<b>{{role}}</b> is with <b>{{name}}</b>, {{from}} to {{until}}',
  'away.taken': 'You stand in for <b>{{name}}</b> as <b>{{role}}</b>, {{from}} to {{until}}',
  'away.end': 'End it',
  'away.ended': 'It is ended.',
  'away.role': 'Role',
  'away.to': 'Colleague',
  'away.to.choose': 'Choose a colleague',
  'away.to.missing': 'Choose a colleague',
  'away.from': 'First day',
  'away.until': 'Last day',
  'away.day.missing': 'Choose a day',
  'away.reason': 'Why',
  'away.reason.missing': 'Say why, in a few words',
  'away.give': 'Give the role',
  'away.done': 'The role is given. It comes back by itself after the last day.',
  'away.nobody': 'No colleague here could take one of your roles.',
  'people.standsIn': '{{role}}, for {{name}} until {{day}}',
} as const

export type AwayKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type AwayWords = Translation<typeof english>

export default english
