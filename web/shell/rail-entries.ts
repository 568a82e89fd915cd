import type { NodeAnswer, Session } from '../api/answers.ts'
import type { Key } from '../words/language.ts'
import type { Role } from '../../src/core/participants/rights.ts'

export interface RailEntry {
  readonly label: Key
  readonly to: string
  readonly states?: readonly string[]
  readonly count?: number
}

export interface RailGroup {
  readonly title: Key
  readonly entries: readonly RailEntry[]
}

const EXPORTING: readonly Role[] = ['inspector', 'exporting-officer']

/** Who sees how the scheme's standards are met. */
const PROFILE: readonly Role[] = ['administrator', 'focal-point', 'auditor']

/** An administrator says where things are printed; an exporting officer moves them for the printer. */
const PRINT: RailEntry = { label: 'rail.print', to: '/print-profile' }

const PEOPLE: RailEntry = { label: 'rail.people', to: '/people' }

export const holds = (session: Session, ...roles: readonly Role[]): boolean =>
  session.grants.some(grant => roles.includes(grant.role))

export const isImporterOnly = (session: Session): boolean =>
  holds(session, 'importing-officer') && !holds(session, 'applicant', 'auditor', ...EXPORTING)

/** What this person finds at the side, by role; counts are the node's. */
export function railFor(session: Session, node: NodeAnswer, waiting: number | undefined): readonly RailGroup[] {
  const groups: RailGroup[] = [{ title: 'rail.work', entries: work(session, node, waiting) }]
  if (holds(session, ...EXPORTING)) {
    const print = holds(session, 'exporting-officer') && !holds(session, 'administrator') ? [PRINT] : []
    groups.push({ title: 'rail.departures', entries: [...departures(node), ...print] })
  }
  if (holds(session, 'importing-officer')) groups.push({ title: 'rail.arrivals', entries: arrivals(node) })
  const internal = [...licensing(session), ...controls(session)]
  if (internal.length > 0) groups.push({ title: 'rail.controls', entries: internal })
  groups.push({ title: 'rail.record', entries: record(session) })
  return groups
}

/** The entry a page belongs to: its own, else the list that a single thing was taken from. */
export function placeOf(groups: readonly RailGroup[], pathname: string, search: { state?: string }): Key | undefined {
  const entries = groups.flatMap(group => group.entries)
  const exact = entries.find(({ to, states }) => to === pathname && states?.join(',') === search.state)
  if (exact) return exact.label
  const applied = pathname.startsWith('/applications/')
  const list = applied ? '/certificates' : `/${pathname.split('/')[1]}`
  return entries.find(({ to, states }) => to === list && (states !== undefined) === applied)?.label
}

function work(session: Session, node: NodeAnswer, waiting: number | undefined): RailEntry[] {
  const queue: RailEntry = { label: 'rail.queue', to: '/desk', count: waiting }
  if (holds(session, 'applicant')) {
    const sent = ['applied', 'returned', 'inspected']
    return [
      queue,
      { label: 'rail.newApplication', to: '/applications/new' },
      { label: 'rail.myApplications', to: '/certificates', states: sent },
    ]
  }
  if (holds(session, 'valuer') && !holds(session, ...EXPORTING)) {
    return [queue, certificates('rail.applications', node, 'applied', 'returned')]
  }
  if (holds(session, ...EXPORTING)) {
    return [
      queue,
      certificates('rail.applications', node, 'applied', 'returned'),
      certificates('rail.secondOfficer', node, 'inspected'),
    ]
  }
  return [queue]
}

/** Where sites lie is for fewer than what is licensed. */
function licensing(session: Session): RailEntry[] {
  const sees = holds(session, 'applicant', 'licensing-officer', 'valuer', 'auditor', 'focal-point', ...EXPORTING)
  const mined = holds(session, 'applicant', 'licensing-officer', 'auditor', 'statistician', 'focal-point', ...EXPORTING)
  const stock = holds(session, 'applicant', 'licensing-officer', 'exporting-officer', 'auditor', 'statistician')
  const places = holds(session, 'applicant', 'licensing-officer', 'auditor')
  return [
    ...(sees ? [{ label: 'licences.rail' as const, to: '/licensing' }] : []),
    ...(places ? [{ label: 'sites.rail' as const, to: '/sites' }] : []),
    ...(stock ? [{ label: 'stock.rail' as const, to: '/stock' }] : []),
    ...(mined ? [{ label: 'production.rail' as const, to: '/production' }] : []),
  ]
}

const departures = (node: NodeAnswer): RailEntry[] => [
  certificates('rail.sentAbroad', node, 'authorised', 'issued', 'detained', 'expired'),
  { label: 'rail.open', to: '/open' },
  certificates('rail.confirmed', node, 'used'),
]

const arrivals = (node: NodeAnswer): RailEntry[] => [
  { label: 'rail.present', to: '/present' },
  imports('rail.expected', node, 'announced'),
  imports('rail.atDesk', node, 'presented', 'examined'),
  imports('rail.detained', node, 'detained', 'releasing'),
  imports('rail.received', node, 'confirmed'),
  { label: 'original.rail', to: '/originals' },
]

function controls(session: Session): RailEntry[] {
  return [
    ...(holds(session, 'administrator') ? [PEOPLE, PRINT] : []),
    ...(holds(session, 'valuer', 'administrator') ? [{ label: 'prices.rail', to: '/prices/new' } as const] : []),
    ...(holds(session, 'focal-point') ? [{ label: 'complain.rail', to: '/complaints' } as const] : []),
    ...(holds(session, ...PROFILE) ? [{ label: 'controls.rail', to: '/controls' } as const] : []),
  ]
}

function record(session: Session): RailEntry[] {
  const entries: RailEntry[] = []
  if (holds(session, 'applicant', 'auditor', 'statistician', 'valuer', ...EXPORTING)) {
    entries.push({ label: 'rail.certificates', to: '/certificates' })
  }
  if (holds(session, 'importing-officer', 'auditor')) entries.push({ label: 'rail.arrivalsAll', to: '/imports' })
  if (!holds(session, 'applicant')) {
    entries.push({ label: 'alert.rail', to: '/alerts' }, { label: 'specimen.rail', to: '/specimens' })
  }
  const open: RailEntry[] = [
    { label: 'rail.log', to: '/log' },
    { label: 'rail.verify', to: '/verify' },
    { label: 'rail.ship', to: '/ship' },
    { label: 'service.rail', to: '/service' },
    { label: 'prices.title', to: '/prices' },
    { label: 'complain.title', to: '/complain' },
  ]
  return [...entries, ...open]
}

const certificates = (label: Key, node: NodeAnswer, ...states: readonly string[]): RailEntry => ({
  label,
  to: '/certificates',
  states,
  count: sum(node.counts?.certificates, states),
})

const imports = (label: Key, node: NodeAnswer, ...states: readonly string[]): RailEntry => ({
  label,
  to: '/imports',
  states,
  count: sum(node.counts?.imports, states),
})

function sum(counts: Readonly<Record<string, number>> | undefined, states: readonly string[]): number | undefined {
  return counts && states.reduce((total, state) => total + (counts[state] ?? 0), 0)
}
