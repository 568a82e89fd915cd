import type { KeysWords } from '../en/web-keys.ts'

/** The keys that spare the mouse, as their list tells them. */
const french: KeysWords = {
  'keys.title': 'Raccourcis clavier',
  'keys.find': 'Rechercher',
  'keys.list': 'Cette liste',
  'keys.next': 'Ligne suivante',
  'keys.previous': 'Ligne précédente',
  'keys.open': 'Ouvrir la ligne',
  'keys.go': 'Aller à',
  'keys.then': 'puis',
  'keys.use': 'Utiliser les raccourcis clavier',
  'keys.use.hint':
    'Ils sont sans effet pendant la saisie. Sans eux, les flèches, Tab et Entrée fonctionnent comme partout.',
  'keys.close': 'Fermer',
}

export default french
