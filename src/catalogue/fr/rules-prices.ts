import type { Rules } from '../spoken.ts'

/** What is said about a price table. */
const rules: Rules = {
  'price-hs': {
    says: 'La ligne {line} n’a pas de code SH de diamants bruts.',
    next: 'Choisissez l’un des trois.',
  },
  'price-figure': {
    says: 'La ligne {line} n’a pas de prix du plus bas au plus haut.',
    next: 'Saisissez des montants à deux décimales au plus.',
  },
  'price-words': {
    says: 'La ligne {line} ne dit pas de quelles pierres il s’agit.',
    next: 'Dites leur taille ou leur qualité en mots simples.',
  },
  'price-currency': {
    says: 'La monnaie n’est pas un code de trois lettres.',
    next: 'Saisissez-en un, par exemple USD.',
  },
  'price-source': {
    says: 'Il n’est pas dit d’où viennent les chiffres.',
    next: 'Nommez l’évaluateur, la vente ou le barème.',
  },
  'price-lines': {
    says: 'Un barème compte d’une à {most} lignes.',
    next: 'Ajoutez une ligne, ou publiez moins à la fois.',
  },
}

export default rules
