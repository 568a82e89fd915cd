import type { Rules } from '../spoken.ts'

/** What is said about complaints. */
const rules: Rules = {
  'complaint-code': {
    says: 'Il n’y a pas de plainte sous ce code.',
    next: 'Comparez avec votre papier : quatre groupes de quatre.',
  },
  'complaint-short': {
    says: 'Il n’y a pas assez de mots pour l’examiner.',
    next: 'Dites en une ou deux phrases ce qui s’est passé.',
  },
  'complaint-long': {
    says: 'C’est plus long que {most} caractères.',
    next: 'Envoyez le début, puis écrivez la suite avec votre code.',
  },
  'complaint-closed': {
    says: 'Cette plainte est close.',
    next: 'Envoyez-en une nouvelle si autre chose est arrivé.',
  },
  'complaint-names-you': {
    says: 'Votre nom figure dans cette plainte : vous n’y prenez pas part.',
    next: 'Confiez-la à un autre point focal.',
  },
  'complaint-conflict': {
    says: 'Il n’est pas déclaré que vous n’avez de lien avec personne.',
    next: 'Déclarez-le, ou confiez-la à un autre point focal.',
  },
  'complaint-not-yours': {
    says: 'Un autre point focal l’examine, ou encore personne.',
    next: 'Prenez-la d’abord : le dernier qui la prend répond.',
  },
}

export default rules
