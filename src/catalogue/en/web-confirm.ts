import type { Stem, Translation } from '../words.ts'

/** What the page says on which a partner without a node confirms receipt. */
const english = {
  language: 'Language',
  'confirm.title': 'Confirm receipt',
  'confirm.intro':
    'Rough diamonds were sent to you with a Kimberley Process certificate. Say here what arrived. You need no account.',
  'confirm.code': 'Code in the letter',
  'confirm.code.hint': 'Four groups of four, for example 7K3M-09QX-2F5B-WN8D',
  'confirm.code.missing': 'Enter the code in the letter',
  'confirm.continue': 'Continue',
  'confirm.unreached': 'No answer came. Nothing is lost: try again when the network is back.',
  'confirm.demonstration': 'Demonstration world: no certificate here is a real one.',
  'confirm.heading': '{{number}} from {{issuer}}',
  'confirm.expired': 'The certificate expired on {{day}}. If the shipment came after that day, do not release it.',
  'confirm.before':
    'Receipt of {{number}} was confirmed by this code before, as received on {{day}}. Nothing is left to do.',
  'confirm.used':
    '<b>{{number}} was confirmed by somebody else before.</b> Do not release the parcel. Write to {{issuer}}.',
  'confirm.ended':
    '<b>{{issuer}} withdrew {{number}}.</b> Do not release the parcel, and write to the authority that issued it.',
  'confirm.fact.number': 'Certificate',
  'confirm.fact.issuer': 'Issued by',
  'confirm.fact.exporter': 'Exporter',
  'confirm.fact.importer': 'Importer',
  'confirm.fact.issued': 'Issued',
  'confirm.fact.expires': 'Expires',
  'confirm.fact.carats': 'Certified',
  'confirm.fact.parcels': 'Parcels found',
  'confirm.fact.found': 'Weighed',
  'confirm.receivedOn': 'Received on',
  'confirm.seals': 'Are all seals whole?',
  'confirm.seals.onPaper': 'On the paper: {{seals}}',
  'confirm.yes': 'Yes',
  'confirm.no': 'No',
  'confirm.parcels': 'How many parcels were there?',
  'confirm.parcels.counted_one': 'Counted; {{count}} is certified',
  'confirm.parcels.counted_other': 'Counted; {{count}} are certified',
  'confirm.weights': 'What did they weigh?',
  'confirm.asCertified': 'Every line as certified',
  'confirm.col.parcel': 'Parcel',
  'confirm.col.certified': 'Certified ct',
  'confirm.col.found': 'Weighed ct',
  'confirm.found.of': 'Weighed carats, parcel {{parcel}}, {{hs}}',
  'confirm.name': 'Your name and office',
  'confirm.name.hint': 'You confirm for {{authority}}.',
  'confirm.missing.day': 'Say on which day it was received.',
  'confirm.missing.seals': 'Say whether the seals are whole.',
  'confirm.missing.parcels': 'Count the parcels.',
  'confirm.missing.weights': 'Weigh every line, or take it as certified.',
  'confirm.missing.name': 'Say who confirms.',
  'confirm.confirm': 'Confirm receipt',
  'confirm.then': '{{issuer}} gets your figures as you give them, whatever they are. The code works once.',
  'confirm.done': 'Thank you. {{issuer}} has your confirmation of {{number}}.',
  'confirm.print': 'Print this page',
} as const

export type ConfirmKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ConfirmWords = Translation<typeof english>

export default english
