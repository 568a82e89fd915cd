import type { Rules } from '../spoken.ts'

/** What firms, offices and one's own password may lack. */
const rules: Rules = {
  'firm-unknown': { says: 'This authority keeps no such firm.', next: 'Choose one of the list, or enter it.' },
  'firm-name-missing': { says: 'The firm has no name.', next: 'Enter it as it is registered.' },
  'firm-address-missing': { says: 'The firm has no address.', next: 'Enter where it is registered.' },
  'firm-country-unknown': {
    says: 'No country is chosen, or none of ISO 3166 has this code.',
    next: 'Choose the country of the address.',
  },
  'firm-known': { says: '{name} is in the list already.', next: 'Choose it there.' },
  'office-not-here': { says: 'This authority has no office “{office}”.', next: 'Choose one of the list.' },
  'password-wrong': {
    says: 'This is not your present password.',
    next: 'Enter the one you signed in with. If it is lost, an administrator has it reset.',
  },
  'password-none': {
    says: 'This account has no password.',
    next: 'Sign in the way you did; nothing is to be changed here.',
  },
  'password-same': { says: 'The new password is the present one.', next: 'Choose another.' },
}

export default rules
