import type { ListWords } from '../en/web-list.ts'

/** What long lists say: their order, what narrows them, and the file they can be taken away as. */
const french: ListWords = {
  'list.atLeast': 'Plus de {{count}} résultats',
  'list.shown': '{{shown}} sur {{total}} chargés. La suite vient avec le défilement',
  'list.all': 'Tout est chargé : {{total}}',
  'list.nothing': 'Il n’y a encore rien ici.',
  'list.paper.some': 'Lignes 1 à {{shown}} sur {{total}}. L’export les contient toutes.',
  'list.paper.more': 'Lignes 1 à {{shown}}. Il y en a plus de {{total}} : l’export les contient toutes.',
  'list.paper.chosen': 'Lignes choisies : {{shown}}',
  'list.sort': 'Tri',
  'list.sort.up': '{{column}}, croissant',
  'list.sort.down': '{{column}}, décroissant',
  'list.col.changed': 'Modifié',
  'list.partner.to': 'Toute destination',
  'list.partner.from': 'Tout émetteur',
  'list.issued.from': 'Délivrés du',
  'list.presented.from': 'Présentés du',
  'list.until': 'au',
  'list.notIssued': 'pas encore',
  'list.clear': 'Effacer les filtres',
  'list.export': 'Exporter',
  'list.export.csv': 'CSV, pour programmes',
  'list.export.xlsx': 'XLSX, pour tableurs',
  'list.export.what_one': '{{count}} ligne, filtrée et triée comme ici',
  'list.export.what_many': '{{count}} lignes, filtrées et triées comme ici',
  'list.export.what_other': '{{count}} lignes, filtrées et triées comme ici',
  'list.export.making': 'Création du fichier…',
  'list.export.done': '{{file}} est dans vos téléchargements.',
}

export default french
