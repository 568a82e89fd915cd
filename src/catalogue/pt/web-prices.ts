import type { PricesWords } from '../en/web-prices.ts'

/** What a carat brings: the public page for diggers, and the form that publishes it. */
const portuguese: PricesWords = {
  'prices.title': 'Quanto vale um quilate',
  'prices.lead': 'Preços publicados por {{authority}}, desde {{day}}',
  'prices.source': 'Fonte: {{source}}',
  'prices.perCarat': '{{currency}} por quilate',
  'prices.range': '{{from}} a {{to}}',
  'prices.note':
    'Uma referência, não uma promessa: cada pedra é vista. Se lhe oferecerem muito menos, pergunte porquê.',
  'prices.none': 'Ainda não há preços publicados aqui.',
  'prices.older': 'Preços anteriores',
  'prices.later': 'A partir de {{day}}',
  'prices.failed': 'Não foi possível ler os preços. Tente de novo.',
  'prices.rail': 'Preços para garimpeiros',
  'prices.publish': 'Publicar uma tabela de preços',
  'prices.publish.lead': 'O que os garimpeiros veem em /prices. As tabelas anteriores ficam lá.',
  'prices.from': 'A partir de',
  'prices.currency': 'Moeda',
  'prices.source.of': 'De onde vêm os valores',
  'prices.line': 'Linha {{line}}',
  'prices.hs': 'Código SH',
  'prices.size': 'Tamanho, em palavras',
  'prices.quality': 'Qualidade, em palavras',
  'prices.low': 'De, por quilate',
  'prices.high': 'A, por quilate',
  'prices.more': 'Acrescentar uma linha',
  'prices.send': 'Publicar os preços',
  'prices.sent': 'Publicado. Qualquer pessoa o vê em /prices.',
}

export default portuguese
