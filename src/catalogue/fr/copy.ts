import type english from '../en/copy.ts'

/** What an authenticated copy says. */
const copy: Readonly<Record<keyof typeof english, string>> = {
  title: 'Copie authentifiée',
  lead: 'Du certificat du Processus de Kimberley {number}, remise à l’importateur. Elle ne remplace pas l’original.',
  demonstration: 'Démonstration : ce document n’émane d’aucune autorité.',
  from: 'Délivré par',
  issuedOn: 'Délivré le',
  expiresOn: 'Expire le',
  exporter: 'Exportateur',
  importer: 'Importateur',
  origin: 'Pays d’extraction',
  mixed: 'Mixte',
  receivedOn: 'Reçu le',
  digest: 'SHA-256 des données',
  parcel: 'Colis',
  seal: 'Scellé',
  hs: 'SH',
  carats: 'Carats',
  usd: 'US$',
  authenticated:
    '{authority} a reçu l’envoi le {receivedOn} et détient l’original, auquel cette copie est conforme. ' +
    'Remise à {name} le {on} par {officer}.',
  officer: 'Signature de l’agent et cachet de l’autorité',
  taken: 'Reçue par',
}

export default copy
