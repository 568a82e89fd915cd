import type { Stem, Translation } from '../words.ts'

/** What the Core Document asks of every participant, in our own words. */
const english = {
  'standard.II-accompanied': 'A certificate accompanies every export shipment.',
  'standard.II-issuing': 'The way certificates are issued meets Section IV.',
  'standard.II-annex-I': 'Certificates hold at least what Annex I asks.',
  'standard.II-features': 'The features of the certificate are notified to all participants through the Chair.',
  'standard.III-a': 'Nothing is exported to a participant without a duly validated certificate.',
  'standard.III-b-certificate': 'Nothing is imported from a participant without a validated certificate.',
  'standard.III-b-confirmation':
    'Receipt is confirmed expeditiously to the exporter’s authority: number, parcels, carats, importer and exporter.',
  'standard.III-b-original': 'The original certificate stays readily accessible for at least three years.',
  'standard.III-c': 'There is no trade in rough diamonds with a non-participant.',
  'standard.III-d': 'What is in transit leaves exactly as it came, unopened and untampered.',
  'standard.IV-a': 'A system of internal controls keeps conflict diamonds out of shipments in and out.',
  'standard.IV-b': 'An importing and an exporting authority are designated.',
  'standard.IV-c': 'Rough diamonds travel in tamper-resistant containers.',
  'standard.IV-d': 'Laws hold penalties that are dissuasive and proportional.',
  'standard.IV-e': 'Data on production, imports and exports are collected, kept and exchanged.',
  'standard.IV-f': 'The recommendations of Annex II are taken into account.',
  'standard.V-authorities': 'Designated authorities and their contacts are told to all through the Chair.',
  'standard.V-laws': 'Laws, rules and procedures are told to all, with an English summary, and kept current.',
  'standard.V-statistics': 'Statistics are delivered as Annex III asks.',
  'standard.V-experience': 'Experiences and self-assessments are shared.',
  'standard.V-assistance': 'Requests for assistance are considered.',
  'standard.V-inadequate': 'A participant whose controls seem inadequate is told through the Chair.',
  'standard.V-conformity':
    'Unintentional non-conformities are resolved together, and all others are told of them and their solution.',
  'standard.V-enforcement': 'Law enforcement and customs work closely with those of other participants.',
  'standard.A2-coordinator': 'An official coordinator is named.',
  'standard.A2-convicted': 'Names of those convicted of relevant offences are shared with all participants.',
  'standard.A2-cash':
    'Cash purchases of rough go through official banking channels, with documents that can be verified.',
  'standard.A2-production': 'Production is analysed: its characteristics, and what was actually produced.',
  'standard.A2-mines-licensed': 'All mines are licensed.',
  'standard.A2-mines-only': 'Only licensed mines mine.',
  'standard.A2-mines-security': 'Mines keep effective security standards.',
  'standard.A2-artisanal-licensed': 'All artisanal and informal miners are licensed.',
  'standard.A2-artisanal-record':
    'Their licence record holds name, address, nationality or residence, and the area where they may mine.',
  'standard.A2-traders-licensed': 'All buyers, sellers, exporters, agents and couriers are registered and licensed.',
  'standard.A2-traders-record': 'Their record holds name, address, and nationality or residence.',
  'standard.A2-books':
    'Daily records of buying, selling, exporting (who, licence, amount, value) are kept for five years.',
  'standard.A2-books-database': 'These records are entered in a computerised database.',
  'standard.A2-export-submitted': 'An exporter submits each shipment to the exporting authority.',
  'standard.A2-export-declared': 'Before validation it is declared that the stones are not conflict diamonds.',
  'standard.A2-export-sealed':
    'The shipment is sealed in a tamper-proof container, with the certificate or an authenticated copy.',
  'standard.A2-export-announced':
    'The importing authority is told by mail: carats, value, origin or provenance, importer, number.',
  'standard.A2-export-database': 'All details of exports are in a computer database.',
  'standard.A2-import-announced': 'The importing authority has that mail before or on arrival.',
  'standard.A2-import-seals': 'Seals and container are inspected.',
  'standard.A2-import-opened': 'The shipment is opened, and its contents inspected against the certificate.',
  'standard.A2-import-slip': 'The return slip or import confirmation goes back, where applicable and requested.',
  'standard.A2-import-database': 'All details of imports are in a computer database.',
  'standard.A2-free-zones': 'Shipments to and from free trade zones are processed by the designated authorities.',
} as const

export type StandardsKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type StandardsWords = Translation<typeof english>

export default english
