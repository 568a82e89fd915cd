import { SHIPPED_PARTICIPANTS } from '../../core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../../core/participants/shipped-policies.ts'
import type { OpeningPolicy, ParticipantPolicy } from '../../core/participants/policy.ts'
import type { Authority, AuthorityKey, KeyPurpose, ListedKey, TrustList } from '../../core/participants/trust-list.ts'
import { addDays, type Day, day } from '../../core/values/day.ts'
import type { CastNode } from './cast.ts'

/** Article 12.3 of Regulation 2368/2002 lets an authority choose by risk; these figures are invented. */
const OPENED_BY_RISK: OpeningPolicy = {
  always: ['first-shipment', 'mixed-origin', 'earlier-difference'],
  aboveUsdCents: 100_000_000,
  sharePerTenThousand: 2_500,
}

/** What the two offices of the demonstration publish besides what is public: invented, and marked as theirs. */
const DEMONSTRATION_POLICIES: readonly ParticipantPolicy[] = [
  {
    participant: 'BW',
    from: day('2026-01-01'),
    source: 'Demonstration: policy of the Diamond Office of Botswana',
    numberForm: { digits: 7 },
    validity: { days: 60 },
    validityMaximum: { days: 60 },
    referenceEndsInNumber: true,
    weighing: {
      name: 'BW-W-2',
      withinPerTenThousand: 2,
      withinCaratThousandths: 50,
      secondOfficerPerTenThousand: 50,
    },
    serviceHours: { inspection: 24, secondOfficer: 8, issue: 48, receipt: 24 },
    valuationRule: { counts: 'highest', differsByPerTenThousand: 500 },
    licences: 'required',
    fees: [
      { what: 'Demonstration: one certificate', amount: '250.00', currency: 'BWP' },
      { what: 'Demonstration: inspection outside of office hours, an hour', amount: '120.00', currency: 'BWP' },
    ],
  },
  {
    participant: 'EU',
    from: day('2026-01-01'),
    source: 'Demonstration: policy of the Diamond Office, Antwerp',
    numberForm: { digits: 7 },
    weighing: {
      name: 'EU-W-3',
      withinPerTenThousand: 2,
      withinCaratThousandths: 100,
      secondOfficerPerTenThousand: 50,
    },
    serviceHours: { inspection: 8, secondOfficer: 4, issue: 24, receipt: 8 },
    opening: {
      export: OPENED_BY_RISK,
      import: OPENED_BY_RISK,
    },
  },
  {
    participant: 'AE',
    from: day('2026-01-01'),
    source: 'Demonstration: policy of the Kimberley Process Office, Dubai',
    paperLanguage: 'ar',
  },
  {
    participant: 'CF',
    from: day('2026-01-01'),
    source: 'Demonstration: policy of the Bureau d’évaluation et de contrôle, Bangui',
    licences: 'required',
  },
]

const PURPOSES: readonly KeyPurpose[] = ['certificate', 'log', 'exchange', 'pack']

export function keyIdOf(authority: string, purpose: KeyPurpose): string {
  return `${authority}/${purpose}-2026`
}

/** Every key an authority of the cast signs with. */
export function keyIdsOf(authority: string): readonly string[] {
  return PURPOSES.map(purpose => keyIdOf(authority, purpose))
}

export interface CastKeys {
  /** Uncompressed point, base64url, by key id. */
  readonly points: Readonly<Record<string, string>>
  readonly roots: readonly ListedKey[]
  readonly urls: Readonly<Record<string, string>>
}

/** The trust list of the demonstration, from its cast, its keys and the addresses its nodes have now. */
export function demonstrationList(cast: readonly CastNode[], keys: CastKeys, version: number, today: Day): TrustList {
  return {
    environment: 'demonstration',
    version,
    madeAt: `${today}T00:00:00Z`,
    expiresOn: addDays(today, 365),
    threshold: 2,
    roots: keys.roots,
    participants: SHIPPED_PARTICIPANTS,
    policies: [...SHIPPED_POLICIES, ...DEMONSTRATION_POLICIES],
    authorities: cast.flatMap(node =>
      node.authorities.map(
        (authority): Authority => ({
          ...authority,
          exchange: node.mail ? { kind: 'mail', ...node.mail } : { kind: 'node', url: keys.urls[node.node] ?? '' },
          keys: node.mail ? [] : PURPOSES.map(purpose => listedKeyOf(authority.id, purpose, keys)),
        }),
      ),
    ),
  }
}

function listedKeyOf(authority: string, purpose: KeyPurpose, keys: CastKeys): AuthorityKey {
  const id = keyIdOf(authority, purpose)
  const log = purpose === 'log' ? { log: `${authority}/log-2026` } : {}
  return { id, algorithm: 'ES256', publicKey: keys.points[id] ?? '', purpose, from: day('2026-01-01'), ...log }
}
