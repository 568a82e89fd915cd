import type { Stem, Translation } from '../words.ts'

/** The control profile: how a participant meets each standard, and what is missing. */
const english = {
  'controls.rail': 'Control profile',
  'controls.title': 'Control profile',
  'controls.lead': 'How {{name}} meets each standard of the scheme. Answered: {{said}} of {{all}}. Met: {{met}}.',
  'controls.gaps': 'Gap report',
  'controls.gaps.lead': 'What is not met, partly met and not said, and what was said longest ago.',
  'controls.gaps.none': 'Every standard is met and said.',
  'controls.oldest': 'Said longest ago',
  'controls.oldest.none': 'Nothing is said yet.',
  'controls.state.met': 'Met',
  'controls.state.partly': 'Partly met',
  'controls.state.not-met': 'Not met',
  'controls.state.not-said': 'Not said',
  'controls.all': 'All',
  'controls.show': 'Show',
  'controls.section.II': 'Section II: the certificate',
  'controls.section.III': 'Section III: international trade',
  'controls.section.IV': 'Section IV: internal controls',
  'controls.section.V': 'Section V: cooperation and transparency',
  'controls.section.annex-II': 'Annex II: recommended controls',
  'controls.software.does': 'The software does it',
  'controls.software.helps': 'The software helps',
  'controls.software.none': 'Not the software’s',
  'controls.software': 'This software',
  'controls.page': 'Its page',
  'controls.standard': 'Standard',
  'controls.state': 'State',
  'controls.from': 'From',
  'controls.how': 'How it is met, or what is missing',
  'controls.law': 'Law, decree or decision',
  'controls.responsible': 'Responsible authority',
  'controls.evidence': 'Evidence',
  'controls.evidence.label': 'What it shows',
  'controls.evidence.to': 'Page of this node, or address',
  'controls.evidence.hint': 'A page begins with a stroke: /certificates',
  'controls.evidence.more': 'Add evidence',
  'controls.change': 'Say how it is met',
  'controls.save': 'Keep the statement',
  'controls.changed': '{{name}}, {{day}}',
  'controls.history': 'What was said before',
  'controls.csv': 'Save as CSV',
  'controls.pdf': 'Gap report as PDF',
  'controls.on': 'As of {{day}}',
} as const

export type ControlsKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ControlsWords = Translation<typeof english>

export default english
