import type { NoticesWords } from '../en/web-notices.ts'

/** What a person is told in the masthead, and where else they want to be told. */
const french: NoticesWords = {
  'notices.title': 'Avis',
  'notices.new_one': '{{count}} nouvel avis',
  'notices.new_many': '{{count}} nouveaux avis',
  'notices.new_other': '{{count}} nouveaux avis',
  'notices.none': 'Rien n’attend, rien n’est revenu, rien n’a dépassé son délai.',
  'notices.fresh': 'Nouveau',
  'notices.mail': 'Être prévenu par courriel',
  'notices.authorise': '{{label}} attend votre autorisation',
  'notices.void': '{{label}} attend votre décision sur l’annulation',
  'notices.spoil': '{{label}} attend votre décision : sa feuille a été détériorée',
  'notices.difference': '{{label}} attend votre décision sur l’écart',
  'notices.release': '{{label}} attend votre décision sur la mainlevée',
  'notices.returned': '{{label}} vous est renvoyé pour correction',
  'notices.refused': '{{label}} : demande refusée',
  'notices.issued': '{{label}} est délivré',
  'notices.confirmed': '{{label}} est confirmé à l’étranger',
  'notices.detained-abroad': '{{label}} est retenu à l’étranger',
  'notices.seized-abroad': '{{label}} a été saisi à l’étranger',
  'notices.withdrawn': '{{label}} a été retiré par son émetteur',
  'notices.confirmation-late': '{{label}} n’est pas confirmé, et le délai est dépassé',
  'notices.expired-open': '{{label}} a expiré sans confirmation',
  'notices.licence-waits': '{{label}} attend une inspection et une décision',
  'notices.licence-revoke': '{{label}} attend votre décision sur sa révocation',
  'notices.licence-granted': '{{label}} est accordée',
  'notices.licence-refused': '{{label}} a été refusée',
  'notices.licence-suspended': '{{label}} est suspendue',
  'notices.licence-ends': '{{label}} prend bientôt fin',

  'mailbox.title': 'Avis par courriel',
  'mailbox.intro':
    'Ce que signale l’en-tête de la page, par courriel : les numéros et ce qu’ils sont devenus, sans aucun nom.',
  'mailbox.address': 'Votre adresse',
  'mailbox.address.missing': 'Saisissez une adresse électronique',
  'mailbox.how': 'Fréquence',
  'mailbox.how.daily': 'Une fois par jour, s’il y a du nouveau',
  'mailbox.how.at-once': 'Immédiatement',
  'mailbox.how.never': 'Jamais',
  'mailbox.save': 'Enregistrer l’adresse',
  'mailbox.proven': 'Envoi à {{address}}.',
  'mailbox.sent':
    'Un code est en route vers {{address}}. Tant que vous ne l’avez pas saisi ici, rien d’autre n’y est envoyé.',
  'mailbox.code': 'Code reçu par courriel',
  'mailbox.code.hint': 'Huit chiffres, valables une demi-heure',
  'mailbox.code.missing': 'Saisissez les huit chiffres',
  'mailbox.prove': 'Confirmer l’adresse',
  'mailbox.end': 'Mettre fin aux courriels',
}

export default french
