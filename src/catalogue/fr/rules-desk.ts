import type { Rules } from '../spoken.ts'

const rules: Rules = {
  'link-unknown': {
    says: 'Aucun certificat n’attend sous ce code.',
    next: 'Comparez-le signe par signe avec la dernière lettre. S’il est exact, écrivez à l’autorité qui l’a envoyé.',
  },
  'link-expired': {
    says: 'Ce code a expiré.',
    next: 'Demandez-en un autre à l’autorité qui l’a envoyé, ou envoyez le talon du certificat.',
  },
  'link-used': {
    says: 'La réception de {number} a déjà été confirmée avec ce code, pour le {on:day}.',
    next: 'Il ne reste rien à faire. Si ce n’était pas vous, écrivez à l’autorité qui a envoyé le code.',
  },
  'receipt-too-late': {
    says: 'Le certificat {number} n’accepte plus de confirmation.',
    next: 'Ne libérez pas le colis. Écrivez à l’autorité qui l’a délivré.',
  },
  'confirmer-missing': { says: 'Votre nom manque.', next: 'Indiquez qui confirme : nom et bureau.' },
  'received-misdated': {
    says: 'Le jour de réception {receivedOn:day} n’est pas entre la délivrance, le {issuedOn:day}, et aujourd’hui.',
    next: 'Corrigez le jour de la réception.',
  },
  'weight-missing': { says: 'Colis {parcel}, {hs} : pas encore pesé.', next: 'Pesez-le et saisissez les carats.' },
  'weight-not-read': {
    says: '« {text} » n’est pas un poids.',
    next: 'Écrivez les carats avec un point, par exemple 1204.35.',
  },
}

export default rules
