import type { CertificateAnswer, Finding, KeptDocument } from '../../../web/api/answers.ts'
import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { clocksOf } from './clocks.ts'
import { FIRM } from './people.ts'
import { CERTIFICATES } from './rows.ts'
import { valuation } from './valuation.ts'

const { name, address, country, licence } = FIRM

export const DECLARED: AskedDocument = {
  issuer: { participant: 'BW', authority: 'BW-1' },
  exporter: { name, address, country, licence },
  importer: { name: 'Scheldt Diamonds NV', address: 'Hoveniersstraat 2, Antwerp', country: 'BE' },
  destination: 'EU',
  provenance: 'BW',
  origin: { kind: 'single', country: 'BW' },
  parcels: [
    { reference: 'A', seal: 'DO-40771', lines: [{ hs: '7102.31', carats: '1310.20', usd: '314448.00' }] },
    { reference: 'B', seal: 'DO-40772', lines: [{ hs: '7102.31', carats: '655.00', usd: '39955.00' }] },
    { reference: 'C', lines: [{ hs: '7102.21', carats: '2800.15', usd: '30801.65' }] },
  ],
  invoice: { number: 'KR-2026-311' },
  reason: 'sale',
}

const INSPECTED: AskedDocument = {
  ...DECLARED,
  parcels: [
    { reference: 'A', seal: 'DO-40771', lines: [{ hs: '7102.31', carats: '1310.18', usd: '317000.00' }] },
    { reference: 'B', seal: 'DO-40772', lines: [{ hs: '7102.31', carats: '655.00', usd: '78600.00' }] },
    { reference: 'C', seal: 'DO-40773', lines: [{ hs: '7102.21', carats: '2798.30', usd: '30781.30' }] },
  ],
}

const PRICE: Finding = {
  rule: 'price-implausible',
  severity: 'warning',
  path: 'parcels[1].lines[0].usd',
  message: 'Parcel B is declared at US$ 61.00 a carat, far from what is usual for 7102.31.',
  source: 'Policy BW-V-2, para. 3; since 1 Jan 2026',
  next: 'Value it again, or give a reason.',
}

const SEAL: Finding = {
  rule: 'seal-missing',
  severity: 'error',
  path: 'parcels[2].seal',
  message: 'Parcel C has no seal.',
  source: 'Core Document, Section IV (c); since 1 Jan 2003',
  next: 'Enter the number printed on the seal.',
}

const HISTORY: CertificateAnswer['history'] = [
  {
    at: '2026-11-23T13:20:00Z',
    day: '2026-11-23',
    kind: 'certificate.applied',
    actorName: 'Neo Modise',
    role: 'applicant',
    text: 'Neo Modise applied for Kgalagadi Rough and declared that the stones are not conflict diamonds',
    position: 18_690,
  },
]

const may = (...actions: string[]) =>
  actions.map(action => ({ action, allowed: true, waitsFor: [] })) as unknown as CertificateAnswer['actions']

const rowOf = (id: string) => CERTIFICATES.find(row => row.id === id)

const INVOICE: KeptDocument = {
  ...{ digest: 'b0'.repeat(32), field: 'invoice', name: 'KR-2026-311.pdf', with: 'application' },
  ...{ type: 'application/pdf', size: 184_220 },
}
const PHOTO: KeptDocument = {
  ...{ digest: 'c1'.repeat(32), field: 'parcels', name: 'parcels A to C, sealed.jpg', with: 'inspection' },
  ...{ type: 'image/jpeg', size: 2_410_000 },
}

/** An application before its inspection, seen by an inspecting officer. */
export function applied(id: string, login: string): CertificateAnswer | null {
  const row = rowOf(id)
  if (!row) return null
  return {
    row,
    declared: DECLARED,
    erased: false,
    document: DECLARED,
    documents: [INVOICE, { ...PHOTO, with: 'application' }],
    reasons: {},
    reason:
      row.state === 'returned'
        ? 'The invoice names 2,211.07 ct, the application 2,111.07 ct. Which is right?'
        : undefined,
    findings: [SEAL, PRICE],
    notChecked: [],
    history: HISTORY,
    clocks: clocksOf(row.state),
    persons: {},
    valuation: valuation(DECLARED, login === 'mosweu'),
    actions:
      row.state === 'returned'
        ? offeredIn(row.state, login)
        : may(...(login === 'moeti' ? ['value'] : ['return', 'refuse', 'inspect', 'value'])),
  }
}

function offeredIn(state: string, login: string): CertificateAnswer['actions'] {
  if (state === 'returned') return may('amend', 'withdraw')
  return login === 'modise' ? may('withdraw') : may('return', 'refuse', 'inspect')
}

/** The same after it, seen by a second officer. */
export function inspected(id: string): CertificateAnswer | null {
  const row = rowOf(id)
  if (!row) return null
  const looked = {
    at: '2026-11-24T06:52:00Z',
    day: '2026-11-24',
    kind: 'certificate.inspected',
    actorName: 'Kagiso Mosweu',
  }
  return {
    row,
    declared: DECLARED,
    erased: false,
    document: INSPECTED,
    documents: [INVOICE, PHOTO],
    valuation: valuation(DECLARED, true),
    reasons: { 'price-implausible': 'Valued against the price book of 20 November; small, brown, included.' },
    findings: [{ ...PRICE, message: 'Parcel B is valued at US$ 120.00 a carat, far from what was declared.' }],
    notChecked: [],
    history: [...HISTORY, { ...looked, text: 'Kagiso Mosweu inspected, weighed and valued it', position: 18_700 }],
    clocks: clocksOf(row.state),
    persons: { inspectedBy: 'Kagiso Mosweu', frozenBy: 'Kagiso Mosweu' },
    tray: { next: 'A004712' },
    actions: may('authorise', 'send-back'),
  }
}
