import type { CertificateItem, Draft, ImportItem, Session } from '../../api/answers.ts'
import type { Role } from '../../../src/core/participants/rights.ts'
import { total, type Quantity } from '../../../src/core/values/quantity.ts'
import type { Severity } from '../../../src/core/values/finding.ts'

export const KINDS = [
  'inspect',
  'value',
  'authorise',
  'void',
  'correct',
  'finish',
  'weigh',
  'difference',
  'detained',
  'release',
  'unconfirmed',
  'expiring',
] as const
export type Kind = (typeof KINDS)[number]

/** Work on what comes in: its place is where it comes from. */
export const INBOUND: readonly Kind[] = ['weigh', 'difference', 'detained', 'release']

/** One thing that waits for this person. */
export interface Task {
  readonly id: string
  readonly kind: Kind
  readonly to: string
  readonly reference: string
  readonly exporter: string
  readonly place: string
  readonly codes: readonly string[]
  readonly parcels: number
  readonly caratThousandths: number
  readonly usdCents: number
  readonly worst: Severity | null
  readonly remarks: number
  readonly replaces: boolean
  readonly due?: string
  /** Since when it stands where it stands. */
  readonly since: string
  readonly dueRule?: string
  readonly late: boolean
  /** The office to which its first officer sent it, and whether that is this person's. */
  readonly sentTo?: string
  readonly sentHere?: boolean
}

/** The states whose rows may need somebody of this role: what the queue asks the node for. */
export function statesFor(roles: readonly Role[]): { certificates: readonly string[]; imports: readonly string[] } {
  const exporting = roles.includes('inspector') || roles.includes('exporting-officer')
  return {
    certificates: [
      ...(roles.includes('applicant') ? ['returned'] : []),
      ...(exporting ? ['applied', 'inspected', 'issued'] : roles.includes('valuer') ? ['applied'] : []),
    ],
    imports: roles.includes('importing-officer') ? ['presented', 'examined', 'detained', 'releasing'] : [],
  }
}

interface Waiting {
  readonly certificates: readonly CertificateItem[]
  readonly imports: readonly ImportItem[]
  readonly drafts: readonly Draft[]
}

/**
 * What needs this person now: first what was sent to their office, then the latest, then by time left; what has no time
 * stands last, the longest waiting first.
 */
export function queueOf(session: Session, waiting: Waiting, now: string): readonly Task[] {
  const roles = session.grants.map(grant => grant.role)
  const tasks = [
    ...waiting.drafts.map(draft => ofDraft(draft, session)),
    ...waiting.certificates.flatMap(row => sent(row, session, ofCertificate(row, roles, session.person.id, now))),
    ...waiting.imports.flatMap(row => sent(row, session, ofImport(row, roles, session.person.id, now))),
  ]
  const here = (task: Task) => (task.sentHere ? 0 : 1)
  return tasks.sort(
    (a, b) => here(a) - here(b) || (a.due ?? '9').localeCompare(b.due ?? '9') || a.since.localeCompare(b.since),
  )
}

/** A second half that was sent to an office stands first there, and says elsewhere where it waits. */
function sent({ sentTo }: { sentTo?: string }, { person }: Session, tasks: Task[]): Task[] {
  return sentTo ? tasks.map(task => ({ ...task, sentTo, sentHere: sentTo === person.office })) : tasks
}

function ofDraft(draft: Draft, session: Session): Task {
  const { document } = draft
  return {
    id: draft.id,
    kind: 'finish',
    to: `/applications/new?draft=${draft.id}`,
    reference: '',
    exporter: session.firm?.name ?? '',
    place: document.destination ?? '',
    replaces: draft.replaces !== undefined,
    worst: null,
    remarks: 0,
    late: false,
    since: new Date(draft.changedAt).toISOString(),
    ...quantities([]),
    parcels: document.parcels?.length ?? 0,
  }
}

function ofCertificate(row: CertificateItem, roles: readonly Role[], person: string, now: string): Task[] {
  const kind = certificateKind(row, roles, person, now)
  if (!kind) return []
  const page = row.number ? 'certificates' : 'applications'
  const to = kind === 'correct' ? `/applications/${row.id}/edit` : `/${page}/${row.id}`
  return [
    {
      id: row.id,
      kind,
      to,
      reference: row.number ?? row.reference,
      exporter: row.exporterName,
      place: row.destination,
      ...remarksOf(row),
      replaces: row.replaces !== undefined,
      since: row.changedAt,
      ...dueOf(row.due, now),
      ...quantities(row.quantities),
      parcels: row.parcels,
    },
  ]
}

const SOON_MS = 3 * 86_400_000

function certificateKind(row: CertificateItem, roles: readonly Role[], person: string, now: string): Kind | null {
  const officer = roles.includes('exporting-officer')
  if (row.state === 'returned') return roles.includes('applicant') ? 'correct' : null
  if (row.state === 'applied') return officer || roles.includes('inspector') ? 'inspect' : valuing(row, roles)
  if (row.state === 'inspected') return officer && row.inspectedBy !== person ? 'authorise' : null
  if (row.frozen?.action === 'void' || row.frozen?.action === 'spoil')
    return officer && row.frozen.by !== person ? 'void' : null
  const soon = row.due && Date.parse(row.due.at) - Date.parse(now) < SOON_MS
  if (!soon) return null
  return row.due?.rule === 'expiring' ? 'expiring' : 'unconfirmed'
}

/** What a published rule lets count is the valuer's to say, once. */
function valuing({ awaitsValuer }: CertificateItem, roles: readonly Role[]): Kind | null {
  return roles.includes('valuer') && awaitsValuer ? 'value' : null
}

function ofImport(row: ImportItem, roles: readonly Role[], person: string, now: string): Task[] {
  const kind = roles.includes('importing-officer') ? importKind(row, person) : null
  if (!kind) return []
  return [
    {
      id: row.id,
      kind,
      to: `/imports/${row.id}`,
      reference: row.number,
      exporter: row.exporterName,
      place: row.participant,
      worst: row.presented?.verdict === 'invalid' ? 'error' : row.presented?.verdict === 'undecided' ? 'warning' : null,
      remarks: row.presented?.rules.length ?? 0,
      replaces: false,
      since: row.changedAt,
      ...dueOf(row.due, now),
      ...quantities(row.certified),
      parcels: row.parcels,
    },
  ]
}

function importKind(row: ImportItem, person: string): Kind | null {
  if (row.state === 'presented') return 'weigh'
  if (row.state === 'examined') return row.frozen?.by === person ? null : 'difference'
  if (row.state === 'releasing') return row.frozen?.by === person ? null : 'release'
  return row.state === 'detained' ? 'detained' : null
}

/** What only the office can give is no remark on an application: it is the office's next step. */
function remarksOf({ rules, worst }: CertificateItem) {
  const remarks = rules.filter(rule => rule !== 'seal-missing').length
  return { remarks, worst: remarks > 0 ? (worst ?? null) : null }
}

function dueOf(due: { at: string; rule: string } | undefined, now: string) {
  return { due: due?.at, dueRule: due?.rule, late: due !== undefined && Date.parse(due.at) < Date.parse(now) }
}

function quantities(lines: readonly Quantity[]) {
  return { codes: lines.map(line => line.hs), ...total(lines) }
}

export type Group = 'sent' | 'late' | 'today' | 'week' | 'later' | 'open'

const WEEK_DAYS = 7

/** Under which heading a task stands; `daysLeft` counts civil days of the authority. */
export function groupOf(task: Task, daysLeft: (due: string) => number): Group {
  if (task.sentHere) return 'sent'
  if (task.due === undefined) return 'open'
  if (task.late) return 'late'
  const days = daysLeft(task.due)
  if (days <= 0) return 'today'
  return days < WEEK_DAYS ? 'week' : 'later'
}

export interface QueueFilter {
  readonly kind?: string
  readonly text: string
  readonly exporter: string
  readonly place: string
  readonly hs: string
  readonly worst: string
}

export const NO_FILTER: QueueFilter = { text: '', exporter: '', place: '', hs: '', worst: '' }

export function matches(task: Task, filter: QueueFilter): boolean {
  const { kind, text, exporter, place, hs, worst } = filter
  const words = `${task.reference} ${task.exporter}`.toLowerCase()
  return (
    (!kind || (kind === 'late' ? task.late : task.kind === kind)) &&
    words.includes(text.trim().toLowerCase()) &&
    (!exporter || task.exporter === exporter) &&
    (!place || task.place === place) &&
    (!hs || task.codes.includes(hs)) &&
    (!worst || (task.worst ?? 'none') === worst)
  )
}
