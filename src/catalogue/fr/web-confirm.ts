import type { ConfirmWords } from '../en/web-confirm.ts'

const french: ConfirmWords = {
  language: 'Langue',
  'confirm.title': 'Confirmer la réception',
  'confirm.intro':
    'Des diamants bruts vous ont été envoyés avec un certificat du Processus de Kimberley. ' +
    'Indiquez ici ce qui est arrivé. Aucun compte n’est nécessaire.',
  'confirm.code': 'Code figurant dans la lettre',
  'confirm.code.hint': 'Quatre groupes de quatre signes, par exemple 7K3M-09QX-2F5B-WN8D',
  'confirm.code.missing': 'Saisissez le code figurant dans la lettre',
  'confirm.continue': 'Continuer',
  'confirm.unreached': 'Aucune réponse n’est arrivée. Rien n’est perdu : réessayez lorsque le réseau sera rétabli.',
  'confirm.demonstration': 'Monde de démonstration : aucun certificat n’y est réel.',
  'confirm.heading': '{{number}} ({{issuer}})',
  'confirm.expired': 'Le certificat a expiré le {{day}}. Si l’envoi est arrivé après ce jour, ne le libérez pas.',
  'confirm.before':
    'La réception de {{number}} a déjà été confirmée avec ce code, pour le {{day}}. Il ne reste rien à faire.',
  'confirm.used':
    '<b>{{number}} a déjà été confirmé par quelqu’un d’autre.</b> Ne libérez pas le colis. ' +
    'Écrivez à l’autorité émettrice ({{issuer}}).',
  'confirm.ended':
    '<b>L’émetteur ({{issuer}}) a retiré {{number}}.</b> Ne libérez pas le colis. ' +
    'Écrivez à l’autorité qui a délivré le certificat.',
  'confirm.fact.number': 'Certificat',
  'confirm.fact.issuer': 'Délivré par',
  'confirm.fact.exporter': 'Exportateur',
  'confirm.fact.importer': 'Importateur',
  'confirm.fact.issued': 'Délivré le',
  'confirm.fact.expires': 'Expire le',
  'confirm.fact.carats': 'Certifié',
  'confirm.fact.parcels': 'Colis trouvés',
  'confirm.fact.found': 'Pesé',
  'confirm.receivedOn': 'Reçu le',
  'confirm.seals': 'Tous les scellés sont-ils intacts ?',
  'confirm.seals.onPaper': 'Sur le papier : {{seals}}',
  'confirm.yes': 'Oui',
  'confirm.no': 'Non',
  'confirm.parcels': 'Combien de colis y avait-il ?',
  'confirm.parcels.counted_one': 'Comptés ; {{count}} est certifié',
  'confirm.parcels.counted_many': 'Comptés ; {{count}} sont certifiés',
  'confirm.parcels.counted_other': 'Comptés ; {{count}} sont certifiés',
  'confirm.weights': 'Combien pesaient-ils ?',
  'confirm.asCertified': 'Chaque ligne comme certifié',
  'confirm.col.parcel': 'Colis',
  'confirm.col.certified': 'Certifié, ct',
  'confirm.col.found': 'Pesé, ct',
  'confirm.found.of': 'Carats pesés, colis {{parcel}}, {{hs}}',
  'confirm.name': 'Votre nom et votre bureau',
  'confirm.name.hint': 'Vous confirmez pour {{authority}}.',
  'confirm.missing.day': 'Indiquez le jour de la réception.',
  'confirm.missing.seals': 'Indiquez si les scellés sont intacts.',
  'confirm.missing.parcels': 'Comptez les colis.',
  'confirm.missing.weights': 'Pesez chaque ligne, ou prenez-la comme certifié.',
  'confirm.missing.name': 'Indiquez qui confirme.',
  'confirm.confirm': 'Confirmer la réception',
  'confirm.then':
    '{{issuer}} reçoit vos chiffres tels que vous les donnez, quels qu’ils soient. Le code ne sert qu’une fois.',
  'confirm.done': 'Merci. Votre confirmation de {{number}} est parvenue à l’autorité émettrice ({{issuer}}).',
  'confirm.print': 'Imprimer cette page',
}

export default french
