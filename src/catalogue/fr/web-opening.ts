import type { OpeningWords } from '../en/web-opening.ts'

/** What the desk says of what is opened, and of what may pass unopened. */
const french: OpeningWords = {
  'opening.title': 'Ouvrir ou non',
  'opening.all': 'Ouvrez-le : cette autorité ouvre tous les envois. Elle n’a publié aucun choix fondé sur le risque.',
  'opening.open': '<b>Ouvrez-le.</b> Le choix publié par cette autorité le désigne.',
  'opening.may': '<b>Il peut passer sans être ouvert.</b> Vous pouvez l’ouvrir malgré tout.',
  'opening.because.first-shipment.export': 'Rien de cet exportateur n’a encore été reçu à l’étranger.',
  'opening.because.first-shipment.import': 'Rien de cette autorité exportatrice n’a encore été reçu ici.',
  'opening.because.mixed-origin': 'Les pierres ont été extraites dans plusieurs pays, ou nul ne dit où.',
  'opening.because.earlier-difference.export':
    'Il y a moins d’un an, un envoi de cet exportateur est arrivé avec un autre poids.',
  'opening.because.earlier-difference.import':
    'Il y a moins d’un an, un envoi de cette autorité exportatrice est arrivé avec un autre poids.',
  'opening.because.value-above': 'Sa valeur dépasse la limite publiée.',
  'opening.because.applied-again': 'Cet exportateur a retiré une demande dont l’envoi devait être ouvert.',
  'opening.because.not-valid': 'Le certificat n’était pas valide lors de sa première présentation.',
  'opening.because.by-chance': 'Le tirage au sort l’a désigné, et n’a lieu qu’une fois : redemander n’y change rien.',
  'opening.because.not-drawn': 'Aucun profil ne le désigne, et le tirage au sort ne l’a pas retenu.',
  'opening.pass.export': 'Non ouvert : certifier les quantités telles que déclarées',
  'opening.pass.import': 'Non ouvert : confirmer les poids tels que certifiés',
  'opening.pass.hint.export': 'Les scellés sont saisis malgré tout. Il reste inscrit que personne n’a pesé l’envoi.',
  'opening.pass.hint.import':
    'Tous les scellés intacts et tous les colis présents. La confirmation indique que personne n’a pesé l’envoi.',
  'opening.lead': 'Rien n’a été pesé : les poids sont confirmés tels que certifiés.',
  'opening.notWeighed': 'Non pesé',
  'opening.asCertified': 'comme certifié, non pesé',
  'opening.abroad': 'À l’exportation',
  'opening.abroad.unopened': 'Non ouvert : quantités telles que déclarées',
  'opening.abroad.opened': 'Ouvert et pesé',
  'opening.abroad.unknown': 'Le préavis ne le dit pas',
  'opening.was.export': 'Non ouvert par ce bureau : les quantités sont celles déclarées.',
  'opening.was.import': 'Non ouvert : les poids sont ceux certifiés, et la confirmation l’indique.',
  'opening.was.abroad': 'L’autorité importatrice ne l’a pas ouvert : les poids qu’elle a acceptés sont ceux certifiés.',
}

export default french
