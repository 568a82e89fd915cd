import type { ViewsWords } from '../en/web-views.ts'

/** Views of a list that a person gives a name. */
const french: ViewsWords = {
  'views.label': 'Vues',
  'views.all': 'Tout',
  'views.waiting': 'Au bureau',
  'views.abroad': 'Envoyés',
  'views.confirmed': 'Confirmés',
  'views.ended': 'Annulés ou expirés',
  'views.expected': 'Attendus',
  'views.atDesk': 'Au guichet',
  'views.detained': 'Retenus',
  'views.atLeast': '{{count}}+',
  'views.save': 'Enregistrer la vue',
  'views.this': 'Cette vue',
  'views.name': 'Nom',
  'views.name.hint': 'Elle devient un onglet visible de vous seul',
  'views.name.missing': 'Saisissez un nom',
  'views.keep': 'Enregistrer',
  'views.rename': 'Renommer',
  'views.remove': 'Supprimer',
  'views.share': 'Pour partager une vue, envoyez l’adresse de cette page : chacun y voit ce qu’il a le droit de voir.',
}

export default french
