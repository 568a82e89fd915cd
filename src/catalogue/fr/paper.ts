import type { CertificateWords } from '../en/paper.ts'

/** The fixed words of a certificate. `{…}` takes a figure. They stand below the English ones. */
const paper: CertificateWords = {
  title: 'Certificat du Processus de Kimberley',
  statement:
    'Les diamants bruts contenus dans cet envoi ont été traités conformément aux dispositions du ' +
    'Système de certification du Processus de Kimberley pour les diamants bruts.',
  number: 'Numéro du certificat',
  origin: 'Pays d’origine',
  originMixed: 'Origine mixte',
  originVerified: 'Origine vérifiée antérieurement : {scheme}, {reference}',
  provenance: 'Provenance',
  exporter: 'Exportateur',
  importer: 'Importateur',
  licence: 'Licence {licence}',
  issued: 'Délivré le',
  expires: 'Expire le',
  authority: 'Autorité émettrice',
  parcels: 'Colis',
  parcel: 'Colis',
  seal: 'Scellé',
  hs: 'Code SH',
  carats: 'Carats',
  value: 'Valeur, US$',
  total: 'Total',
  hsTotal: 'SH {hs}',
  none: 'néant',
  parcelsFollow: 'Les colis sont énumérés sur les pages suivantes, qui portent chacune ce numéro.',
  annex: 'Colis : voir l’annexe, qui porte ce numéro.',
  parcelsOf: 'Colis de ce certificat',
  sources: 'Établi à partir des certificats {numbers}.',
  importConfirmation: 'Confirmation d’importation, à remplir par l’autorité importatrice',
  received: 'Reçu le',
  caratsAccepted: 'Carats acceptés',
  valueAccepted: 'Valeur, US$',
  importStamp: 'Autorité, cachet',
  inspectingOfficer: 'Agent d’inspection',
  issuingOfficer: 'Agent de délivrance, cachet',
  qr: 'Code QR contenant le résumé signé de ce certificat',
  check:
    'Vérifiable partout, sans réseau : scannez le code QR sur la page de vérification d’un nœud Adamas, ' +
    'ou ouvrez-y ce fichier.',
  form: 'Formulaire {form}.',
  logPosition: 'Position {position} du journal.',
  demonstration: 'DÉMONSTRATION',
}

export default paper
