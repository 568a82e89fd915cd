import type { NoticeLetters } from '../en/letters-notices.ts'

/** What a person is told by mail, and the code that proves their address. `{figure}` is filled in. */
const french: NoticeLetters = {
  'code.subject': 'Votre code : {code}',
  'code.text': `Une personne connectée sur {url} demande que des avis soient envoyés à cette adresse.

Si c’est vous, saisissez-y ce code dans la demi-heure :

  {code}

Sinon, ne faites rien : sans le code, vous ne recevrez rien d’autre.`,
  'notices.subject': 'Adamas : avis ({count})',
  'notices.text': `Pour vous, sur {url}/desk :

@lines

Vous avez choisi ces courriels sur {url}/account, et pouvez y mettre fin.`,
  'waits.line': '  {label} : {what}\n  {link}',
  'notice.authorise': 'attend l’autorisation d’un second agent',
  'notice.value': 'attend une évaluation',
  'notice.complaint': 'est une plainte qui attend une réponse',
  'notice.void': 'attend la décision d’un second agent sur l’annulation',
  'notice.spoil': 'attend la décision d’un second agent : sa feuille a été détériorée',
  'notice.difference': 'attend la décision d’un second agent sur un écart',
  'notice.release': 'attend la décision d’un second agent sur la mainlevée',
  'notice.specimen': 'attend qu’une seconde personne approuve l’aspect de ses certificats',
  'notice.specimen-back': 'l’aspect de ses certificats vous est renvoyé pour correction',
  'notice.returned': 'vous est renvoyé pour correction',
  'notice.refused': 'demande refusée',
  'notice.issued': 'est délivré',
  'notice.confirmed': 'est confirmé à l’étranger',
  'notice.detained-abroad': 'est retenu à l’étranger',
  'notice.seized-abroad': 'a été saisi à l’étranger',
  'notice.withdrawn': 'a été retiré par son émetteur',
  'notice.confirmation-late': 'n’est pas confirmé, et le délai est dépassé',
  'notice.expired-open': 'a expiré sans confirmation',
  'notice.alert-waits': 'une alerte à ce sujet attend une seconde personne',
  'notice.alert-raised': 'une alerte à ce sujet est en vigueur',
  'notice.alert-withdrawn': 'l’alerte à ce sujet a été levée',
  'notice.arrival-late': 'a été annoncé, et n’est pas arrivé avant l’expiration de son certificat',
  'notice.receipt-asked': 'attend sa confirmation : l’émetteur la demande',
  'notice.receipt-late': 'n’est pas confirmé dans les heures publiées par ce pays',
  'notice.licence-waits': 'attend une inspection et une décision',
  'notice.licence-revoke': 'attend qu’un deuxième agent décide de sa révocation',
  'notice.licence-granted': 'est accordée',
  'notice.licence-refused': 'a été refusée',
  'notice.licence-suspended': 'est suspendue',
  'notice.licence-ends': 'prend bientôt fin',
}

export default french
