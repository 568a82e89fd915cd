import type { Rules } from '../spoken.ts'

/** What holders have, and what they did with it. */
const rules: Rules = {
  'stock-insufficient': {
    says: 'Of {hs}, the exporter’s stock[ of {origins:country}] has {held} ct; {wanted} ct are {short} too many.',
    next: 'Check code and origin; enter what is missing in stock, or have the office except it with a reason.',
  },
  'lot-not-held': {
    says: 'Lot {lot} is not there: it was sold, divided or used, or is not yours to see.',
    next: 'Load the stock again and choose from what is held.',
  },
  'lot-named-twice': { says: 'Lot {lot} is named twice.', next: 'Name each lot once.' },
  'lots-missing': { says: 'Nothing was chosen.', next: 'Choose at least one lot or line.' },
  'lots-of-one-code': { says: 'These lots have different HS codes: {codes}.', next: 'Choose lots of one code.' },
  'lots-too-many': { says: 'More than {most} lots are needed for this.', next: 'Put small lots together first.' },
  'stock-carats-form': {
    says: 'This is no weight.',
    next: 'Write carats above zero with a decimal point and at most three places, such as 12.345.',
  },
  'carats-beyond-lot': {
    says: 'Lot {lot} has {held} ct, {wanted} ct are named.',
    next: 'Name at most what the lot has.',
  },
  'pieces-beyond-lots': {
    says: 'The pieces weigh {wanted} ct, and {held} ct are there.',
    next: 'Correct the weights; a loss is written down as one.',
  },
  'stock-hs-not-rough': { says: '{hs} is no code of rough diamonds.', next: 'Choose 7102.10, 7102.21 or 7102.31.' },
  'stock-origin-unknown': {
    says: '“{origin}” is no country of mining.',
    next: 'Choose the country, or XX where nobody knows it.',
  },
  'holder-same': { says: 'Seller and buyer are the same.', next: 'Choose whom it goes to.' },
  'passed-already': {
    says: '{what} was written into the ledger before.',
    next: 'Open its lots; a correction is a move of its own.',
  },
  'mark-known': {
    says: 'A move under the mark “{mark}” was written down before.',
    next: 'Look for it in the books; if this is another one, give it a mark of its own.',
  },
  'usd-form': { says: 'This is no amount.', next: 'Write US dollars with a decimal point and at most two places.' },
}

export default rules
