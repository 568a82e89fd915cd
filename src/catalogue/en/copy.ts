/** What an authenticated copy says. */
const copy = {
  title: 'Authenticated copy',
  lead: 'Of the Kimberley Process certificate {number}, given to the importer. It does not replace the original.',
  demonstration: 'Demonstration: this is no document of any authority.',
  from: 'Issued by',
  issuedOn: 'Issued on',
  expiresOn: 'Expires on',
  exporter: 'Exporter',
  importer: 'Importer',
  origin: 'Country of mining',
  mixed: 'Mixed',
  receivedOn: 'Received on',
  digest: 'SHA-256 of the facts',
  parcel: 'Parcel',
  seal: 'Seal',
  hs: 'HS',
  carats: 'Carats',
  usd: 'US$',
  authenticated:
    '{authority} received the shipment on {receivedOn} and holds the original, with which this copy agrees. ' +
    'Given to {name} on {on} by {officer}.',
  officer: 'Signature of the officer and stamp of the authority',
  taken: 'Taken by',
}

export default copy
