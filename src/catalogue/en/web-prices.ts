import type { Stem, Translation } from '../words.ts'

/** What a carat brings: the public page for diggers, and the form that publishes it. */
const english = {
  'prices.title': 'What a carat brings',
  'prices.lead': 'Prices published by {{authority}}, from {{day}}',
  'prices.source': 'Source: {{source}}',
  'prices.perCarat': '{{currency}} a carat',
  'prices.range': '{{from}} to {{to}}',
  'prices.note': 'A guide, not a promise: each stone is looked at. Ask why, if you are offered much less.',
  'prices.none': 'No prices are published here yet.',
  'prices.older': 'Older prices',
  'prices.later': 'From {{day}}',
  'prices.failed': 'The prices could not be read. Try again.',
  'prices.rail': 'Prices for diggers',
  'prices.publish': 'Publish a price table',
  'prices.publish.lead': 'What diggers see at /prices. Older tables stay there.',
  'prices.from': 'From',
  'prices.currency': 'Currency',
  'prices.source.of': 'Where the figures come from',
  'prices.line': 'Line {{line}}',
  'prices.hs': 'HS code',
  'prices.size': 'Size, in words',
  'prices.quality': 'Quality, in words',
  'prices.low': 'From, a carat',
  'prices.high': 'To, a carat',
  'prices.more': 'Add a line',
  'prices.send': 'Publish the prices',
  'prices.sent': 'Published. Anybody sees it at /prices.',
} as const

export type PricesKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type PricesWords = Translation<typeof english>

export default english
