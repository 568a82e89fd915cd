import type { Rules } from '../spoken.ts'

const IMPORT = 'Importez un fichier qui a été exporté ici.'
const MOVE = 'Déplacez ce champ, ou réduisez-le.'

/** What is wrong with a print profile, a sheet, or a text on it. */
const rules: Rules = {
  'print-not-an-object': { says: 'Un élément n’est pas un objet.', next: IMPORT },
  'print-not-a-list': { says: 'Un élément n’est pas une liste.', next: IMPORT },
  'print-unknown': { says: '« {name} » est inconnu ici.', next: 'Supprimez-le.' },
  'print-measure': {
    says: 'Une mesure n’est pas un nombre de {least} à {most}, au dixième près.',
    next: 'Mesurez la feuille, et saisissez la valeur en entiers ou en dixièmes.',
  },
  'print-align': {
    says: 'Un alignement est inconnu.',
    next: 'Choisissez left (gauche), center (centre) ou right (droite).',
  },
  'print-field-missing': {
    says: '« {field:kind} » n’a pas de place sur la feuille.',
    next: 'Donnez une place à ce champ, ou indiquez que le papier le porte déjà.',
  },
  'print-outside-sheet': {
    says: '« {field:kind} » déborde de la feuille de {width} sur {height} mm.',
    next: MOVE,
  },
  'print-overlap': {
    says: '« {field:kind} » et « {other:kind} » se recouvrent.',
    next: 'Déplacez l’un des deux, ou réduisez-le.',
  },
  'print-square-small': {
    says: 'Le code QR fait {side} mm de large ; sous {least} mm, sa lecture n’est pas sûre.',
    next: 'Donnez-lui au moins {least} mm de côté.',
  },
  'print-column-short': {
    says: '« {field:kind} » n’a pas la place d’une seule ligne de colis.',
    next: 'Augmentez la hauteur des colonnes, ou resserrez les lignes.',
  },
  'print-column-uneven': {
    says: '« {field:kind} » ne commence pas à la hauteur des autres colonnes.',
    next: 'Placez toutes les colonnes des colis à la même distance du haut.',
  },
  'print-too-long': {
    says: '« {field:kind} » ne tient pas dans son cadre, même à {least} points. Rien n’a été imprimé.',
    next: 'Demandez à un administrateur d’agrandir le cadre dans le profil d’impression.',
  },
  'print-profile-none': {
    says: 'Cette autorité n’a pas de profil d’impression.',
    next: 'Un administrateur en saisit un, ou l’importe à partir d’un fichier.',
  },
  'sheet-number-missing': {
    says: 'Le numéro de la feuille dans le bac manque.',
    next: 'Lisez-le sur la feuille, et saisissez-le.',
  },
  'sheet-number-form': {
    says: '« {sheet} » n’est pas un numéro de feuille.',
    next: 'Saisissez-le tel qu’imprimé : chiffres et majuscules, 20 caractères au plus.',
  },
  'sheet-used': {
    says: 'La feuille {sheet} a déjà servi : elle porte {number}.',
    next: 'Regardez la feuille dans le bac, et saisissez son propre numéro.',
  },
}

export default rules
