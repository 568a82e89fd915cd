import type { PricesWords } from '../en/web-prices.ts'

/** What a carat brings: the public page for diggers, and the form that publishes it. */
const chinese: PricesWords = {
  'prices.title': '每克拉的价格',
  'prices.lead': '{{authority}}公布的价格，自{{day}}起',
  'prices.source': '来源：{{source}}',
  'prices.perCarat': '{{currency}}/克拉',
  'prices.range': '{{from}} 至 {{to}}',
  'prices.note': '仅供参考，并非承诺：每颗钻石须单独看。若出价低很多，请询问原因。',
  'prices.none': '此处尚未公布价格。',
  'prices.older': '以往价格',
  'prices.later': '自{{day}}起',
  'prices.failed': '无法读取价格。请重试。',
  'prices.rail': '采矿者价格',
  'prices.publish': '公布价格表',
  'prices.publish.lead': '采矿者在 /prices 看到的内容。以往价格表保留。',
  'prices.from': '自',
  'prices.currency': '货币',
  'prices.source.of': '数字来源',
  'prices.line': '第{{line}}行',
  'prices.hs': 'HS编码',
  'prices.size': '大小（文字）',
  'prices.quality': '品质（文字）',
  'prices.low': '每克拉最低',
  'prices.high': '每克拉最高',
  'prices.more': '添加一行',
  'prices.send': '公布价格',
  'prices.sent': '已公布。任何人均可在 /prices 查看。',
}

export default chinese
