import type { OfficeWords } from '../en/web-office.ts'

/** What the desk says of a second half that goes to another office. */
const french: OfficeWords = {
  'office.title': 'Second agent dans un autre bureau',
  'office.lead':
    'Si vous êtes seul ici, la seconde moitié peut aller à un autre bureau. Les agents de ce bureau la voient d’abord.',
  'office.to': 'Bureau',
  'office.any': 'Tout bureau',
  'office.send': 'Envoyer à ce bureau',
  'office.sent': 'Envoyé au bureau « {{office}} ».',
  'office.waits': 'Envoyé au bureau « {{office}} » : le dossier y attend. Vous pouvez aussi l’achever vous-même.',
  'office.here': 'Envoyé à votre bureau.',
  'queue.group.sent': 'Envoyés à votre bureau',
  'queue.sentTo': 'attend au bureau « {{office}} »',
}

export default french
