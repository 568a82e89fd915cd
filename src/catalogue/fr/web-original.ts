import type { OriginalWords } from '../en/web-original.ts'

/** What the desk says of the paper once a shipment was received: the importer’s copy, the place of the original. */
const french: OriginalWords = {
  'original.rail': 'Originaux et copies',
  'original.title': 'Originaux et copies',
  'original.lead':
    'Où se trouve chaque certificat reçu et jusqu’à quand, et quels importateurs attendent encore leur copie.',
  'original.want.copy': 'Copie non remise',
  'original.want.place': 'Sans emplacement',
  'original.none': 'Il n’y a rien ici.',
  'original.most': 'Seuls les {{count}} plus anciens sont affichés. Recherchez un numéro pour en trouver d’autres.',
  'original.col.number': 'Certificat',
  'original.col.copy': 'Copie authentifiée',
  'original.col.place': 'Original',
  'original.col.until': 'À conserver jusqu’au',
  'original.copy.given': 'Remise le {{day}}',
  'original.copy.due': 'À remettre au plus tard le {{day}}',
  'original.copy.late': 'Était à remettre au plus tard le {{day}}',
  'original.copy.noTerm': 'Aucun délai publié',
  'original.place.none': 'Pas encore d’emplacement',
  'original.place': '{{office}}, {{archive}}',
  'original.place.box': '{{office}}, {{archive}}, {{box}}',
  'original.card': 'Papier',
  'original.copy.title': 'Copie authentifiée pour l’importateur',
  'original.copy.name': 'Qui la reçoit',
  'original.copy.give': 'Enregistrer la remise',
  'original.copy.again': 'Imprimer la copie',
  'original.copy.then':
    'Elle peut ensuite être imprimée avec votre nom et la date du jour. Signez-la et apposez le cachet.',
  'original.place.title': 'Où se trouve l’original',
  'original.place.office': 'Bureau',
  'original.place.archive': 'Archives',
  'original.place.boxOf': 'Boîte, s’il y a lieu',
  'original.place.file': 'Enregistrer l’emplacement',
  'original.place.move': 'Enregistrer le nouvel emplacement',
}

export default french
