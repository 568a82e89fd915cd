import type { Stem, Translation } from '../words.ts'

/** What the desk says about papers without a signature. */
const english = {
  'paper.title': 'Enter a paper without a square',
  'paper.lead': 'As it comes from a country that issues by hand. What you type is judged by the rules of the scheme.',
  'paper.before': 'If there is a square on the paper, scan it instead: a signature says more than any eye.',
  'paper.cannot_one': 'It cannot be judged yet: {{count}} thing is missing.',
  'paper.cannot_other': 'It cannot be judged yet: {{count}} things are missing.',
  'paper.certificate': 'Certificate',
  'paper.parties': 'Parties',
  'paper.participant': 'Issued by',
  'paper.number': 'Number, as printed',
  'paper.issuedOn': 'Issued on',
  'paper.expiresOn': 'Expires on',
  'paper.origin': 'Country of origin',
  'paper.mixed': 'Mixed, or asterisks',
  'paper.provenance': 'Provenance',
  'paper.same': 'The same as issued by',
  'paper.exporter': 'Name of the exporter',
  'paper.exporterAddress': 'Address of the exporter',
  'paper.importer': 'Name of the importer',
  'paper.importerAddress': 'Address of the importer',
  'paper.importerCountry': 'Country of the importer',
  'paper.judge': 'Judge it',
  'paper.then': 'It is kept as you typed it. Whether it is genuine, you decide on the next page.',
  'paper.typed': 'As it was typed',
  'paper.decide': 'Is it genuine?',
  'paper.looked.stamp': 'Stamp and signature are of ink, and those of the authority.',
  'paper.looked.copy': 'The authority confirmed the number, by its pre-alert or by telephone.',
  'paper.ground': 'On which ground do you decide?',
  'paper.accept': 'Take it for genuine',
  'paper.accept.then': 'Your name and your ground are kept. Then it is weighed and received like any other.',
  'slip.open': 'File a slip',
  'slip.title': 'File a confirmation that came on paper',
  'slip.lead': 'As {{to}} sent it: slip, fax or letter. It is kept with its scan, and says for ever that it came so.',
  'slip.scan': 'Scan or photograph of the slip',
  'slip.scan.hint': 'PDF, JPEG or PNG, at most 10 MB',
  'slip.name': 'Signed by',
  'slip.name.hint': 'The name and office on the slip',
  'slip.missing.scan': 'Choose the scan.',
  'slip.file': 'File it',
  'present.paper': 'Paper without a square',
} as const

export type PaperKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type PaperWords = Translation<typeof english>

export default english
