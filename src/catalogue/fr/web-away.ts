import type { AwayWords } from '../en/web-away.ts'

/** What the desk says about roles in the hands of colleagues. */
const french: AwayWords = {
  'away.title': 'Pendant votre absence',
  'away.intro':
    'Confiez un rôle à un collègue pour quelques jours. Ses actes indiquent pour qui ils sont faits ; ' +
    'pendant ce temps, vous ne pouvez pas être à vous deux premier et second agent.',
  'away.given': '<b>{{role}}</b>, confié à <b>{{name}}</b>, du {{from}} au {{until}}',
  'away.taken': 'Vous remplacez <b>{{name}}</b> : <b>{{role}}</b>, du {{from}} au {{until}}',
  'away.end': 'Y mettre fin',
  'away.ended': 'Il y a été mis fin.',
  'away.role': 'Rôle',
  'away.to': 'Collègue',
  'away.to.choose': 'Choisir un collègue',
  'away.to.missing': 'Choisissez un collègue',
  'away.from': 'Premier jour',
  'away.until': 'Dernier jour',
  'away.day.missing': 'Choisissez un jour',
  'away.reason': 'Motif',
  'away.reason.missing': 'Indiquez le motif en quelques mots',
  'away.give': 'Confier le rôle',
  'away.done': 'Le rôle est confié. Il vous revient de lui-même après le dernier jour.',
  'away.nobody': 'Aucun collègue ici ne peut recevoir l’un de vos rôles.',
  'people.standsIn': '{{role}}, pour {{name}} jusqu’au {{day}}',
}

export default french
