import type { Rules } from '../spoken.ts'

const rules: Rules = {
  'signed-out': { says: 'Aucune session n’est ouverte.', next: 'Connectez-vous et recommencez.' },
  'sign-in-refused': {
    says: 'L’identifiant et le mot de passe ne correspondent pas.',
    next: 'Vérifiez les deux et réessayez.',
  },
  'second-factor-needed': {
    says: 'Un code de votre second facteur est nécessaire.',
    next: 'Saisissez les six chiffres affichés en ce moment.',
  },
  'second-factor-wrong': {
    says: 'Ce code n’est pas accepté.',
    next: 'Attendez le suivant et saisissez-le ; chaque code ne sert qu’une fois.',
  },
  'second-factor-missing': {
    says: 'Aucun second facteur n’est activé pour votre compte.',
    next: 'Activez-en un sur la page de votre compte, puis recommencez l’étape.',
  },
  'second-factor-kept': {
    says: 'Un second facteur est déjà activé.',
    next: 'Demandez à un administrateur de le réinitialiser.',
  },
  'step-up-needed': {
    says: 'Cette étape demande un nouveau code de votre second facteur.',
    next: 'Saisissez les six chiffres affichés en ce moment.',
  },
  locked: {
    says: 'Trop d’essais inexacts. La connexion est fermée pendant {seconds} secondes.',
    next: 'Attendez, puis réessayez.',
  },
  'too-often': { says: 'Trop de requêtes viennent d’ici.', next: 'Attendez une minute, puis réessayez.' },
  'request-not-ours': {
    says: 'La requête ne vient pas d’une page de ce nœud.',
    next: 'Ouvrez le bureau et recommencez l’étape.',
  },
  'media-type': {
    says: 'Ce type de contenu n’est pas accepté ici.',
    next: 'Envoyez du JSON, ou des enveloppes à l’adresse d’échange.',
  },
  'input-malformed': {
    says: 'La requête n’a pas la forme nécessaire : {why}.',
    next: 'Corrigez le champ et envoyez de nouveau.',
  },
  'idempotency-key-missing': {
    says: 'L’en-tête Idempotency-Key manque.',
    next: 'Créez une clé aléatoire, et ne la réutilisez que pour répéter la même requête.',
  },
  'name-missing': { says: 'Le nom manque.', next: 'Saisissez le nom de la personne.' },
  'login-form': {
    says: 'L’identifiant « {login} » ne peut pas servir à se connecter.',
    next:
      'Utilisez de 2 à 64 lettres minuscules, chiffres, points, traits d’union ou @, ' +
      'en commençant par une lettre ou un chiffre.',
  },
  'password-weak': {
    says: 'Le mot de passe est trop court, ou contient le nom.',
    next: 'Utilisez au moins {least} caractères, par exemple quatre mots sans rapport entre eux.',
  },
  'drafts-full': {
    says: 'Vous avez {most} demandes inachevées.',
    next: 'Déposez-en ou supprimez-en d’abord quelques-unes.',
  },
  'login-taken': { says: 'L’identifiant {login} est déjà pris.', next: 'Choisissez-en un autre.' },
  outage: {
    says: 'Le registre ne répond pas pour le moment. Rien n’a été enregistré à moitié.',
    next: 'Réessayez dans {seconds} secondes.',
  },
  bug: {
    says: 'Un incident s’est produit ici. Rien n’a été enregistré à moitié. Référence : {reference}.',
    next: 'Réessayez ; si l’incident se répète, donnez la référence à l’exploitant.',
  },
  'web-not-built': {
    says: 'Les pages ne sont pas construites.',
    next: 'Lancez npm start, qui les construit.',
  },
}

export default rules
