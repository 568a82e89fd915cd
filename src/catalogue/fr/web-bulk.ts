import type { BulkWords } from '../en/web-bulk.ts'

/** What is done with several certificates at once, and what came of each. */
const french: BulkWords = {
  'bulk.choose': 'Choisir {{label}}',
  'bulk.chosen_one': '{{count}} choisi',
  'bulk.chosen_many': '{{count}} choisis',
  'bulk.chosen_other': '{{count}} choisis',
  'bulk.print': 'Imprimer la sélection',
  'bulk.ask': 'Relancer la sélection',
  'bulk.printList': 'Imprimer la liste des lignes choisies',
  'bulk.all': 'Tout choisir',
  'bulk.none': 'Vider la sélection',
  'bulk.working': '{{done}} sur {{count}}…',
  'bulk.result': 'Résultat',
  'bulk.printed': 'Réunis dans {{file}}, dans vos téléchargements : ouvrez ce fichier et imprimez-le.',
  'bulk.page': 'Prêt à imprimer',
  'bulk.asked': 'Relance envoyée',
  'bulk.noPaper': 'Son papier n’existe pas encore.',
}

export default french
