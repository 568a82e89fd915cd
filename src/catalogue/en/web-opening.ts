import type { Stem, Translation } from '../words.ts'

/** What the desk says of what is opened, and of what may pass unopened. */
const english = {
  'opening.title': 'Open it or not',
  'opening.all': 'Open it: this authority opens every shipment. It has published no choice by risk.',
  'opening.open': '<b>Open it.</b> The published choice of this authority names it.',
  'opening.may': '<b>It may pass unopened.</b> You may open it all the same.',
  'opening.because.first-shipment.export': 'Nothing of this exporter was received abroad yet.',
  'opening.because.first-shipment.import': 'Nothing of this exporting authority was received here yet.',
  'opening.because.mixed-origin': 'The stones were mined in more than one country, or nobody says where.',
  'opening.because.earlier-difference.export':
    'Within a year, a shipment of this exporter arrived with another weight.',
  'opening.because.earlier-difference.import':
    'Within a year, a shipment of this exporting authority arrived with another weight.',
  'opening.because.value-above': 'Its value is above the published limit.',
  'opening.because.applied-again': 'This exporter took back an application that was to be opened.',
  'opening.because.not-valid': 'The certificate was not valid when it was first presented.',
  'opening.because.by-chance': 'Chance chose it, and chooses once: asking again changes nothing.',
  'opening.because.not-drawn': 'No profile names it, and chance did not choose it.',
  'opening.pass.export': 'Not opened: certify the quantities as they were declared',
  'opening.pass.import': 'Not opened: confirm the weights as they are certified',
  'opening.pass.hint.export': 'Seals are entered all the same. It is kept that nobody weighed it.',
  'opening.pass.hint.import': 'Every seal whole and every parcel there. The confirmation says that nobody weighed it.',
  'opening.lead': 'Nothing was weighed: the weights are confirmed as they are certified.',
  'opening.notWeighed': 'Not weighed',
  'opening.asCertified': 'as certified, not weighed',
  'opening.abroad': 'At export',
  'opening.abroad.unopened': 'Not opened: quantities as declared',
  'opening.abroad.opened': 'Opened and weighed',
  'opening.abroad.unknown': 'The pre-alert does not say',
  'opening.was.export': 'Not opened by this office: quantities are as declared.',
  'opening.was.import': 'Not opened: weights are as certified, and the confirmation says so.',
  'opening.was.abroad': 'The importing authority did not open it: the weights it accepted are those certified.',
} as const

export type OpeningKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type OpeningWords = Translation<typeof english>

export default english
