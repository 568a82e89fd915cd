import type { CertificateAnswer, ConfirmedLine, Deed } from '../../../web/api/answers.ts'
import type { CertificateDocument } from '../../../src/core/certificate/document.ts'
import { parseCarats } from '../../../src/core/values/carats.ts'
import { day } from '../../../src/core/values/day.ts'
import { DECLARED } from './application.ts'
import { clocksOf } from './clocks.ts'
import { CERTIFICATES } from './rows.ts'

export const CERTIFICATE: CertificateDocument = {
  ...DECLARED,
  number: 'BW0012345',
  issuedOn: day('2026-11-02'),
  expiresOn: day('2027-01-01'),
  issuer: { participant: 'BW', authority: 'BW-1', name: 'Diamond Office', office: 'Gaborone' },
  parcels: [
    { reference: 'A/0012345', seal: 'A-771', lines: [{ hs: '7102.31', carats: '1204.35', usd: '310000.00' }] },
    { reference: 'B/0012345', seal: 'A-772', lines: [{ hs: '7102.31', carats: '618.40', usd: '74208.00' }] },
    { reference: 'C/0012345', seal: 'A-773', lines: [{ hs: '7102.21', carats: '2940.75', usd: '32348.25' }] },
  ],
}

const ACCEPTED = [
  ['1204.31', 'within-policy'],
  ['618.40', 'same'],
  ['2938.90', 'reported'],
] as const

const CONFIRMED: readonly ConfirmedLine[] = CERTIFICATE.parcels.map((parcel, at) => ({
  parcel: at,
  line: 0,
  reference: parcel.reference,
  seal: parcel.seal,
  hs: parcel.lines[0]?.hs ?? '',
  certifiedCaratThousandths: parseCarats(parcel.lines[0]?.carats) ?? 0,
  acceptedCaratThousandths: parseCarats(ACCEPTED[at]?.[0]) ?? 0,
  judged: ACCEPTED[at]?.[1] ?? 'same',
}))

const deed = (at: string, kind: string, actorName: string, text: string, position: number): Deed => ({
  ...{ at, day: at.slice(0, 10), kind: `certificate.${kind}`, actorName, text, position },
})

const HISTORY: readonly Deed[] = [
  deed('2026-11-01T14:20:00Z', 'applied', 'Neo Modise', 'Neo Modise applied for Kgalagadi Rough', 18_190),
  deed('2026-11-02T09:20:00Z', 'inspected', 'Kagiso Mosweu', 'Kagiso Mosweu inspected, weighed and valued it', 18_198),
  deed('2026-11-02T09:47:00Z', 'authorised', 'Tebogo Seretse', 'Tebogo Seretse authorised BW0012345', 18_204),
  deed(
    '2026-11-02T09:47:02Z',
    'issued',
    'Diamond Office',
    'Signed, logged and announced to the European Union',
    18_205,
  ),
  deed('2026-11-24T09:06:00Z', 'confirmed', 'EU-BE-1', 'The European Union confirmed receipt', 18_720),
]

const actions = (...names: string[]) =>
  names.map(action => ({ action, allowed: true, waitsFor: [] })) as unknown as CertificateAnswer['actions']

const OPEN = ['void-propose', 'spoil-propose', 'replace']
const SPOILED = ['spoil-approve', 'void-decline']

/** A certificate after its issue: confirmed, or still on its way. */
export function numbered(id: string): CertificateAnswer | null {
  const row = CERTIFICATES.find(one => one.id === id)
  if (!row) return null
  const used = row.state === 'used'
  const number = row.number ?? ''
  return {
    row: used
      ? {
          ...row,
          confirmation: {
            statement: '0'.repeat(32),
            by: 'EU-BE-1',
            at: 18_720,
            receivedOn: day('2026-11-24'),
            parcels: 3,
            // What passed unopened here passed so there.
            ...(row.unopened ? { unopened: row.unopened } : {}),
            accepted: [
              { hs: '7102.21', caratThousandths: 2_938_900, usdCents: 3_232_790 },
              { hs: '7102.31', caratThousandths: 1_822_710, usdCents: 38_588_210 },
            ],
          },
        }
      : row,
    declared: DECLARED,
    erased: false,
    document: { ...CERTIFICATE, number },
    reasons: {},
    findings: [],
    notChecked: [],
    clocks: clocksOf(row.state),
    history: used ? HISTORY : HISTORY.slice(0, 4),
    persons: { inspectedBy: 'Kagiso Mosweu', authorisedBy: 'Tebogo Seretse', frozenBy: row.frozen && 'Kagiso Mosweu' },
    confirmation: used
      ? {
          by: 'EU-BE-1',
          receivedOn: '2026-11-24',
          lines: CONFIRMED,
          parcelsCounted: 3,
          sealsWhole: true,
          position: 18_720,
        }
      : undefined,
    log: { position: 18_204, size: 18_731, checkpoint: '', proof: Array.from({ length: 15 }, () => 'ab'.repeat(32)) },
    delivery: { to: 'EU', state: 'delivered', since: '2026-11-02T09:47:05Z' },
    ...(used ? {} : { tray: { next: 'A004712' } }),
    ...(row.frozen ? { reason: 'It jammed in the printer, and the corner tore.' } : {}),
    actions: actions('print', ...(used ? [] : row.frozen ? SPOILED : OPEN)),
  }
}
