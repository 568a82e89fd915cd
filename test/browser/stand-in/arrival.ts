import type { ImportAnswer } from '../../../web/api/answers.ts'
import { CERTIFICATE } from './certificate.ts'
import { IMPORTS } from './rows.ts'

const POLICY = { name: 'EU-W-3', withinPerTenThousand: 2, withinCaratThousandths: 100, secondOfficerPerTenThousand: 50 }

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  presented: ['confirm', 'detain'],
  examined: ['approve', 'decline', 'detain'],
  detained: ['release', 'return', 'seize'],
  confirmed: ['copy', 'original'],
  releasing: ['approve-release', 'decline-release', 'return', 'seize'],
}

const REASONS: Readonly<Record<string, string>> = {
  detained: 'Void since 20 November; the courier does not know why.',
  releasing: 'Gaborone renews it today; the flight was two days late.',
}

const VOIDED: ImportAnswer['findings'][number] = {
  rule: 'void',
  severity: 'error',
  path: 'number',
  message: 'Botswana voided certificate BW0012311 on 20 Nov 2026.',
  source: 'Core Document, Section III (b); since 1 Jan 2003',
  next: 'Detain the parcel and the paper.',
}

/** Two officers may release in spite of it; in spite of a word of the issuer, nobody. */
const EXPIRED: ImportAnswer['findings'][number] = {
  rule: 'expired',
  severity: 'error',
  path: 'expiresOn',
  message: 'The certificate expired on 12 Nov 2026.',
  source: 'Core Document, Annex I A; since 1 Jan 2003',
}

const UNSIGNED: ImportAnswer['findings'] = [
  {
    rule: 'unsigned',
    severity: 'error',
    path: 'validated',
    message: 'The paper carries no signature, so nothing shows who made it.',
    source: 'Core Document, Section IV (b); since 1 Jan 2003',
  },
]

const COMPARED: ImportAnswer['compared'] = {
  at: 40,
  features: [
    { name: 'Filigrane', seen: 'same' },
    { name: 'Fil de sécurité', seen: 'unseen' },
  ],
}

/** A shipment at the importing authority. */
export function arrival(id: string): ImportAnswer | null {
  const row = IMPORTS.find(one => one.id === id)
  if (!row) return null
  const invalid = row.presented?.verdict === 'invalid'
  const weighed =
    row.state === 'examined'
      ? [
          [1_204_350, 1_204_310],
          [618_400, 618_400],
          [2_940_750, 2_912_000],
        ]
      : undefined
  return {
    row: {
      ...row,
      ...(weighed ? { parcelsCounted: row.parcels, sealsWhole: true } : {}),
      weighed: weighed?.map(([certified = 0, accepted = 0], parcel) => ({
        ...{ parcel, line: 0, hs: CERTIFICATE.parcels[parcel]?.lines[0]?.hs ?? '' },
        certifiedCaratThousandths: certified,
        acceptedCaratThousandths: accepted,
        judged: certified === accepted ? 'same' : parcel === 0 ? 'within-policy' : 'second-officer',
      })),
    },
    document: { ...CERTIFICATE, number: row.number, parcels: CERTIFICATE.parcels.slice(0, row.parcels) },
    announced: !row.unsigned,
    ...(row.opening ? { unopenedAbroad: !row.opening.open } : {}),
    ...(row.unsigned ? { compared: COMPARED, photoKept: false } : {}),
    erased: false,
    matches: invalid ? [{ path: 'parcels[0].lines[0].carats', paper: '1604.35', announced: '1204.35' }] : [],
    verdict: row.presented?.verdict ?? 'undecided',
    findings: invalid ? (row.state === 'releasing' ? [EXPIRED] : [VOIDED, EXPIRED]) : row.unsigned ? UNSIGNED : [],
    notChecked: row.unsigned ? ['number-outside-range', 'validity-too-long', 'reference-mismatch'] : [],
    policy: POLICY,
    history: [
      {
        at: '2026-11-02T09:50:00Z',
        day: '2026-11-02',
        kind: 'import.announced',
        actorName: 'BW-1',
        text: 'Announced by Botswana',
        position: 11,
      },
    ],
    persons: { frozenBy: 'Bart Janssens' },
    reason: REASONS[row.state],
    actions: (row.unsigned ? ['accept', 'detain'] : (ALLOWED[row.state] ?? [])).map(action => ({
      action,
      allowed: true,
      waitsFor: [],
    })) as never,
  }
}
