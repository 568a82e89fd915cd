import type { Stem, Translation } from '../words.ts'

/** What a licence is called, how it stands, and the page on which anyone looks one up. */
const english = {
  'licence.kind.mine': 'Mine',
  'licence.kind.digger': 'Artisanal digger',
  'licence.kind.cooperative': 'Cooperative',
  'licence.kind.dealer': 'Dealer',
  'licence.kind.buyer': 'Buyer',
  'licence.kind.cutter': 'Cutter',
  'licence.kind.exporter': 'Exporter',
  'licence.kind.importer': 'Importer',
  'licence.kind.courier': 'Courier',
  'licence.kind.valuer': 'Valuer',
  'licence.standing.in-force': 'In force',
  'licence.standing.not-yet': 'Not yet in force',
  'licence.standing.suspended': 'Suspended',
  'licence.standing.expired': 'Expired',
  'licence.standing.revoked': 'Revoked',
  'licence.standing.none': 'No licence',
  'register.title': 'Is this licence in force?',
  'register.lead': 'By its number, or by the name of its holder.',
  'register.text': 'Number or name',
  'register.short': 'Type at least three letters or figures.',
  'register.look': 'Look it up',
  'register.none': 'No licence has this number, and no holder this name. Compare the paper letter by letter.',
  'register.holder': 'Holder',
  'register.kind': 'Licence',
  'register.term': 'Term',
  'register.term.days': '{{from}} to {{until}}',
  'register.by': 'Granted by',
  'register.trouble': 'This could not be looked up just now. Try again in a minute.',
} as const

export type LicenceRegisterKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type LicenceRegisterWords = Translation<typeof english>

export default english
