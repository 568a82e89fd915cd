import type { Rules } from '../spoken.ts'

/** What a request, a session and a person's rights may lack. */
const rules: Rules = {
  'signed-out': { says: 'You are not signed in.', next: 'Sign in and try again.' },
  'sign-in-refused': { says: 'Name and password do not fit.', next: 'Check both and try again.' },
  'second-factor-needed': {
    says: 'A code of your second factor is needed.',
    next: 'Enter the six digits it shows now.',
  },
  'second-factor-wrong': {
    says: 'This code does not count.',
    next: 'Wait for the next one and enter it; each counts once.',
  },
  'second-factor-missing': {
    says: 'No second factor is enrolled for your account.',
    next: 'Enrol one on the page of your account, then repeat the step.',
  },
  'second-factor-offer': {
    says: 'The secret on your page is no longer on offer: ten minutes passed, or a newer one was shown.',
    next: 'Ask for a new secret, scan it and type its code.',
  },
  'second-factor-kept': { says: 'A second factor is enrolled already.', next: 'Ask an administrator to reset it.' },
  'passkey-needed': {
    says: 'This account is protected by a passkey, and no code is enrolled.',
    next: 'Sign in with the passkey. If it is lost, an administrator resets the second factor.',
  },
  'passkeys-not-here': {
    says: 'Passkeys need this node to be reached by a name and by https.',
    next: 'Use a code of your second factor, and ask the operator for such an address.',
  },
  'passkeys-full': {
    says: 'You have {most} passkeys.',
    next: 'Remove one that you do not use any more.',
  },
  'passkey-unknown': {
    says: 'This passkey is not known here.',
    next: 'Use another one, or login and password; on the page of your account a passkey is added.',
  },
  'passkey-refused': {
    says: 'What the passkey answered does not count here.',
    next: 'Try again, at the address of this node, and let the passkey ask who you are.',
  },
  'passkey-copied': {
    says: 'This passkey has been used less often than it was before: somebody may hold a copy of it.',
    next: 'Sign in another way, remove it on the page of your account, and tell an administrator.',
  },
  'passkey-again': {
    says: 'This was begun in another window, was used, or took longer than ten minutes.',
    next: 'Begin again.',
  },
  'passkey-name-missing': {
    says: 'The passkey has no name.',
    next: 'Name it after where it lies, such as “office key” or “my phone”.',
  },
  'provider-silent': {
    says: 'The identity provider does not answer.',
    next: 'Sign in with login and password, or try again in a few minutes.',
  },
  'provider-clock': {
    says: 'The clock of the identity provider and the clock of this node do not agree.',
    next: 'Sign in with login and password, and tell the operator: both clocks follow a time server.',
  },
  'provider-declined': {
    says: 'The identity provider did not sign you in.',
    next: 'Sign in there again, or ask those who run it.',
  },
  'provider-answer': {
    says: 'What came back from the identity provider does not count here.',
    next: 'Sign in again. If it comes back the same, sign in with login and password, and tell the operator.',
  },
  'provider-again': {
    says: 'This sign-in was begun in another window, was used, or took longer than ten minutes.',
    next: 'Sign in again.',
  },
  'identity-unknown': {
    says: 'The identity provider knows you, and no account here is yours.',
    next: 'Ask an administrator of this authority to tie your account to it. Nothing was created.',
  },
  'tie-missing': { says: 'Nobody is named.', next: 'Enter it as the identity provider knows it.' },
  'tie-taken': {
    says: 'Another account expects the same person.',
    next: 'Look at the other account first: one person has one account.',
  },
  'tie-unprotected': {
    says: 'This person holds roles and has no second factor of their own.',
    next: 'Ask them to set one up: the first sign-in asks for it, so that nobody ties an account to themselves.',
  },
  'step-up-needed': {
    says: 'This needs a fresh code of your second factor.',
    next: 'Enter the six digits it shows now.',
  },
  locked: {
    says: 'Too many wrong attempts. Signing in is closed for {seconds} seconds.',
    next: 'Wait, then try again.',
  },
  'too-often': { says: 'Too many requests from here.', next: 'Wait a minute, then try again.' },
  'request-not-ours': {
    says: 'The request does not come from a page of this node.',
    next: 'Open the desk and repeat the step.',
  },
  'media-type': { says: 'This kind of content is not taken here.', next: 'Send JSON, or envelopes to the exchange.' },
  'input-malformed': {
    says: 'The request does not have the form this needs: {why}.',
    next: 'Correct the field and send again.',
  },
  'idempotency-key-missing': {
    says: 'The header Idempotency-Key is missing.',
    next: 'Make a random one, and use it again only to repeat the same request.',
  },
  'name-missing': { says: 'A name is missing.', next: 'Enter the name of the person.' },
  'login-form': {
    says: 'The name “{login}” cannot be used to sign in.',
    next: 'Use 2 to 64 small letters, digits, dots, hyphens or @, beginning with a letter or digit.',
  },
  'password-weak': {
    says: 'The password is too short, or holds the name.',
    next: 'Use {least} characters or more, such as four words that have nothing to do with each other.',
  },
  'mail-code-wrong': {
    says: 'This code does not prove the address: it is another one, or half an hour has passed.',
    next: 'Take the code of the newest letter, or save the address again to get another.',
  },
  'mail-not-taken': {
    says: 'The mail server did not take the letter with the code.',
    next: 'Look at the address; if it is right, save it again later.',
  },
  'views-full': { says: 'You have {most} saved views.', next: 'Remove one that you no longer use.' },
  'drafts-full': {
    says: 'You have {most} unfinished applications.',
    next: 'Send or discard some of them first.',
  },
  'login-taken': { says: 'The name {login} is taken.', next: 'Choose another.' },
  outage: {
    says: 'The register does not answer at the moment. Nothing was kept half done.',
    next: 'Try again in {seconds} seconds.',
  },
  bug: {
    says: 'Something broke here. Nothing was kept half done. Reference {reference}.',
    next: 'Try again; if it breaks again, give the reference to the operator.',
  },
  'web-not-built': { says: 'The pages are not built.', next: 'Run npm start, which builds them.' },
}

export default rules
