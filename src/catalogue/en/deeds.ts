/**
 * What each act says in the history of its record. `{who}` did it; other names are figures of the act. Where it matters
 * what came of it, that stands behind the kind.
 */
const deeds = {
  /** Behind any of them, where it was done with the right of a colleague who is away. */
  'done for': '{deed}, for {for}',
  'certificate.applied': '{who} applied and declared that the stones are not conflict diamonds',
  'certificate.amended': '{who} answered what was returned',
  'certificate.returned': '{who} returned it to the applicant',
  'certificate.withdrawn': '{who} withdrew it',
  'certificate.refused': '{who} refused it',
  'certificate.inspected': '{who} inspected, weighed and valued it',
  'certificate.valued': '{who} entered a valuation: {source:kind}',
  'certificate.sent-back': '{who} sent it back to the first officer',
  'certificate.authorised': '{who} authorised {number}[, on sheet {sheet}]',
  'certificate.issued': 'Signed and logged[, and announced to {announcedTo}]',
  'certificate.void-proposed': '{who} proposed to void it',
  'certificate.void-declined': '{who} kept it as it is',
  'certificate.voided': '{who} voided it',
  'certificate.spoil-proposed': '{who} said that its sheet was spoiled[; sheet {sheet} lies in the tray]',
  'certificate.spoiled': '{who} voided it, because its sheet was spoiled; issued again as {by}',
  'certificate.reissued': '{who} authorised {number}[, on sheet {sheet}], because the sheet before it was spoiled',
  'certificate.replaced': 'Replaced[ by {replacement}]',
  'certificate.expired': 'Expired unused',
  'certificate.reminded': '{to} was asked for its confirmation',
  'certificate.confirmed used': '{by} confirmed receipt on {receivedOn:day}',
  'certificate.confirmed used link': '{by} confirmed receipt on {receivedOn:day}, by the code in our letter',
  'certificate.confirmed used paper': '{who} filed the paper by which {by} confirmed receipt on {receivedOn:day}',
  'certificate.confirmed already-used':
    '{by} confirmed receipt on {receivedOn:day}, and it was used before: both confirmations are kept as evidence',
  'certificate.detained': '{by} holds the shipment',
  'certificate.seized': '{by} seized the shipment',
  'specimen.entered': '{who} entered what certificates look like from {from:day}',
  'control.stated': '{who} said how {standard} is met: {state:kind}, from {from:day}',
  'import.announced': 'Announced by {issuer}',
  'import.presented': '{who} read the certificate: {verdict}',
  'import.examined': '{who} opened and weighed it; a second officer decides',
  'import.examination-declined': '{who} did not accept the difference',
  'import.confirmed': '{who} confirmed receipt',
  'import.detained': '{who} detained it',
  'import.release-proposed': '{who} asked to release it',
  'import.release-declined': '{who} did not agree to release it',
  'import.accepted': '{who} took the paper for genuine',
  'import.asked': 'The issuer asked for its confirmation',
  'import.copy-given': '{who} gave the importer an authenticated copy',
  'import.original-filed': '{who} filed the original: {office}, {archive}[, {box}]',
  'import.released': '{who} released it',
  'import.returned': '{who} sent it back',
  'import.seized': '{who} seized it',
  'import.answered used': 'The issuer took our confirmation as the first: it is used',
  'import.answered already-used': 'The issuer had another confirmation before ours: it was used already',
  'import.answered unknown': 'The issuer does not know this certificate',
  'import.withdrawn void': 'The issuer voided it',
  'import.withdrawn replaced': 'The issuer replaced it',
  'import.withdrawn lost-or-stolen': 'The issuer reports it lost or stolen',
}

export type Deeds = Readonly<Record<keyof typeof deeds, string>>

export default deeds
