import type { Rules } from '../spoken.ts'

/** What alerts say of a paper, and what an alert may lack. */
const rules: Rules = {
  'alert-malformed': {
    says:
      'Une alerte comporte un premier et un dernier numéro, un type, un jour, la conduite à tenir, une ' +
      'référence et un texte d’au plus 600 caractères.',
    next: 'Complétez ce qui manque, et raccourcissez ce qui est trop long.',
  },
  'alert-number': {
    says: '« {number} » n’est pas un numéro de certificat.',
    next: 'Écrivez-le comme sur le papier, avec le code du pays : BW0012000.',
  },
  'alert-range': {
    says: '{first} à {last} n’est pas une plage : un pays, une série, le plus petit numéro d’abord.',
    next: 'Émettez une alerte par plage.',
  },
  'alert-too-wide': {
    says: 'Cette plage compte {count} numéros ; une alerte en désigne {most} au plus.',
    next: 'Désignez les numéros disparus. Une alerte sur tout arrête le commerce honnête.',
  },
  'alert-of-nobody': {
    says: 'Pays : {participant:country}, non participant. Il ne délivre aucun certificat.',
    next: 'Vérifiez le code du pays dans les numéros.',
  },
  'alert-in-future': {
    says: 'Le {from:day} n’est pas encore venu ; nous sommes le {today:day}.',
    next: 'Indiquez le jour depuis lequel les formulaires manquent, ou les papiers ont été vus.',
  },
  'alert-of-another': {
    says: 'Cette alerte est de {by} : seule {by} la lève.',
    next: 'Si elle est inexacte, écrivez à {by}.',
  },
  'alerts-too-many': {
    says: '{by} a déjà {most} alertes en vigueur ({participant:country}).',
    next: 'Levez celles qui n’importent plus, ou réunissez les plages voisines.',
  },
  'alert-unreadable': {
    says: 'L’alerte envoyée par {from} est illisible.',
    next: 'Demandez-lui ce qu’elle voulait dire, et de l’envoyer de nouveau.',
  },
  'alert-changed': {
    says: '{from} a renvoyé son alerte sur {first} à {last}, avec un autre contenu.',
    next: 'La première vaut. Demandez à {from} de la lever et d’en émettre une nouvelle.',
  },
  'alert-not-known': {
    says: '{from} lève une alerte qu’elle n’a jamais émise ici.',
    next: 'Demandez à {from} de quelle alerte il s’agit : une autorité ne lève pas celle d’une autre.',
  },
  'alerted-by-issuer': {
    says:
      '{by}, l’émetteur, met en garde : {first}[ à {last}], {kind:kind}, depuis le {from:day}, référence ' +
      '{reference}.',
    next: '{advice:kind}.',
  },
  alerted: {
    says: '{by} met en garde : {first}[ à {last}], {kind:kind}, depuis le {from:day}, référence {reference}.',
    next: '{advice:kind}.',
  },
}

export default rules
