import type { Rules } from '../spoken.ts'

/** What is said about statements of how a standard is met. */
const rules: Rules = {
  'control-unknown': {
    says: 'Il n’y a pas de norme {standard}.',
    next: 'Rouvrez le profil de contrôle.',
  },
  'control-how': {
    says: 'Il n’est pas dit comment elle est satisfaite, ni ce qui manque.',
    next: 'Écrivez une phrase qu’un examinateur comprend.',
  },
  'control-law': {
    says: 'La loi ou décision manque.',
    next: 'Indiquez son numéro et son article.',
  },
  'control-responsible': {
    says: 'L’autorité responsable manque.',
    next: 'Nommez l’organe qui en répond.',
  },
  'control-later': {
    says: 'Le {on:day} est postérieur à aujourd’hui.',
    next: 'Saisissez le jour à partir duquel cela vaut.',
  },
  'control-evidence': {
    says: 'La preuve {line} n’a pas de mots, ou son adresse n’est ni une page de ce nœud ni une adresse https.',
    next: 'Donnez-lui des mots, et une adresse qui commence par / ou https://.',
  },
}

export default rules
