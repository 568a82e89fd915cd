import type english from '../en/print-test.ts'

/** The page an officer lays a ruler on. `{…}` takes a figure. */
const test: Readonly<Record<keyof typeof english, string>> = {
  title: 'Page d’essai d’un profil d’impression',
  cross: '{x} mm du bord gauche, {y} mm du haut',
  nudged: 'Décalage : {dx} mm vers la droite et {dy} mm vers le bas ; sous zéro, vers la gauche et vers le haut.',
  say: 'Mesurez où se trouve une croix, et indiquez l’écart à la page « Profil d’impression ».',
  plain:
    'Imprimez-la sur papier ordinaire en taille réelle, sans « ajuster à la page ». ' +
    'Tenez-la ensuite avec une feuille devant la lumière.',
}

export default test
