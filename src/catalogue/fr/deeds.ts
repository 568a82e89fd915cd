import type { Deeds } from '../en/deeds.ts'

/**
 * What each act says in the history of its record. `{who}` did it; other names are figures of the act. Where it matters
 * what came of it, that stands behind the kind.
 */
const french: Deeds = {
  /** Behind any of them, where it was done with the right of a colleague who is away. */
  'done for': '{deed}, pour {for} et par délégation',
  'certificate.applied': '{who} a déposé la demande et déclaré que les pierres ne sont pas des diamants de la guerre',
  'certificate.amended': '{who} a corrigé la demande renvoyée',
  'certificate.returned': '{who} a renvoyé la demande au demandeur',
  'certificate.withdrawn': '{who} a retiré la demande',
  'certificate.refused': '{who} a refusé la demande',
  'certificate.inspected': '{who} a inspecté, pesé et évalué l’envoi',
  'certificate.valued': '{who} a saisi une évaluation : {source:kind}',
  'certificate.sent-back': '{who} a rendu le dossier au premier agent',
  'certificate.authorised': '{who} a autorisé {number}[, sur la feuille {sheet}]',
  'certificate.issued': 'Signé et inscrit au journal[, et annoncé à {announcedTo}]',
  'certificate.void-proposed': '{who} a proposé l’annulation',
  'certificate.void-declined': '{who} a maintenu le certificat',
  'certificate.voided': '{who} a annulé le certificat',
  'certificate.spoil-proposed': '{who} a déclaré la feuille détériorée[ ; la feuille {sheet} est dans le bac]',
  'certificate.spoiled': '{who} a annulé le certificat, sa feuille étant détériorée ; délivré de nouveau sous {by}',
  'certificate.reissued': '{who} a autorisé {number}[, sur la feuille {sheet}], la feuille précédente étant détériorée',
  'certificate.replaced': 'Remplacé[ par {replacement}]',
  'certificate.expired': 'Expiré sans avoir été utilisé',
  'certificate.reminded': 'Confirmation demandée à {to}',
  'certificate.confirmed used': '{by} a confirmé la réception, le {receivedOn:day}',
  'certificate.confirmed used link': '{by} a confirmé la réception, le {receivedOn:day}, avec le code de notre lettre',
  'certificate.confirmed used paper':
    '{who} a classé le document par lequel {by} a confirmé la réception, le {receivedOn:day}',
  'certificate.confirmed already-used':
    '{by} a confirmé la réception, le {receivedOn:day}, d’un certificat déjà utilisé : ' +
    'les deux confirmations sont conservées comme preuves',
  'certificate.detained': '{by} retient l’envoi',
  'certificate.seized': '{by} a saisi l’envoi',
  'specimen.proposed': '{who} a proposé l’aspect des certificats à partir du {from:day}',
  'specimen.sent-back': '{who} l’a renvoyé à la personne qui l’avait proposé',
  'specimen.entered': '{who} a enregistré l’aspect des certificats à partir du {from:day}',
  'custody.moved': '{who} a inscrit au grand livre ce que sont devenues des pierres brutes',
  'alert.proposed': '{who} a proposé une alerte sur {first} à {last}',
  'alert.declined': '{who} ne l’a pas émise',
  'alert.raised': '{by} a mis en garde : {first} à {last}',
  'alert.withdrawal-proposed': '{who} a proposé de la lever',
  'alert.withdrawal-declined': '{who} l’a laissée en vigueur',
  'alert.withdrawn': '{by} a levé son alerte sur {first} à {last}',
  'control.stated': '{who} a dit comment {standard} est satisfaite : {state:kind}, depuis le {from:day}',
  'complaint.told': 'Quelqu’un a porté plainte',
  'complaint.added': 'L’auteur a écrit davantage',
  'complaint.taken': '{who} l’examine, et a déclaré n’avoir de lien avec personne',
  'complaint.answered': '{who} a répondu à l’auteur',
  'complaint.closed': '{who} l’a close : {outcome:kind}',
  'prices.published': '{who} a publié des prix à partir du {from:day}, en {currency}',
  'import.announced': 'Annoncé par {issuer}',
  'import.presented': '{who} a lu le certificat : {verdict}',
  'import.examined': '{who} a ouvert et pesé l’envoi ; un second agent décide',
  'import.examination-declined': '{who} n’a pas accepté l’écart',
  'import.confirmed': '{who} a confirmé la réception',
  'import.detained': '{who} a retenu l’envoi',
  'import.release-proposed': '{who} a demandé la mainlevée',
  'import.release-declined': '{who} n’a pas accordé la mainlevée',
  'import.accepted': '{who} a reconnu le document comme authentique',
  'import.asked': 'L’émetteur a demandé la confirmation',
  'import.copy-given': '{who} a remis à l’importateur une copie authentifiée',
  'import.original-filed': '{who} a classé l’original : {office}, {archive}[, {box}]',
  'import.released': '{who} a accordé la mainlevée',
  'import.returned': '{who} a renvoyé l’envoi à l’expéditeur',
  'import.seized': '{who} a saisi l’envoi',
  'import.answered used': 'L’émetteur a retenu notre confirmation comme la première : le certificat est utilisé',
  'import.answered already-used':
    'L’émetteur avait une autre confirmation avant la nôtre : le certificat était déjà utilisé',
  'import.answered unknown': 'L’émetteur ne connaît pas ce certificat',
  'import.withdrawn void': 'L’émetteur a annulé le certificat',
  'import.withdrawn replaced': 'L’émetteur a remplacé le certificat',
  'import.withdrawn lost-or-stolen': 'L’émetteur déclare le certificat perdu ou volé',
}

export default french
