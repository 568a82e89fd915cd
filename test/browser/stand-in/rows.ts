import type { Severity } from '../../../src/core/values/finding.ts'
import type { CertificateItem, Found, NoticesAnswer, OpenAnswer, ImportItem, Listed } from '../../../web/api/answers.ts'
import type { SavedView } from '../../../web/parts/list-views.ts'
import { parseCarats } from '../../../src/core/values/carats.ts'
import { day } from '../../../src/core/values/day.ts'
import { parseDollars } from '../../../src/core/values/dollars.ts'

type More = Partial<CertificateItem>

function row(
  reference: string,
  exporter: string,
  destination: string,
  hs: string,
  ct: string,
  usd: string,
  more: More,
): CertificateItem {
  const quantities = hs.split(' ').map((code, at) => ({
    hs: code,
    caratThousandths: at === 0 ? (parseCarats(ct) ?? 0) : 0,
    usdCents: at === 0 ? (parseDollars(usd) ?? 0) : 0,
  }))
  return {
    id: reference,
    state: 'applied',
    authority: 'BW-1',
    reference,
    applicant: 'modise',
    firm: 'firm-1',
    destination,
    quantities,
    parcels: 1,
    rules: [],
    appliedAt: '2026-11-23T13:20:00Z',
    changedAt: '2026-11-23T13:20:00Z',
    exporterName: exporter,
    importerName: 'Scheldt Diamonds NV',
    ...more,
  }
}

const due = (at: string, rule = 'inspection') => ({ due: { at: `2026-11-${at}:00Z`, rule } })
const found = (worst: Severity, ...rules: string[]) => ({ worst, rules })
const issued = (number: string): More => ({
  state: 'issued',
  number,
  issuedOn: day('2026-10-23'),
  expiresOn: day('2026-12-22'),
  authorisedBy: 'seretse',
})

const K = 'Kgalagadi Rough'
const M = 'Makgadikgadi Gems'
const C = '7102.31'

export const CERTIFICATES: readonly CertificateItem[] = [
  row('A-2026-01802', 'Boteti Trading', 'EU', C, '862.10', '198283.00', {
    ...issued('BW0011902'),
    ...due('22T07:00', 'confirmation-late'),
    sheet: 'A004702',
  }),
  row('A-2026-01799', 'Boteti Trading', 'EU', C, '418.06', '96153.80', {
    ...issued('BW0011899'),
    sheet: 'A004711',
    frozen: { action: 'spoil', digest: 'ab'.repeat(32), by: 'mosweu', at: 18_699, sheet: 'A004712' },
  }),
  row('A-2026-01811', 'Tshukudu Diamonds', 'IL', C, '1540.22', '261837.40', due('23T06:00')),
  row('A-2026-01869', M, 'AE', '7102.10', '9310.00', '121030.00', {
    ...due('24T04:00'),
    ...found('warning', 'price-implausible'),
  }),
  row('A-2026-01877', K, 'EU', `${C} 7102.21`, '4765.35', '385204.65', {
    ...due('24T10:00'),
    ...found('error', 'seal-missing', 'price-implausible', 'weight-differs'),
    opening: { open: false, reasons: ['not-drawn'], drawn: 7_310 },
    parcels: 3,
  }),
  row('A-2026-01874', 'Orapa Sorting', 'AE', '7102.10', '18420.00', '219198.00', due('24T10:30')),
  row('A-2026-01878', 'Boteti Trading', 'IN', C, '705.84', '91759.20', due('24T12:00')),
  row('A-2026-01871', K, 'IN', '7102.21', '12604.50', '113440.50', { ...due('24T14:00'), parcels: 2 }),
  row('A-2026-01865', K, 'EU', C, '2211.07', '508546.10', {
    ...due('24T14:00', 'answer'),
    ...found('warning', 'price-implausible'),
    state: 'returned',
  }),
  row('A-2026-01862', 'Orapa Sorting', 'EU', C, '3100.00', '412300.00', {
    ...due('24T14:30', 'authorisation'),
    state: 'inspected',
    inspectedBy: 'mosweu',
    frozen: { action: 'authorise', digest: 'ab'.repeat(32), by: 'mosweu', at: 18_700 },
  }),
  row('A-2026-01880', 'Serowe Cutting Works', 'AE', C, '318.46', '47769.00', due('25T10:00')),
  row('A-2026-01881', M, 'EU', `${C} 7102.21 7102.10`, '7902.13', '642850.75', {
    ...due('25T12:00'),
    ...found('warning', 'price-implausible', 'stock-insufficient'),
    parcels: 4,
  }),
  row('A-2026-01760', 'Tshukudu Diamonds', 'CN', C, '96.40', '31812.00', {
    ...issued('BW0012007'),
    ...due('26T08:00', 'expiring'),
  }),
  row('A-2026-01876', 'Serowe Cutting Works', 'IN', '7102.10', '4050.00', '38475.00', due('27T08:00')),
  row('A-2026-01883', K, 'AE', C, '540.02', '75602.80', due('27T10:00')),
  row('A-2026-01702', K, 'EU', `${C} 7102.21`, '4763.50', '416556.25', {
    ...issued('BW0012345'),
    issuedOn: day('2026-11-02'),
    expiresOn: day('2027-01-01'),
    state: 'used',
    parcels: 3,
  }),
  row('A-2026-01688', K, 'EU', `${C} 7102.21`, '4763.50', '416556.25', {
    ...issued('BW0012290'),
    issuedOn: day('2026-11-01'),
    expiresOn: day('2026-12-31'),
    state: 'used',
    unopened: true,
    parcels: 3,
  }),
]

function arrival(
  number: string,
  state: ImportItem['state'],
  ct: string,
  usd: string,
  more: Partial<ImportItem> = {},
): ImportItem {
  return {
    id: number,
    state,
    authority: 'EU-BE-1',
    number,
    issuer: 'BW-1',
    participant: 'BW',
    digest: 'cd'.repeat(32),
    expiresOn: day('2027-01-01'),
    certified: [{ hs: C, caratThousandths: parseCarats(ct) ?? 0, usdCents: parseDollars(usd) ?? 0 }],
    parcels: 3,
    changedAt: '2026-11-24T09:52:00Z',
    certificateAt: 12,
    announcedAt: '2026-11-02T09:50:00Z',
    presentedAt: state === 'announced' ? undefined : '2026-11-24T09:52:00Z',
    presented: state === 'announced' ? undefined : { office: 'EU-BE-1-A', read: 'qr', verdict: 'valid', rules: [] },
    exporterName: K,
    importerName: 'Scheldt Diamonds NV',
    issuerName: 'Diamond Office, Gaborone',
    ...more,
  }
}

/** What a valuer finds: two applications that wait for the official value. */
export const TO_VALUE = CERTIFICATES.filter(row => row.state === 'applied').map(row => ({
  ...row,
  awaitsValuer: true as const,
}))

export const IMPORTS: readonly ImportItem[] = [
  arrival('BW0012345', 'presented', '4763.50', '416556.25', {
    due: { at: '2026-11-24T13:00:00Z', rule: 'confirmation' },
    opening: { open: true, reasons: ['earlier-difference', 'value-above'], drawn: 8_114 },
  }),
  arrival('BW0012351', 'presented', '612.00', '88120.00', {
    parcels: 1,
    opening: { open: false, reasons: ['not-drawn'], drawn: 6_002 },
  }),
  arrival('BW0012360', 'examined', '1200.40', '301200.00', {
    frozen: { digest: 'ef'.repeat(32), by: 'janssens', at: 44 },
    weighed: [],
  }),
  arrival('BW0012311', 'detained', '96.20', '12000.00', {
    presented: { office: 'EU-BE-1-A', read: 'file', verdict: 'invalid', rules: ['void', 'expired'] },
  }),
  arrival('BW0012312', 'releasing', '96.20', '12000.00', {
    presented: { office: 'EU-BE-1-A', read: 'file', verdict: 'invalid', rules: ['expired'] },
    frozen: { digest: 'ef'.repeat(32), by: 'janssens', at: 44 },
  }),
  arrival('CF0001234', 'presented', '96.20', '12000.00', {
    ...{ participant: 'CF', issuer: 'CF-1', unsigned: true, announcedAt: undefined },
    presented: { office: 'EU-BE-1-A', read: 'paper', verdict: 'undecided', rules: ['unsigned'] },
  }),
  arrival('BW0012290', 'confirmed', '1204.35', '310000.00', {
    ...{ parcels: 1, receivedOn: day('2026-11-09'), answer: 'used' },
    original: { office: 'Antwerp', archive: 'Cellar 2', box: '14', on: day('2026-11-10'), by: 'peeters' },
  }),
  arrival('BW0012398', 'announced', '540.02', '75602.80', { parcels: 1 }),
]

export function listed<T extends { state: string }>(
  all: readonly T[],
  query: URLSearchParams,
  login: string,
): Listed<T> {
  const states = query.get('state')?.split(',')
  const text = query.get('text')?.toLowerCase()
  const items = all.filter(
    item =>
      (!states || states.includes(item.state)) &&
      (!text || JSON.stringify(item).toLowerCase().includes(text)) &&
      (login !== 'modise' || JSON.stringify(item).includes(K)),
  )
  return { items, total: items.length }
}

export const OPEN: readonly OpenAnswer[] = [
  {
    ...{ destination: 'CF', announcedTo: 'CF-1', count: 2, oldest: day('2026-10-14'), by: 'mail' },
    ...{ caratThousandths: 812_400, usdCents: 14_220_000, remindedOn: day('2026-11-13') },
  },
  {
    ...{ destination: 'EU', announcedTo: 'EU-BE-1', count: 118, oldest: day('2026-11-03'), by: 'node' },
    ...{ caratThousandths: 91_402_750, usdCents: 1_204_882_025 },
  },
  {
    ...{ destination: 'AO', announcedTo: '', count: 4, oldest: day('2026-11-10'), by: 'none' },
    ...{ caratThousandths: 3_310_000, usdCents: 77_200_000 },
  },
]

/** What a search finds of those: certificates by number or firm, and one firm. */
export function searched(text: string, login: string): Found[] {
  const { items } = listed(CERTIFICATES, new URLSearchParams({ text }), login)
  const rows = items.slice(0, 6).map(row => ({
    ...({ kind: row.number ? 'certificate' : 'application', id: row.id, label: row.number ?? row.reference } as const),
    ...{ state: row.state, by: 'exporter' as const, text: row.exporterName },
  }))
  const firm = {
    kind: 'firm',
    id: 'firm-1',
    label: 'Kgalagadi Rough (Pty) Ltd',
    by: 'licence',
    text: 'BW-EX-0147',
  } as const
  return 'kgalagadi'.includes(text.toLowerCase()) ? [...rows, firm] : rows
}

export const VIEWS: readonly SavedView[] = [
  { id: 'a'.repeat(32), list: 'certificates', name: 'Kgalagadi', filter: { text: 'kgalagadi', sort: 'carats' } },
  { id: 'b'.repeat(32), list: 'imports', name: 'From Botswana', filter: { partner: 'BW' } },
]

const about = { about: 'certificate', waits: true, seen: false } as const

export const NOTICES: NoticesAnswer = {
  items: [
    { kind: 'authorise', id: 'A-2026-01862', label: 'A-2026-01862', at: '2026-11-24T06:10:00Z', ...about },
    { kind: 'confirmation-late', id: 'A-2026-01802', label: 'BW0011902', at: '2026-11-22T21:59:59Z', ...about },
    {
      ...{ kind: 'confirmed', id: 'A-2026-01702', label: 'BW0012345', at: '2026-11-20T09:00:00Z' },
      ...{ ...about, waits: false, seen: true },
    },
  ],
  unseen: 2,
}
