import type { Linked } from '../../../web/confirm/answers.ts'

/** The certificate that the code in a letter to Bangui is for. */
export const LINKED: Linked = {
  number: 'BW0012377',
  issuedOn: '2026-11-16',
  expiresOn: '2027-01-15',
  state: 'issued',
  environment: 'demonstration',
  issuer: { name: 'Diamond Office of Botswana', participant: 'BW' },
  authority: { id: 'CF-1', name: 'Bureau d’évaluation et de contrôle, Bangui' },
  exporter: 'Kgalagadi Rough (Pty) Ltd',
  importer: 'Comptoir de Bangui',
  parcels: 1,
  seals: ['DO-40790'],
  lines: [{ parcel: 0, line: 0, reference: 'A', hs: '7102.31', caratThousandths: 310_000, usdCents: 6_200_000 }],
}
