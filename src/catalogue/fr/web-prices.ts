import type { PricesWords } from '../en/web-prices.ts'

/** What a carat brings: the public page for diggers, and the form that publishes it. */
const french: PricesWords = {
  'prices.title': 'Ce que rapporte un carat',
  'prices.lead': 'Prix publiés par {{authority}}, à partir du {{day}}',
  'prices.source': 'Source : {{source}}',
  'prices.perCarat': '{{currency}} le carat',
  'prices.range': '{{from}} à {{to}}',
  'prices.note':
    'Un repère, pas une promesse : chaque pierre est regardée. Si l’on vous offre bien moins, demandez pourquoi.',
  'prices.none': 'Aucun prix n’est encore publié ici.',
  'prices.older': 'Prix antérieurs',
  'prices.later': 'À partir du {{day}}',
  'prices.failed': 'Les prix n’ont pas pu être lus. Réessayez.',
  'prices.rail': 'Prix pour les creuseurs',
  'prices.publish': 'Publier un barème',
  'prices.publish.lead': 'Ce que les creuseurs voient à /prices. Les barèmes antérieurs y restent.',
  'prices.from': 'À partir du',
  'prices.currency': 'Monnaie',
  'prices.source.of': 'D’où viennent les chiffres',
  'prices.line': 'Ligne {{line}}',
  'prices.hs': 'Code SH',
  'prices.size': 'Taille, en mots',
  'prices.quality': 'Qualité, en mots',
  'prices.low': 'De, le carat',
  'prices.high': 'À, le carat',
  'prices.more': 'Ajouter une ligne',
  'prices.send': 'Publier les prix',
  'prices.sent': 'Publié. Chacun le voit à /prices.',
}

export default french
