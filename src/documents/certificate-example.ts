import type { CertificateDocument } from '../core/certificate/document.ts'
import { day } from '../core/values/day.ts'
import type { CertificatePrint } from './certificate-sheet.ts'
import english from '../catalogue/en/paper.ts'

/** A certificate of an invented firm, for tests of this folder. */
export const DOCUMENT: CertificateDocument = {
  number: 'CF0001187',
  issuedOn: day('2026-11-19'),
  expiresOn: day('2027-01-18'),
  issuer: { participant: 'CF', authority: 'CF-1', name: 'BECDOR', office: 'Bangui' },
  exporter: { name: 'Comptoir Lobaye SARL', address: 'Avenue de l’Indépendance, Bangui', country: 'CF' },
  importer: { name: 'Scheldt Diamonds NV', address: 'Hoveniersstraat 2, 2018 Antwerp', country: 'BE' },
  destination: 'EU',
  provenance: 'CF',
  origin: { kind: 'single', country: 'CF' },
  parcels: [
    { reference: 'A/0001187', seal: 'S-20441', lines: [{ hs: '7102.31', carats: '812.40', usd: '162480.00' }] },
    {
      reference: 'B/0001187',
      seal: 'S-20442',
      lines: [
        { hs: '7102.31', carats: '1030.75', usd: '144305.00' },
        { hs: '7102.10', carats: '240.00', usd: '3600.00' },
      ],
    },
  ],
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** A QR text of that many characters from the alphabet of Base45. */
export function qrText(length: number): string {
  return `KP1:${Array.from({ length: length - 4 }, (_, i) => ALPHABET[(i * i * 7 + i * 13 + 5) % 45]).join('')}`
}

export const PRINT: CertificatePrint = {
  document: DOCUMENT,
  credential: `eyJhbGciOiJFUzI1NiJ9.${'QUJD'.repeat(900)}.c2ln`,
  qrText: qrText(700),
  logPosition: 4012,
  officers: { inspecting: 'S. Doungbe', issuing: 'M. Kossi' },
  languages: [
    {
      tag: 'en',
      direction: 'ltr',
      words: english,
      names: { CF: 'Central African Republic', EU: 'European Union', BW: 'Botswana', NA: 'Namibia' },
    },
  ],
  demonstration: false,
}

/** The same print with other facts. */
export function printOf(facts: Partial<CertificateDocument>): CertificatePrint {
  return { ...PRINT, document: { ...DOCUMENT, ...facts } }
}
