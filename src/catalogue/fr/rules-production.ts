import type { Rules } from '../spoken.ts'

/** Ce qui a été extrait, et ce qui en est peu vraisemblable. */
const rules: Rules = {
  'production-days': { says: 'Le dernier jour précède le premier.', next: 'Corrigez les jours.' },
  'production-in-future': {
    says: 'Ces jours ne sont pas encore passés : nous sommes le {today:day}.',
    next: 'Enregistrez la production une fois extraite.',
  },
  'production-too-long': { says: 'Cela fait plus de {most} jours.', next: 'Enregistrez un mois au plus à la fois.' },
  'production-empty': {
    says: 'Rien n’est enregistré.',
    next: 'Saisissez au moins une ligne ; les jours sans production n’ont pas à être enregistrés.',
  },
  'production-overlaps': {
    says: 'Du {from:day} au {to:day}, ce site est déjà enregistré.',
    next: 'Choisissez d’autres jours ; le bureau corrige ce qui est enregistré.',
  },
  'production-size': {
    says: 'Ces pierres ne pèsent pas ce que dit leur classe, ou la classe est inconnue.',
    next: 'Vérifiez pierres et carats de la classe.',
  },
  'production-sizes-sum': {
    says: 'Les classes pèsent {sized} ct, les lignes {mined} ct.',
    next: 'Donnez toutes les classes, ou aucune.',
  },
  'production-beyond-capacity': {
    says: '{mined} ct en un mois dépassent les {most} ct que ce site peut produire.',
    next: 'Vérifiez les poids ; s’ils sont exacts, donnez le motif.',
  },
  'footprint-differs': {
    says: '{percent} % des carats sont d’autres tailles que celles connues pour ce site.',
    next: 'Vérifiez tailles et site ; s’ils sont exacts, donnez le motif.',
  },
  'footprint-sum': {
    says: 'Les parts font {sum} dix millièmes, et le tout en fait 10 000.',
    next: 'Corrigez les parts.',
  },
}

export default rules
