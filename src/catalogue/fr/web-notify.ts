import type { NotifyWords } from '../en/web-notify.ts'

/** What the desk says about a specimen that is to be notified and waits for a second person. */
const french: NotifyWords = {
  'notify.title': 'À partir du {{day}} : attend une seconde personne',
  'notify.by':
    'Proposée par {{name}} ({{moment}}). Personne n’est informé ni ne s’en sert avant une seconde approbation.',
  'notify.own':
    'Vous l’avez proposée ({{moment}}). Personne n’est informé ni ne s’en sert avant une seconde approbation.',
  'notify.read': 'Placez-la à côté du formulaire authentique : elle part exactement telle qu’affichée ici.',
  'notify.approve': 'Approuver et notifier à tous',
  'notify.back': 'Renvoyer',
  'notify.back.title': 'Renvoyer à {{name}}',
  'notify.back.label': 'Ce qui est à corriger',
  'notify.came.title': 'À partir du {{day}} : renvoyée',
  'notify.came': 'Renvoyée par {{name}} ({{moment}}) :',
  'notify.correct': 'Corriger',
  'notify.proposed': 'Proposé. Une autre personne doit l’approuver avant que quiconque soit informé.',
  'notify.approved': 'Approuvé. Tous les autres sont informés, par nœud ou par lettre.',
  'notify.sentBack': 'Renvoyée.',
  'notify.waits': 'Une version attend une seconde personne',
  'notify.unread': 'Les images n’ont pas pu être chargées. Rechargez la page.',
}

export default french
