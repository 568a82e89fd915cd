import type { Rules } from '../spoken.ts'

const WITHOUT = 'Imprimez-le dans un nouveau PDF, ou envoyez des photos de ses pages.'

/** What is said about files that are sent and documents that are attached. */
const rules: Rules = {
  'file-type': {
    says: 'Ce n’est ni un PDF, ni un JPEG, ni un PNG, quel que soit son nom.',
    next: 'Numérisez ou photographiez le papier, et choisissez ce fichier.',
  },
  'file-too-large': {
    says: 'Ce fichier dépasse {most} octets.',
    next: 'Envoyez-le en plus petit, ou en plusieurs parties.',
  },
  'file-cut-off': {
    says: 'Ce fichier est tronqué : la fin manque.',
    next: 'Ouvrez-le pour voir s’il est entier, enregistrez-le de nouveau et choisissez le nouveau fichier.',
  },
  'file-too-many-pixels': {
    says: 'Cette image fait {width} × {height} pixels, soit plus de {most} en tout.',
    next: 'Enregistrez-la en plus petit.',
  },
  'file-enciphered': { says: 'Ce PDF est protégé par un mot de passe.', next: 'Enregistrez-le sans mot de passe.' },
  'file-active': { says: 'Ce PDF contient un élément exécutable : {holds}.', next: WITHOUT },
  'file-program': { says: 'Ce PDF contient un programme.', next: WITHOUT },
  'file-unreadable': { says: 'Ce PDF est comprimé de telle sorte que nul ne peut l’examiner.', next: WITHOUT },
  'upload-unknown': {
    says: 'Rien de ce fichier n’est ici. Ce qui n’a pas servi est supprimé au bout de 7 jours.',
    next: 'Choisissez de nouveau le fichier.',
  },
  'upload-gap': {
    says: 'Ce morceau commence à {at}, et {received} octets sont ici.',
    next: 'Reprenez à cet endroit.',
  },
  'upload-past-end': {
    says: 'Ce morceau dépasse la fin : {size} octets étaient annoncés.',
    next: 'Recommencez avec la taille exacte.',
  },
  'upload-differs': {
    says: 'Ce qui est arrivé n’est pas le fichier annoncé. Il n’a pas été conservé.',
    next: 'Choisissez de nouveau le fichier.',
  },
  'uploads-full': {
    says: 'Vos fichiers qui ne servent encore à aucune demande atteignent ensemble {most} octets.',
    next: 'Retirez-en quelques-uns, ou déposez la demande à laquelle ils appartiennent.',
  },
  'documents-too-many': {
    says: '{found} documents sont joints ; {most} au plus sont lus.',
    next: 'Réunissez dans un seul fichier les pages d’un même papier.',
  },
  'document-name': {
    says: 'Le nom d’un document manque, dépasse {most} caractères, ou n’est pas un texte simple.',
    next: 'Donnez-lui un nom simple.',
  },
  'document-twice': { says: '« {name} » est joint deux fois au même champ.', next: 'Retirez l’un des deux.' },
  'document-not-here': {
    says: '« {name} » n’est pas arrivé en entier.',
    next: 'Attendez qu’il soit enregistré, ou choisissez de nouveau le fichier.',
  },
}

export default rules
