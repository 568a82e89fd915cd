import type { LicenceRegisterWords } from '../en/web-licence-register.ts'

const french: LicenceRegisterWords = {
  'licence.kind.mine': 'Mine',
  'licence.kind.digger': 'Creuseur artisanal',
  'licence.kind.cooperative': 'Coopérative',
  'licence.kind.dealer': 'Négociant',
  'licence.kind.buyer': 'Acheteur',
  'licence.kind.cutter': 'Tailleur',
  'licence.kind.exporter': 'Exportateur',
  'licence.kind.importer': 'Importateur',
  'licence.kind.courier': 'Transporteur',
  'licence.kind.valuer': 'Évaluateur',
  'licence.standing.in-force': 'En vigueur',
  'licence.standing.not-yet': 'Pas encore en vigueur',
  'licence.standing.suspended': 'Suspendue',
  'licence.standing.expired': 'Expirée',
  'licence.standing.revoked': 'Révoquée',
  'licence.standing.none': 'Aucune licence',
  'register.title': 'Cette licence est-elle en vigueur ?',
  'register.lead': 'Par son numéro, ou par le nom de son titulaire.',
  'register.text': 'Numéro ou nom',
  'register.short': 'Saisissez au moins trois lettres ou chiffres.',
  'register.look': 'La chercher',
  'register.none': 'Aucune licence n’a ce numéro, et aucun titulaire ce nom. Comparez le papier lettre par lettre.',
  'register.holder': 'Titulaire',
  'register.kind': 'Licence',
  'register.term': 'Durée',
  'register.term.days': 'du {{from}} au {{until}}',
  'register.by': 'Accordée par',
  'register.trouble': 'La recherche n’a pas pu se faire pour l’instant. Réessayez dans une minute.',
}

export default french
