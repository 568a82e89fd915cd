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
  'second-factor-offer': {
    says: 'Le secret affiché n’est plus proposé : dix minutes sont passées, ou un plus récent a été affiché.',
    next: 'Demandez un nouveau secret, scannez-le et saisissez son code.',
  },
  'second-factor-kept': {
    says: 'Un second facteur est déjà activé.',
    next: 'Demandez à un administrateur de le réinitialiser.',
  },
  'passkey-needed': {
    says: 'Ce compte est protégé par une clé d’accès, et aucun code n’est activé.',
    next: 'Connectez-vous avec la clé d’accès. Si elle est perdue, un administrateur réinitialise le second facteur.',
  },
  'passkeys-not-here': {
    says: 'Les clés d’accès demandent que ce nœud soit joint par un nom et en https.',
    next: 'Utilisez un code de votre second facteur, et demandez une telle adresse à l’exploitant.',
  },
  'passkeys-full': {
    says: 'Vous avez {most} clés d’accès.',
    next: 'Retirez-en une que vous n’utilisez plus.',
  },
  'passkey-unknown': {
    says: 'Cette clé d’accès n’est pas connue ici.',
    next: 'Utilisez-en une autre, ou identifiant et mot de passe ; une clé s’ajoute sur la page de votre compte.',
  },
  'passkey-refused': {
    says: 'La réponse de la clé d’accès n’est pas acceptée ici.',
    next: 'Réessayez à l’adresse de ce nœud, et laissez la clé d’accès vérifier qui vous êtes.',
  },
  'passkey-copied': {
    says: 'Cette clé d’accès compte moins d’usages qu’auparavant : quelqu’un en détient peut-être une copie.',
    next: 'Connectez-vous autrement, retirez-la sur la page de votre compte, et prévenez un administrateur.',
  },
  'passkey-again': {
    says: 'Cette étape a été commencée dans une autre fenêtre, a déjà servi, ou a duré plus de dix minutes.',
    next: 'Recommencez.',
  },
  'passkey-name-missing': {
    says: 'La clé d’accès n’a pas de nom.',
    next: 'Nommez-la d’après l’endroit où elle se trouve, par exemple « clé du bureau » ou « mon téléphone ».',
  },
  'provider-silent': {
    says: 'Le fournisseur d’identité ne répond pas.',
    next: 'Connectez-vous avec identifiant et mot de passe, ou réessayez dans quelques minutes.',
  },
  'provider-clock': {
    says: 'L’horloge du fournisseur d’identité et celle de ce nœud ne concordent pas.',
    next:
      'Connectez-vous avec identifiant et mot de passe, et prévenez l’exploitant : ' +
      'les deux horloges suivent un serveur de temps.',
  },
  'provider-declined': {
    says: 'Le fournisseur d’identité ne vous a pas connecté.',
    next: 'Connectez-vous-y de nouveau, ou adressez-vous à ses responsables.',
  },
  'provider-answer': {
    says: 'La réponse du fournisseur d’identité n’est pas acceptée ici.',
    next: 'Reconnectez-vous. Si cela se répète, utilisez identifiant et mot de passe, et prévenez l’exploitant.',
  },
  'provider-again': {
    says: 'Cette connexion a été commencée dans une autre fenêtre, a déjà servi, ou a duré plus de dix minutes.',
    next: 'Reconnectez-vous.',
  },
  'identity-unknown': {
    says: 'Le fournisseur d’identité vous connaît, mais aucun compte ici n’est le vôtre.',
    next: 'Demandez à un administrateur de cette autorité d’y rattacher votre compte. Rien n’a été créé.',
  },
  'tie-missing': {
    says: 'Personne n’est nommé.',
    next: 'Saisissez la personne telle que le fournisseur d’identité la connaît.',
  },
  'tie-taken': {
    says: 'Un autre compte attend la même personne.',
    next: 'Voyez d’abord l’autre compte : une personne a un seul compte.',
  },
  'tie-unprotected': {
    says: 'Cette personne a des rôles, et n’a pas de second facteur à elle.',
    next:
      'Demandez-lui d’en activer un : il est exigé à la première connexion, ' +
      'pour que nul ne rattache un compte à soi-même.',
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
  'mail-code-wrong': {
    says: 'Ce code ne prouve pas l’adresse : ce n’est pas le bon, ou une demi-heure s’est écoulée.',
    next: 'Prenez le code du courriel le plus récent, ou enregistrez de nouveau l’adresse pour en recevoir un autre.',
  },
  'mail-not-taken': {
    says: 'Le serveur de courriel n’a pas accepté l’envoi du code.',
    next: 'Vérifiez l’adresse ; si elle est exacte, enregistrez-la de nouveau plus tard.',
  },
  'views-full': {
    says: 'Vous avez {most} vues enregistrées.',
    next: 'Supprimez-en une que vous n’utilisez plus.',
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
