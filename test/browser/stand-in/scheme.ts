import { SHIPPED_PARTICIPANTS } from '../../../src/core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../../../src/core/participants/shipped-policies.ts'
import type { Authority, TrustList } from '../../../src/core/participants/trust-list.ts'
import { day } from '../../../src/core/values/day.ts'

const authority = (id: string, participant: string, seat: string, timeZone: string): Authority => ({
  id,
  participant,
  name: 'Diamond Office',
  seat,
  timeZone,
  roles: ['export', 'import'],
  offices: [],
  exchange: { kind: 'none' },
  keys: [],
  blocks: [{ year: 2026, from: 11_000, to: 19_999 }],
})

export const TRUST_LIST: TrustList = {
  environment: 'demonstration',
  version: 3,
  madeAt: '2026-11-20T08:00:00Z',
  expiresOn: day('2026-12-20'),
  threshold: 2,
  roots: [],
  participants: SHIPPED_PARTICIPANTS,
  authorities: [
    authority('BW-1', 'BW', 'Gaborone', 'Africa/Gaborone'),
    authority('EU-BE-1', 'EU', 'Antwerp', 'Europe/Brussels'),
  ],
  policies: [
    ...SHIPPED_POLICIES,
    ...(['BW', 'EU'] as const).map(participant => ({
      participant,
      from: day('2026-04-01'),
      source: `Policy ${participant}-W-2`,
      weighing: {
        name: `${participant}-W-2`,
        ...{ withinPerTenThousand: 2, withinCaratThousandths: 100, secondOfficerPerTenThousand: 50 },
      },
    })),
  ],
}
