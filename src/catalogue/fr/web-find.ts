import type { FindWords } from '../en/web-find.ts'

/** What the search of the masthead says about what it found. */
const french: FindWords = {
  'find.label': 'Résultats',
  'find.count_one': '{{count}} résultat',
  'find.count_many': '{{count}} résultats',
  'find.count_other': '{{count}} résultats',
  'find.none': 'Rien de ce que vous pouvez voir ne contient « {{text}} ».',
  'find.all.certificates': 'Tous les certificats avec « {{text}} »',
  'find.all.imports': 'Toutes les arrivées avec « {{text}} »',
  'find.kind.certificate': 'Certificat',
  'find.kind.application': 'Demande',
  'find.kind.arrival': 'Arrivée',
  'find.kind.firm': 'Entreprise',
  'find.kind.person': 'Personne',
  'find.by.number': 'Numéro {{text}}',
  'find.by.reference': 'Référence {{text}}',
  'find.by.exporter': 'Exportateur {{text}}',
  'find.by.importer': 'Importateur {{text}}',
  'find.by.seal': 'Scellé ou nom avec « {{text}} »',
  'find.by.name': 'Nom {{text}}',
  'find.by.licence': 'Licence {{text}}',
  'find.by.login': 'Identifiant {{text}}',
}

export default french
