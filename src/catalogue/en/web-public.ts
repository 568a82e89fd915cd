import type { Stem, Translation } from '../words.ts'

/**
 * What the public page says, and what it shares with the desk. `{{figure}}` is filled in, `_one` and `_other` follow
 * `count`, `<b>` and named tags are wrapped by the page.
 */
const english = {
  language: 'Language',
  'verdict.valid': 'Valid',
  'verdict.invalid': 'Not valid',
  'verdict.undecided': 'Cannot decide',

  'verify.title': 'Verify a certificate',
  'verify.intro': 'Rough diamonds cross a border only with a Kimberley Process certificate. Check one here.',
  'verify.privacy': 'It is checked on this device. Nothing you scan, type or open leaves it.',
  'verify.scan': 'Scan the square on the paper',
  'verify.scanAnother': 'Scan another',
  'verify.openFile': 'Open a file',
  'verify.openFile.hint': 'The signed file, the PDF, or a picture of the square',
  'verify.drop': 'Drop the file here',
  'verify.typeOrOpen': 'Type a number or open a file',
  'verify.text': 'Number, or text of the square',
  'verify.text.hint': 'As printed, for example BW0012345. The text of the square begins with KP1:',
  'verify.check': 'Check',
  'verify.text.missing': 'Enter the number, or the text of the square',
  'verify.reading': 'Reading …',
  'verify.broken':
    'This page met a defect and judged nothing. Get a new pack, load the page again, or use another device.',
  'verify.nothingRead': 'No certificate was found in {{file}}. Take the picture again, closer and in even light.',
  'verify.tooLarge': '{{file}} is larger than 20 MB. Open the signed file, the PDF or one picture.',
  'verify.why': 'Why',
  'verify.says.certificate': 'What the certificate says',
  'verify.says.paper': 'What the paper says',
  'verify.notChecked.why': 'Not checked here, compare by eye: {{rules}}.',
  'verify.onPaper': 'On the paper: compare',
  'verify.getPack': 'Get a new pack',
  'verify.gettingPack': 'Getting a new pack …',
  'verify.demonstration': 'Demonstration world: no certificate here is a real one.',

  'scan.camera': 'Point the camera at the square',
  'scan.stop': 'Stop the camera',
  'scan.refused': 'The camera is not allowed on this page. Allow it in the browser, or open a picture of the square.',
  'scan.missing': 'This device has no camera that the page may use. Open a picture of the square, or type the number.',

  'pack.age': 'Pack {{span}} old',
  'pack.none': 'No pack yet',
  'pack.limit_one': 'Limit: {{count}} day',
  'pack.limit_other': 'Limit: {{count}} days',
  'pack.insecure':
    'Over plain http a browser gives no checking functions. Open this page with https, or on the computer itself.',
  'pack.unreached': 'The pack could not be fetched. Connect to the network and try again.',
  'pack.refused': 'The pack from this address is not signed by a key this page trusts. It is not used.',
  'offline.works': 'Works without a network',
  'offline.storing': 'Storing for use without a network: {{done}} of {{all}}',
  'offline.noPack': 'Needs a network until a pack is stored',
  'offline.cannot': 'Needs a network: this browser cannot store pages',

  'says.number': 'Number',
  'says.issued': 'Issued',
  'says.importer': 'To',
  'says.destination': 'Destination',
  'says.origin': 'Origin',
  'says.parcels': 'Parcels',
  'says.seals': 'Seals',
  'says.total': 'Total',
  'says.carats': '{{carats}} ct',
  'says.usd': 'US$ {{usd}}',
  'origin.mixed': 'Mixed, not disclosed',
  'origin.mixedNamed': 'Mixed: {{countries}}',

  'valid.lead': '{{issuer}} issued certificate {{number}} and it holds today, {{day}}.',
  'alerted.next.title': 'An alert names this number',
  'valid.next.title': 'Now compare the parcel',
  'valid.next_one':
    'Read the seal number below against the bag. If it differs or is broken, do not open it: call the import desk.',
  'valid.next_other':
    'Read the {{count}} seal numbers below against the bag. If one differs or is broken, do not open it: ' +
    'call the import desk.',
  'valid.next.noSeals': 'Compare carats, parcels and names below with the paper. If one differs, call the import desk.',
  'invalid.lead': '{{message}} Do not release the parcel.',
  'invalid.next.title': 'Keep the parcel and the paper',
  'invalid.next': 'Detain both and photograph them. Report it to your import desk: every other desk hears of it today.',
  'undecided.lead': '{{message}}',
  'undecided.tooOld': '{{number}} cannot be judged: this pack is too old to know whether it still holds.',
  'undecided.noPack': 'This device has no pack yet, so nothing can be judged.',
  'undecided.next.pack.title': 'Hold the parcel and get a new pack',
  'undecided.next.pack': 'Connect once. No network here? Call the import desk and read out the number.',
  'undecided.next.title': 'Hold the parcel and ask',
  'undecided.next': 'Call the import desk and read out the number: the issuing authority can say what became of it.',

  'unchecked.number-form': 'form of the number',
  'unchecked.number-outside-range': 'range of the number',
  'unchecked.reference-mismatch': 'parcel references',
  'unchecked.validity-too-long': 'length of validity',
  'unchecked.field-missing': 'fields of the paper',
  'unchecked.exporter-missing': 'exporter',
  'unchecked.importer-missing': 'importer',
  'unchecked.seal-missing': 'seals',
  'unchecked.price-implausible': 'price a carat',
  'unchecked.carats-precision': 'decimals of the weight',
  'unchecked.licence-not-valid': 'licence',
  'unchecked.stock-insufficient': 'stock',
  'unchecked.measure-in-force': 'measures in force',
  'unchecked.alerts': 'alerts',
  'unchecked.party-listed': 'listed parties',
  'unchecked.number-reused': 'reuse of the number',
  'unchecked.origin-undisclosed-refused': 'the importer’s own condition for mixed parcels',

  'good.signed': 'Signed by {{issuer}} with a key entitled on {{day}}',
  'good.logged': 'In the public log at position {{position}}',
  'good.status': 'Not void, replaced, lost or used',
  'good.expires_one': 'Expires in {{count}} day, on {{day}}',
  'good.expires_other': 'Expires in {{count}} days, on {{day}}',
  'good.expiresToday': 'Expires today',
  'good.participant': '{{issuer}} is a participant',
} as const

export type PublicKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type PublicWords = Translation<typeof english>

export default english
