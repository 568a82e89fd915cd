import type { FirmsWords } from '../en/web-firms.ts'

/** What the desk says of firms, of the office a person sits in, and of one's own password. */
const french: FirmsWords = {
  'firms.title': 'Entreprises',
  'firms.lead': 'Qui demande des certificats ici. Tout exportateur agit pour l’une d’elles.',
  'firms.none': 'Aucune entreprise pour l’instant.',
  'firms.add': 'Ajouter une entreprise',
  'firms.name': 'Nom de l’entreprise',
  'firms.address': 'Adresse',
  'firms.country': 'Pays',
  'firms.licence': 'Licence',
  'firms.licence.hint': 'Telle qu’elle figure sur le document. Peut rester vide.',
  'firms.save': 'Conserver l’entreprise',
  'firms.change': 'Corriger',
  'firms.which': 'Entreprise',
  'firms.choose': 'Choisir une entreprise',
  'firms.new': 'Une entreprise hors liste',
  'firms.for': 'pour {{firm}}',
  'firms.proposal': '<b>{{role}}</b> pour <b>{{name}}</b>, de {{firm}}, proposé par {{by}}',
  'seat.none': 'Aucun bureau',
  'seat.change': 'Changer de bureau',
  'seat.of': 'Bureau de {{name}}',
  'seat.save': 'Conserver ce bureau',
  'password.title': 'Mot de passe',
  'password.intro': 'Le changer vous déconnecte partout ailleurs.',
  'password.present': 'Mot de passe actuel',
  'password.new': 'Nouveau mot de passe',
  'password.hint': 'Au moins {{least}} caractères, sans votre identifiant.',
  'password.again': 'Nouveau mot de passe, encore une fois',
  'password.differs': 'Les deux ne sont pas identiques',
  'password.change': 'Changer le mot de passe',
  'password.done': 'Le mot de passe est changé. Vous êtes déconnecté partout ailleurs.',
  'password.given': 'Quelqu’un d’autre a choisi votre mot de passe. Remplacez-le par un que vous seul connaissez.',
  'password.none': 'Ce compte n’a pas de mot de passe : vous vous connectez autrement.',
}

export default french
