import type { Rules } from '../spoken.ts'

/** Ce que les détenteurs possèdent et ce qu’ils en ont fait. */
const rules: Rules = {
  'stock-insufficient': {
    says: 'Sous {hs}, l’exportateur a {held} ct[ de {origins:country}] ; {wanted} ct en font {short} de trop.',
    next: 'Vérifiez code et origine ; enregistrez ce qui manque au stock, ou faites admettre une exception motivée.',
  },
  'lot-not-held': {
    says: 'Le lot {lot} n’est pas là : il a été vendu, divisé ou utilisé, ou ne vous est pas visible.',
    next: 'Rechargez le stock et choisissez parmi ce qui est détenu.',
  },
  'lot-named-twice': { says: 'Le lot {lot} est cité deux fois.', next: 'Citez chaque lot une seule fois.' },
  'lots-missing': { says: 'Rien n’a été choisi.', next: 'Choisissez au moins un lot ou une ligne.' },
  'lots-of-one-code': {
    says: 'Ces lots ont des codes SH différents : {codes}.',
    next: 'Choisissez des lots d’un même code.',
  },
  'lots-too-many': { says: 'Il faudrait plus de {most} lots.', next: 'Réunissez d’abord les petits lots.' },
  'stock-carats-form': {
    says: 'Ce n’est pas un poids.',
    next: 'Écrivez des carats supérieurs à zéro avec un point décimal et trois décimales au plus, par exemple 12.345.',
  },
  'carats-beyond-lot': {
    says: 'Le lot {lot} compte {held} ct, {wanted} ct sont indiqués.',
    next: 'Indiquez au plus ce que le lot contient.',
  },
  'pieces-beyond-lots': {
    says: 'Les parts pèsent {wanted} ct et il y a {held} ct.',
    next: 'Corrigez les poids ; une perte s’enregistre comme telle.',
  },
  'stock-hs-not-rough': {
    says: '{hs} n’est pas un code de diamants bruts.',
    next: 'Choisissez 7102.10, 7102.21 ou 7102.31.',
  },
  'stock-origin-unknown': {
    says: '« {origin} » n’est pas un pays d’extraction.',
    next: 'Choisissez le pays, ou XX si personne ne le connaît.',
  },
  'holder-same': { says: 'Vendeur et acheteur sont les mêmes.', next: 'Choisissez le destinataire.' },
  'passed-already': {
    says: '{what} a déjà été inscrit au grand livre.',
    next: 'Ouvrez ses lots ; une correction est un mouvement à part.',
  },
  'mark-known': {
    says: 'Un mouvement sous la référence « {mark} » a déjà été inscrit.',
    next: 'Cherchez-le dans les livres ; si c’en est un autre, donnez-lui sa propre référence.',
  },
  'usd-form': {
    says: 'Ce n’est pas un montant.',
    next: 'Écrivez des dollars des États-Unis avec un point décimal et deux décimales au plus.',
  },
}

export default rules
