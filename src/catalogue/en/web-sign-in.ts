import type { Stem, Translation } from '../words.ts'

/** What the desk says about the ways in: the state's identity provider, passkeys, and the account they belong to. */
const english = {
  'door.provider': 'Sign in with {{name}}',
  'door.passkey': 'Sign in with a passkey',
  'door.passkeyNeeded': 'This account asks for its passkey. If it is lost, an administrator resets it',
  'door.or': 'Or with login and password',
  'door.code.title': 'One more step',
  'door.code.lead': '{{name}} knows you. This node asks for the code of your second factor as well.',
  'door.code.submit': 'Show the code',
  'door.again': 'Begin again',
  'own.title': 'Your account',
  'own.lead': 'How you sign in, and what you show before you authorise.',
  'passkeys.title': 'Passkeys',
  'passkeys.intro':
    'A passkey signs you in and stands for the six digits. It lies in a device and asks for a finger, a face or a PIN.',
  'passkeys.none': 'You have none yet.',
  'passkeys.notHere':
    'Passkeys need this node to be reached by a name and by https. The operator can give it such an address.',
  'passkeys.unable': 'This browser cannot make passkeys.',
  'passkeys.used': 'Added {{made}}, last used {{used}}',
  'passkeys.unused': 'Added {{made}}, not used yet',
  'passkeys.remove': 'Remove',
  'passkeys.removed': 'The passkey is removed. It signs nobody in any more.',
  'passkeys.name': 'Name of the new passkey',
  'passkeys.name.hint': 'After where it lies, such as “office key” or “my phone”',
  'passkeys.name.missing': 'Name it first',
  'passkeys.add': 'Add a passkey',
  'passkeys.added': 'The passkey is added. You can sign in with it from now on.',
  'passkeys.stopped': 'The passkey was not shown. Nothing has changed; try again, or use another way.',
  'stepUp.passkey': 'Show a passkey',
  'stepUp.passkeyWhy': 'This asks for your passkey, as fresh proof that it is you.',
  'stepUp.either': 'Or enter a code',
  'ties.claim.email': 'E-mail at {{name}}',
  'ties.claim': '“{{claim}}” at {{name}}',
  'ties.expect': 'Tie account',
  'ties.expected': '{{name}}: expects {{expected}}',
  'ties.tied': '{{name}}: tied on {{day}}',
  'ties.release': 'Untie',
} as const

export type SignInKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type SignInWords = Translation<typeof english>

export default english
