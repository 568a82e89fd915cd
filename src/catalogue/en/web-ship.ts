import type { Stem, Translation } from '../words.ts'

/** What the page says on which anyone asks whether a shipment may go. */
const english = {
  'ship.title': 'May I ship this?',
  'ship.intro':
    'Rough diamonds cross a border only between participants of the Kimberley Process. Ask before you pack.',
  'ship.noLists': 'The lists of the scheme could not be read. Try again when the network is back.',
  'ship.from': 'From',
  'ship.to': 'To',
  'ship.origin': 'Mined in',
  'ship.origin.mixed': 'Mixed, or not known',
  'ship.choose': 'Choose a country',
  'ship.hs': 'What is it?',
  'ship.hs.7102.31': '7102.31, gem quality',
  'ship.hs.7102.21': '7102.21, industrial',
  'ship.hs.7102.10': '7102.10, unsorted',
  'ship.on': 'Day of departure',
  'ship.missing': 'Choose where from, where to, where it was mined, what it is, and the day.',
  'ship.ask': 'Ask',
  'ship.privacy': 'It is answered on this device. Nothing you choose leaves it.',
  'ship.yes': 'Yes',
  'ship.yes.lead': 'By the rules of the scheme a shipment from {{from}} to {{to}} may go, with these papers.',
  'ship.no': 'No',
  'ship.no.lead': 'A shipment from {{from}} to {{to}} may not go.',
  'ship.ask.lead': 'Nothing in the scheme forbids it. Ask the authority in {{to}} first.',
  'ship.papers': 'What it takes',
  'ship.paper.certificate': 'A certificate of the authority in {{from}}, which weighs, values and seals the parcel.',
  'ship.paper.certificate.source': 'Core Document, Section III (a)',
  'ship.paper.container': 'A tamper-resistant container with its seals whole.',
  'ship.paper.container.source': 'Core Document, Section IV (c)',
  'ship.paper.preAlert': 'Notice to the authority in {{to}} before it arrives: the authority in {{from}} sends it.',
  'ship.paper.preAlert.source': 'Core Document, Annex II',
  'ship.paper.original': 'The original travels with the parcel, and is kept where it can be looked at for three years.',
  'ship.paper.original.source': 'Core Document, Section III (b) (iii)',
  'ship.paper.confirmation': 'The authority in {{to}} opens, weighs and confirms receipt.',
  'ship.paper.confirmation.source': 'Core Document, Section III (b) (ii)',
  'ship.validity': 'The certificate holds for {{span}} ({{source}}).',
  'ship.days_one': '{{count}} day',
  'ship.days_other': '{{count}} days',
  'ship.months_one': '{{count}} month',
  'ship.months_other': '{{count}} months',
  'ship.notChecked': 'Not checked here, because nothing about it was published or handed in: {{rules}}.',
  'ship.largest': 'Largest stone, carats (if you know it)',
  'ship.largest.hint': 'Some measures name stones above a size',
  'ship.largest.unread': 'Enter carats as a number, such as 1.25, or leave it empty.',
  'ship.largest.unchecked': 'Measures by the size of stones are not checked here: ask both authorities about them.',
  'ship.fees.title': 'Fees',
  'ship.fees.source': 'As published: {{source}}.',
  'ship.fees.none': 'None are published in the lists of the scheme. Ask the exporting authority of {{from}}.',
} as const

export type ShipKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ShipWords = Translation<typeof english>

export default english
