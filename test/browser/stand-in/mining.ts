import { day } from '../../../src/core/values/day.ts'
import type { LicenceItem, SiteItem } from '../../../web/api/licence-answers.ts'
import type { OpenSite, ProductionItem } from '../../../web/pages/production/production.tsx'
import { FIRM } from './people.ts'

const AT = '2026-11-12T08:10:00.000Z'
const BASE = { authority: 'BW-1', firm: FIRM.id, applicant: 'seretse', sites: [], appliedAt: AT, changedAt: AT }

/** One in force, one that ends soon, one that waits to be inspected. */
export const LICENCES: readonly LicenceItem[] = [
  {
    ...{ ...BASE, id: 'licence-1', state: 'granted', kind: 'mine', recordAt: 7, holder: FIRM.name },
    ...{ number: 'MN-2026-00004', from: day('2026-01-10'), until: day('2030-01-09'), standing: 'in-force' },
  },
  {
    ...{ ...BASE, id: 'licence-2', state: 'granted', kind: 'exporter', recordAt: 9, holder: FIRM.name, ends: true },
    ...{ number: 'EX-2025-00017', from: day('2025-12-18'), until: day('2026-12-17'), standing: 'in-force' },
  },
  {
    ...{ ...BASE, id: 'licence-3', state: 'applied', kind: 'digger', recordAt: 11, natural: true as const },
    ...{ reference: 'L-2026-00031', holder: 'Neo Kgosidintsi', standing: 'none' },
  },
]

const corner = (lon: number, lat: number) =>
  [
    [lon, lat],
    [lon + 0.2, lat],
    [lon + 0.2, lat + 0.15],
    [lon, lat + 0.15],
    [lon, lat],
  ] as const

export const SITES: readonly SiteItem[] = [
  {
    ...{ id: 'a1'.repeat(16), number: 'S-2026-00003', kind: 'mine', state: 'in-order', name: 'Orapa South' },
    geometry: { type: 'Polygon', coordinates: [corner(25.3, -21.4)] },
    ...{ area: 344_000_000, firm: FIRM.id, inspectedOn: '2026-09-02' },
  },
  {
    ...{ id: 'a2'.repeat(16), number: 'S-2026-00007', kind: 'alluvial', state: 'to-mend', name: 'Letlhakane terrace' },
    geometry: { type: 'Polygon', coordinates: [corner(25.6, -21.5)] },
    ...{ area: 331_000_000, firm: FIRM.id, inspectedOn: '2026-10-20', mendBy: '2026-12-01' },
  },
  {
    ...{ id: 'a3'.repeat(16), number: 'S-2026-00009', kind: 'artisanal', state: 'registered', name: 'Tuli claim 14' },
    geometry: { type: 'Point', coordinates: [25.9, -21.3] },
    area: 0,
  },
]

export const OPEN_SITES: readonly OpenSite[] = SITES.slice(0, 2).map(({ id, number, kind }, n) => ({
  ...{ id, number, kind },
  ...(n === 0 ? { capacity: { id, by: 'licenser', on: day('2026-01-12'), caratThousandthsAMonth: 90_000_000 } } : {}),
}))

const RECORDED = { authority: 'BW-1', state: 'recorded' as const, holder: FIRM.id, by: 'seretse', changedAt: AT }

export const PRODUCTION: readonly ProductionItem[] = [
  {
    ...{ ...RECORDED, id: 'p-2', site: 'a1'.repeat(16), siteNumber: 'S-2026-00003', holderName: FIRM.name },
    ...{ from: day('2026-10-01'), to: day('2026-10-31'), recordAt: 20, royaltyUsdCents: 118_400_000 },
    lines: [{ hs: '7102.10', caratThousandths: 92_415_250, usdCents: 1_184_000_000 }],
    overridden: ['production-beyond-capacity'],
  },
  {
    ...{ ...RECORDED, id: 'p-1', site: 'a2'.repeat(16), siteNumber: 'S-2026-00007', holderName: FIRM.name },
    ...{ from: day('2026-10-01'), to: day('2026-10-15'), recordAt: 18 },
    lines: [
      { hs: '7102.21', caratThousandths: 3_200_500, usdCents: 0 },
      { hs: '7102.31', caratThousandths: 1_110_250, usdCents: 0 },
    ],
  },
]
