import type { SignInWords } from '../en/web-sign-in.ts'

/** What the desk says about the ways in: the state's identity provider, passkeys, and the account they belong to. */
const french: SignInWords = {
  'door.provider': 'Se connecter avec {{name}}',
  'door.passkey': 'Se connecter avec une clé d’accès',
  'door.passkeyNeeded': 'Ce compte demande sa clé d’accès. Si elle est perdue, un administrateur la réinitialise',
  'door.or': 'Ou avec identifiant et mot de passe',
  'door.code.title': 'Encore une étape',
  'door.code.lead': '{{name}} vous connaît. Ce nœud demande aussi le code de votre second facteur.',
  'door.code.submit': 'Présenter le code',
  'door.again': 'Recommencer',
  'own.title': 'Votre compte',
  'own.lead': 'Comment vous vous connectez, et ce que vous présentez avant d’autoriser.',
  'passkeys.title': 'Clés d’accès',
  'passkeys.intro':
    'Une clé d’accès vous connecte et tient lieu des six chiffres. Elle se trouve dans un appareil, ' +
    'qui demande un doigt, un visage ou un code PIN.',
  'passkeys.none': 'Vous n’en avez pas encore.',
  'passkeys.notHere':
    'Les clés d’accès demandent que ce nœud soit joint par un nom et en https. ' +
    'L’exploitant peut lui donner une telle adresse.',
  'passkeys.unable': 'Ce navigateur ne peut pas créer de clés d’accès.',
  'passkeys.used': 'Ajoutée le {{made}}, utilisée en dernier le {{used}}',
  'passkeys.unused': 'Ajoutée le {{made}}, pas encore utilisée',
  'passkeys.remove': 'Retirer',
  'passkeys.removed': 'La clé d’accès est retirée. Elle ne connecte plus personne.',
  'passkeys.name': 'Nom de la nouvelle clé d’accès',
  'passkeys.name.hint': 'D’après l’endroit où elle se trouve, par exemple « clé du bureau » ou « mon téléphone »',
  'passkeys.name.missing': 'Donnez-lui d’abord un nom',
  'passkeys.add': 'Ajouter une clé d’accès',
  'passkeys.added': 'La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.',
  'passkeys.stopped': 'La clé d’accès n’a pas été présentée. Rien n’a changé ; réessayez, ou utilisez un autre moyen.',
  'stepUp.passkey': 'Présenter une clé d’accès',
  'stepUp.passkeyWhy': 'Cette étape demande votre clé d’accès, comme nouvelle preuve que c’est bien vous.',
  'stepUp.either': 'Ou saisissez un code',
  'ties.claim.email': 'Courriel chez {{name}}',
  'ties.claim': '« {{claim}} » chez {{name}}',
  'ties.expect': 'Rattacher le compte',
  'ties.expected': '{{name}} : attend {{expected}}',
  'ties.tied': '{{name}} : rattaché le {{day}}',
  'ties.release': 'Détacher',
}

export default french
