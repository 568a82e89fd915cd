import type { SiteAct } from './acts.ts'

/** Where a site stands, by its last inspection. */
export type SiteState = 'registered' | 'in-order' | 'to-mend' | 'barred' | 'closed'

type Kind = SiteAct['kind']

const INSPECTED = { 'site.passed': 'in-order', 'site.faulted': 'to-mend', 'site.barred': 'barred' } as const
const OPEN = { ...INSPECTED, 'site.closed': 'closed' } as const

/** What may happen next, and where it leads. A closed site is registered anew where it is worked again. */
export const SITE_LIFECYCLE: Readonly<Record<SiteState | 'new', Readonly<Partial<Record<Kind, SiteState>>>>> = {
  new: { 'site.registered': 'registered' },
  registered: OPEN,
  'in-order': OPEN,
  'to-mend': OPEN,
  barred: OPEN,
  closed: {},
}

/** What an inspection can find, and the act it becomes. */
export const SITE_RESULTS = {
  'in-order': 'site.passed',
  'to-mend': 'site.faulted',
  barred: 'site.barred',
} as const satisfies Partial<Record<SiteState, Kind>>
export type SiteResult = keyof typeof SITE_RESULTS

export function nextSiteState(state: SiteState | 'new', kind: Kind): SiteState | null {
  return SITE_LIFECYCLE[state][kind] ?? null
}
