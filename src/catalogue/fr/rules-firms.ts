import type { Rules } from '../spoken.ts'

/** What firms, offices and one's own password may lack. */
const rules: Rules = {
  'firm-unknown': {
    says: 'Cette autorité ne connaît pas cette entreprise.',
    next: 'Choisissez-en une dans la liste, ou saisissez-la.',
  },
  'firm-name-missing': { says: 'L’entreprise n’a pas de nom.', next: 'Saisissez-le tel qu’il est enregistré.' },
  'firm-address-missing': { says: 'L’entreprise n’a pas d’adresse.', next: 'Saisissez celle de son siège.' },
  'firm-country-unknown': {
    says: 'Aucun pays n’est choisi, ou aucun pays de l’ISO 3166 n’a ce code.',
    next: 'Choisissez le pays de l’adresse.',
  },
  'firm-known': { says: '{name} figure déjà dans la liste.', next: 'Choisissez-la dans la liste.' },
  'office-not-here': {
    says: 'Cette autorité n’a pas de bureau « {office} ».',
    next: 'Choisissez-en un dans la liste.',
  },
  'password-wrong': {
    says: 'Ce n’est pas votre mot de passe actuel.',
    next: 'Saisissez celui de votre connexion. S’il est perdu, un administrateur le fait réinitialiser.',
  },
  'password-none': {
    says: 'Ce compte n’a pas de mot de passe.',
    next: 'Connectez-vous comme avant ; il n’y a rien à changer ici.',
  },
  'password-same': { says: 'Le nouveau mot de passe est l’actuel.', next: 'Choisissez-en un autre.' },
}

export default rules
