import type { Stem, Translation } from '../words.ts'

/** What is said of service: on the desk how long each step takes, on the public page what an authority publishes. */
const english = {
  'clock.title': 'How long it takes',
  'clock.step.inspection': 'Inspection by the office',
  'clock.step.answer': 'Answer of the applicant',
  'clock.step.second-officer': 'Second officer',
  'clock.step.signing': 'Signing',
  'clock.step.confirmation': 'Confirmation by the importing authority',
  'clock.step.held-abroad': 'Held by the importing authority',
  'clock.office': 'The office, in all',
  'clock.office.note': 'What waits for the applicant or for a partner is not in it.',
  'clock.running': '{{span}} so far',
  'clock.level_one': 'published: {{count}} hour',
  'clock.level_other': 'published: {{count}} hours',
  'clock.over': 'longer than published',
  'clock.plain': 'Plain hours and days: nights and holidays count.',
  'clock.source': 'Service levels: {{source}}.',
  'clock.unpublished': 'This authority has published no service levels.',
  'clock.stops': 'What stopped it, and why',
  'clock.stop.certificate.returned': 'Handed back to the applicant',
  'clock.stop.certificate.refused': 'Refused',
  'clock.stop.certificate.sent-back': 'Sent back by the second officer to the first',
  'clock.stop.certificate.detained': 'Held by the importing authority',
  'clock.stop.certificate.seized': 'Seized by the importing authority',
  'clock.next.certificate.returned': 'Correct the application and send it again. It keeps its reference.',
  'clock.next.certificate.refused':
    'It is closed. If the ground no longer holds, apply again; against the decision, ask the authority how to appeal.',
  'clock.next.certificate.sent-back': 'Nothing for the applicant to do: the first officer looks again.',
  'clock.next.certificate.detained':
    'Ask the importer to answer the importing authority. If the paper is wrong, ask this office for a new one.',
  'clock.next.certificate.seized': 'The importing authority decides by its own law. Let the importer ask there.',
  'clock.waited.answer': 'Waited for the applicant: {{span}}. The clock of the office stood still.',
  'clock.waited.inspection': 'The clock of the office went on: {{span}}.',
  'clock.waited.held-abroad': 'Held for {{span}}. The clock of the office stood still.',
  'clock.noReason': 'No reason is kept with it.',

  'service.rail': 'Service levels',
  'service.title': 'How long does it take?',
  'service.lead_one': 'What this authority promises, and how long it took in the last day.',
  'service.lead_other': 'What this authority promises, and how long it took in the last {{count}} days.',
  'service.none': 'The figures could not be read. Try again when the network is back.',
  'service.col.step': 'Step',
  'service.col.published': 'Published',
  'service.col.median': 'Half took at most',
  'service.col.ninetieth': 'Nine in ten took at most',
  'service.col.count': 'Certificates',
  'service.step.inspection': 'Inspection',
  'service.step.secondOfficer': 'Second officer',
  'service.step.signing': 'Signing',
  'service.step.issue': 'The office in all, from application to certificate',
  'service.step.answer': 'Waited for the applicant',
  'service.step.confirmation': 'Waited for the confirmation from abroad',
  'service.step.receipt': 'Receiving an arrival, from counter to confirmation',
  'service.hours_one': '{{count}} hour',
  'service.hours_other': '{{count}} hours',
  'service.withheld': 'too few to say',
  'service.source': 'Service levels: {{source}}.',
  'service.plain':
    'Plain time, with nights and holidays in it. What waits for others is not in the time of the office.',
  'service.fewest_one': 'Figures of fewer than {{count}} certificate are withheld.',
  'service.fewest_other': 'Figures of fewer than {{count}} certificates are withheld.',
} as const

export type ServiceKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ServiceWords = Translation<typeof english>

export default english
