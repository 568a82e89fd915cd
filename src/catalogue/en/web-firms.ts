import type { Stem, Translation } from '../words.ts'

/** What the desk says of firms, of the office a person sits in, and of one's own password. */
const english = {
  'firms.title': 'Firms',
  'firms.lead': 'Who applies for certificates here. Whoever is an exporter acts for one of them.',
  'firms.none': 'No firm yet.',
  'firms.add': 'Add a firm',
  'firms.name': 'Name of the firm',
  'firms.address': 'Address',
  'firms.country': 'Country',
  'firms.licence': 'Licence',
  'firms.licence.hint': 'As its paper says. It may stay empty.',
  'firms.save': 'Keep the firm',
  'firms.change': 'Correct',
  'firms.which': 'Firm',
  'firms.choose': 'Choose a firm',
  'firms.new': 'A firm that is not listed',
  'firms.for': 'for {{firm}}',
  'firms.proposal': '<b>{{role}}</b> for <b>{{name}}</b>, of {{firm}}, proposed by {{by}}',
  'seat.none': 'No office',
  'seat.change': 'Change office',
  'seat.of': 'Office of {{name}}',
  'seat.save': 'Keep this office',
  'password.title': 'Password',
  'password.intro': 'Changing it signs you out everywhere else.',
  'password.present': 'Present password',
  'password.new': 'New password',
  'password.hint': 'At least {{least}} characters, without your login.',
  'password.again': 'New password again',
  'password.differs': 'These two are not the same',
  'password.change': 'Change the password',
  'password.done': 'The password is changed. You are signed out everywhere else.',
  'password.given': 'Somebody else chose your password. Change it to one that only you know.',
  'password.none': 'This account has no password: you sign in another way.',
} as const

export type FirmsKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type FirmsWords = Translation<typeof english>

export default english
