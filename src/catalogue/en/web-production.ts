import type { Stem, Translation } from '../words.ts'

/** What was mined. */
const english = {
  'production.title': 'Production',
  'production.lead': 'What was mined, by site and days. What is recorded is its holder’s stock from then on.',
  'production.done': 'Recorded.',
  'production.noSites': 'No site of yours is open. Register one under Sites first.',
  'production.record': 'Record production',
  'production.capacity': 'Say what a site can yield',
  'production.list': 'Recorded production',
  'production.shown': 'Shown: {{count}} of {{total}}',
  'production.none': 'Nothing is recorded yet. Record what was mined, a day or a month at a time.',
  'production.col.site': 'Site',
  'production.col.days': 'Days',
  'production.col.hs': 'HS code',
  'production.col.carats': 'Carats',
  'production.col.value': 'Value, US$',
  'production.col.royalty': 'Royalty, US$',
  'production.days': '{{from}} to {{to}}',
  'production.withReason': 'recorded with a reason',
  'production.from': 'First day',
  'production.to': 'Last day',
  'production.line': '{{hs}}',
  'production.sum': 'Together {{carats}} ct',
  'production.sizes': 'Sizes, where they were sorted',
  'production.pieces': 'Stones {{size}}',
  'production.sizeCarats': 'Carats {{size}}',
  'production.size': 'of {{from}} to {{to}} ct',
  'production.size.last': 'of {{from}} ct and more',
  'production.remark': 'Remark',
  'production.reason': 'Why it is right all the same',
  'production.send': 'Record it',
  'production.perMonth': 'Carats a month',
  'production.source': 'By what source',
  'production.capacity.send': 'Keep it',
  'production.rail': 'Production',
} as const

export type ProductionKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ProductionWords = Translation<typeof english>

export default english
