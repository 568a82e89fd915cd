/** The fixed words of a certificate. `{…}` takes a figure. The title and the statement are those of Annex I A. */
const paper = {
  title: 'Kimberley Process Certificate',
  statement:
    'The rough diamonds in this shipment have been handled in accordance with the provisions of the ' +
    'Kimberley Process Certification Scheme for rough diamonds.',
  number: 'Certificate number',
  origin: 'Country of origin',
  originMixed: 'Mixed origin',
  originVerified: 'Origin verified before: {scheme}, {reference}',
  provenance: 'Provenance',
  exporter: 'Exporter',
  importer: 'Importer',
  licence: 'Licence {licence}',
  issued: 'Issued',
  expires: 'Expires',
  authority: 'Issuing authority',
  parcels: 'Parcels',
  parcel: 'Parcel',
  seal: 'Seal',
  hs: 'HS code',
  carats: 'Carats',
  value: 'Value, US$',
  total: 'Total',
  hsTotal: 'HS {hs}',
  none: 'none',
  parcelsFollow: 'The parcels are listed on the pages that follow, each with this number.',
  annex: 'Parcels: see the annex, which carries this number.',
  parcelsOf: 'Parcels of this certificate',
  sources: 'Drawn on certificates {numbers}.',
  importConfirmation: 'Import confirmation, for the importing authority',
  received: 'Received on',
  caratsAccepted: 'Carats accepted',
  valueAccepted: 'Value, US$',
  importStamp: 'Authority, stamp',
  inspectingOfficer: 'Inspecting officer',
  issuingOfficer: 'Issuing officer, stamp',
  qr: 'QR code with the signed summary of this certificate',
  check: 'Check it anywhere, without a network: scan the square at any Adamas verify page, or open this file.',
  form: 'Form {form}.',
  logPosition: 'Log position {position}.',
  demonstration: 'DEMONSTRATION',
}

export type CertificateWord = keyof typeof paper
export type CertificateWords = Readonly<Record<CertificateWord, string>>

export default paper
