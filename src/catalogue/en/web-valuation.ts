import type { Stem, Translation } from '../words.ts'

/** What the pages say of several valuations of the same goods, and of the one that counts. */
const english = {
  'valuation.title': 'Valuations side by side',
  'valuation.exporter': 'Exporter',
  'valuation.official': 'Official valuer',
  'valuation.independent': 'Independent valuer',
  'valuation.col.line': 'Parcel and HS code',
  'valuation.col.carats': 'Carats',
  'valuation.usd': 'US$',
  'valuation.perCarat': 'US$/ct',
  'valuation.total': 'Total',
  'valuation.apart': 'Against the exporter’s',
  'valuation.apart.same': 'the same',
  'valuation.apart.within': '{{percent}}, within',
  'valuation.apart.outside': '{{percent}}, too far',
  'valuation.counts': 'Counts',
  'valuation.counts.not': 'For comparison',
  'valuation.by': 'Valuer',
  'valuation.basis': 'Basis',
  'valuation.on': 'Day',
  'valuation.remark': 'Remark',
  'valuation.basis.price-book': 'Price book',
  'valuation.basis.market': 'Market comparison',
  'valuation.basis.tender': 'Tender or auction result',
  'valuation.basis.invoice': 'Invoice',
  'valuation.basis.contract': 'Contract price',
  'valuation.basis.other': 'Other, told in the remark',
  'valuation.basis.officer': 'Set by the inspecting officer',
  'valuation.basis.none': 'Not said',
  'valuation.rule.none':
    'No rule on valuations is published here: the exporter’s value counts, and the officer may change it.',
  'valuation.rule.exporter': 'The exporter’s value counts. Others further away than {{percent}} % are asked about.',
  'valuation.rule.official':
    'The official valuer’s value counts and is required. Values further apart than {{percent}} % are asked about.',
  'valuation.rule.highest': 'The highest value counts. Values further apart than {{percent}} % are asked about.',
  'valuation.rule.official-if-differs-by':
    'The official value is required, and counts where it is over {{percent}} % from the exporter’s.',
  'valuation.rule.source': '{{source}}; since {{day}}',
  'valuation.take': 'Take the value that counts',
  'valuation.taken': 'The certificate states the value that counts.',
  'valuation.enter': 'Enter a valuation',
  'valuation.enter.official': 'Say what it is worth',
  'valuation.enter.independent': 'Enter an independent valuation',
  'valuation.enter.again': 'It takes the place of the one before, which stays in the history.',
  'valuation.usdOf': 'Value in US$ of parcel {{parcel}}, {{hs}}',
  'valuation.by.hint': 'As the certificate names it',
  'valuation.save': 'Record the valuation',
  'valuation.document.hint': 'An independent valuation is entered with its document.',
  'documents.field.valuation': 'valuation',
  'task.value': 'Value',
  'tab.value': 'To value',
  'form.valuation': 'Value rests on',
  'form.valuation.by': 'Valued by, if not the exporter',
  'fact.valuation': 'Value rests on',
  'fact.valuation.by': '{{basis}}, {{by}}',
} as const

export type ValuationKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ValuationWords = Translation<typeof english>

export default english
