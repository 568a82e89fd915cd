import { day } from '../values/day.ts'
import type { ParticipantPolicy } from './policy.ts'

/** Policies with a public source. A participant that is not here has published nothing we can cite. */
export const SHIPPED_POLICIES: readonly ParticipantPolicy[] = [
  {
    participant: 'EU',
    from: day('2003-02-01'),
    source: 'Regulation (EC) 2368/2002: certificates hold two months at most',
    validity: { months: 2 },
    validityMaximum: { months: 2 },
  },
  {
    participant: 'EU',
    from: day('2003-02-01'),
    source: 'Regulation (EC) 2368/2002, Articles 4 and 5: an authenticated copy within ten working days',
    copyWorkingDays: 10,
  },
  {
    participant: 'EU',
    from: day('2025-03-01'),
    source: 'EU, 16th package of measures: mixed parcels of 7102.10 and 7102.31 name every country of mining',
    conditions: [
      {
        rule: 'origin-undisclosed-refused',
        since: day('2025-03-01'),
        hs: ['7102.10', '7102.31'],
        source: 'Condition of the importer: EU, 16th package of measures on mixed parcels of 7102.10 and 7102.31',
      },
    ],
  },
  {
    participant: 'SL',
    from: day('2003-01-01'),
    source: 'Sierra Leone: the parcel reference ends in the certificate number (industry warning of December 2015)',
    referenceEndsInNumber: true,
  },
]
