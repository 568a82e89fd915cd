import type english from '../en/print-fields.ts'

/** The fields of a print profile, as pages, findings and the test page name them. */
const fields: Readonly<Record<keyof typeof english, string>> = {
  'print.number': 'Numéro du certificat',
  'print.sheet': 'Numéro de la feuille',
  'print.title': 'Titre',
  'print.statement': 'Déclaration',
  'print.origin': 'Pays d’origine',
  'print.provenance': 'Provenance',
  'print.issued': 'Date de délivrance',
  'print.expires': 'Date d’expiration',
  'print.authority': 'Autorité émettrice',
  'print.exporter': 'Exportateur',
  'print.importer': 'Importateur',
  'print.destination': 'Destination',
  'print.parcels': 'Nombre de colis',
  'print.carats': 'Carats, total',
  'print.value': 'US$, total',
  'print.hs': 'Codes SH',
  'print.carats710210': 'Carats, 7102.10',
  'print.value710210': 'US$, 7102.10',
  'print.carats710221': 'Carats, 7102.21',
  'print.value710221': 'US$, 7102.21',
  'print.carats710231': 'Carats, 7102.31',
  'print.value710231': 'US$, 7102.31',
  'print.parcelReference': 'Colis : référence',
  'print.parcelSeal': 'Colis : scellé',
  'print.parcelHs': 'Colis : code SH',
  'print.parcelCarats': 'Colis : carats',
  'print.parcelValue': 'Colis : US$',
  'print.inspectingOfficer': 'Agent d’inspection',
  'print.issuingOfficer': 'Agent de délivrance',
  'print.remarks': 'Remarques',
  'print.logPosition': 'Position du journal',
  'print.square': 'Code QR',
}

export default fields
