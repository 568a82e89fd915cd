import type { ShipWords } from '../en/web-ship.ts'

/** What the page says on which anyone asks whether a shipment may go. */
const french: ShipWords = {
  'ship.title': 'Puis-je expédier ?',
  'ship.intro':
    'Les diamants bruts ne passent une frontière qu’entre participants au Processus de Kimberley. ' +
    'Renseignez-vous avant d’emballer.',
  'ship.noLists': 'Les listes du Système n’ont pas pu être lues. Réessayez lorsque le réseau sera rétabli.',
  'ship.from': 'Pays de départ',
  'ship.to': 'Pays de destination',
  'ship.origin': 'Pays d’extraction',
  'ship.origin.mixed': 'Mixte, ou inconnu',
  'ship.choose': 'Choisir un pays',
  'ship.hs': 'De quoi s’agit-il ?',
  'ship.hs.7102.31': '7102.31, qualité gemme',
  'ship.hs.7102.21': '7102.21, industriels',
  'ship.hs.7102.10': '7102.10, non triés',
  'ship.on': 'Jour du départ',
  'ship.missing': 'Choisissez le départ, la destination, le pays d’extraction, la marchandise et le jour.',
  'ship.ask': 'Demander',
  'ship.privacy': 'La réponse est établie sur cet appareil. Rien de ce que vous choisissez n’en sort.',
  'ship.yes': 'Oui',
  'ship.yes.lead':
    'Selon les règles du Système, un envoi peut partir ({{from}} → {{to}}), avec les documents ci-dessous.',
  'ship.no': 'Non',
  'ship.no.lead': 'Un envoi ne peut pas partir ({{from}} → {{to}}).',
  'ship.ask.lead': 'Rien ne l’interdit dans le Système. Interrogez d’abord l’autorité de destination ({{to}}).',
  'ship.papers': 'Ce qu’il faut',
  'ship.paper.certificate': 'Un certificat de l’autorité exportatrice ({{from}}), qui pèse, évalue et scelle le colis.',
  'ship.paper.certificate.source': 'Document de base, section III (a)',
  'ship.paper.container': 'Un conteneur inviolable aux scellés intacts.',
  'ship.paper.container.source': 'Document de base, section IV (c)',
  'ship.paper.preAlert':
    'Un avis à l’autorité importatrice ({{to}}) avant l’arrivée : l’autorité exportatrice ({{from}}) l’envoie.',
  'ship.paper.preAlert.source': 'Document de base, annexe II',
  'ship.paper.original': 'L’original voyage avec le colis, puis est conservé trois ans là où il peut être consulté.',
  'ship.paper.original.source': 'Document de base, section III (b) (iii)',
  'ship.paper.confirmation': 'L’autorité importatrice ({{to}}) ouvre, pèse et confirme la réception.',
  'ship.paper.confirmation.source': 'Document de base, section III (b) (ii)',
  'ship.validity': 'Le certificat est valable {{span}} ({{source}}).',
  'ship.days_one': '{{count}} jour',
  'ship.days_many': '{{count}} jours',
  'ship.days_other': '{{count}} jours',
  'ship.months_one': '{{count}} mois',
  'ship.months_many': '{{count}} mois',
  'ship.months_other': '{{count}} mois',
  'ship.notChecked': 'Non contrôlé ici, faute d’éléments publiés ou fournis : {{rules}}.',
  'ship.largest': 'Plus grosse pierre, carats (si vous le savez)',
  'ship.largest.hint': 'Certaines mesures visent les pierres au-dessus d’une taille',
  'ship.largest.unread': 'Saisissez les carats en chiffres, par exemple 1.25, ou laissez vide.',
  'ship.largest.unchecked':
    'Les mesures selon la taille des pierres ne sont pas contrôlées ici : renseignez-vous auprès des deux autorités.',
  'ship.fees.title': 'Frais',
  'ship.fees.source': 'Tels que publiés : {{source}}.',
  'ship.fees.none':
    'Aucuns frais ne sont publiés dans les listes du Système. Interrogez l’autorité exportatrice ({{from}}).',
}

export default french
