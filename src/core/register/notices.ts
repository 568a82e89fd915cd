import { certificateDue } from '../certificate/due.ts'
import type { CertificateRow } from '../certificate/fold.ts'
import type { ImportRow } from '../confirmation/fold.ts'
import type { LicenceRow } from '../licences/fold.ts'
import { endsTold } from '../licences/standing.ts'
import { grantFor, type PersonRow } from '../participants/rights.ts'
import type { Day } from '../values/day.ts'

export const NOTICES = [
  'authorise',
  'void',
  'spoil',
  'difference',
  'release',
  'returned',
  'refused',
  'issued',
  'confirmed',
  'detained-abroad',
  'seized-abroad',
  'withdrawn',
  'confirmation-late',
  'expired-open',
  'licence-waits',
  'licence-revoke',
  'licence-granted',
  'licence-refused',
  'licence-suspended',
  'licence-ends',
] as const
export type NoticeKind = (typeof NOTICES)[number]

/** Something a person should know of: it waits for them, came back, or is past its time. */
export interface Notice {
  readonly kind: NoticeKind
  readonly about: 'certificate' | 'import' | 'licence'
  readonly id: string
  /** The number, or the reference of what has none yet. */
  readonly label: string
  /** Since when: an instant. */
  readonly at: string
  /** Whether it waits for this person, rather than telling them only. */
  readonly waits: boolean
}

export interface Noticed {
  readonly certificates: readonly CertificateRow[]
  readonly imports: readonly ImportRow[]
  readonly licences?: readonly LicenceRow[]
}

/** When it is, and by which term of its participant a certificate should be confirmed. */
export interface NoticedOn {
  readonly now: string
  readonly today: Day
  readonly confirmationDays: (row: CertificateRow) => number | undefined
}

const TOLD_FOR_MS = 30 * 86_400_000

/**
 * What rows that a person may see tell this person, the latest first. Nothing is kept of it but until when it was seen:
 * what no longer waits is no longer told.
 */
export function noticesOf(person: PersonRow, rows: Noticed, on: NoticedOn): readonly Notice[] {
  const all = [
    ...rows.certificates.flatMap(row => ofCertificate(person, row, on)),
    ...rows.imports.flatMap(row => ofImport(person, row)),
    ...(rows.licences ?? []).flatMap(row => ofLicence(person, row, on.today)),
  ]
  const oldest = new Date(Date.parse(on.now) - TOLD_FOR_MS).toISOString()
  const told = all.filter(notice => notice.waits || notice.at >= oldest)
  const one = new Map(told.map(notice => [`${notice.kind} ${notice.id}`, notice]))
  return [...one.values()].sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? 1 : -1))
}

function ofCertificate(person: PersonRow, row: CertificateRow, on: NoticedOn): Notice[] {
  const about = { about: 'certificate' as const, id: row.id, label: row.number ?? row.reference }
  const told = (kind: NoticeKind, waits = false, at = row.changedAt): Notice[] => [{ kind, ...about, at, waits }]
  const own = grantFor(person, ['applicant'], row.authority)?.firm === row.firm
  const office = grantFor(person, ['inspector', 'exporting-officer'], row.authority) !== null
  const second = grantFor(person, ['exporting-officer'], row.authority) && row.frozen?.by !== person.id
  if (row.frozen && second) return told(row.frozen.action, true)
  if (own && (row.state === 'returned' || row.state === 'refused')) return told(row.state, row.state === 'returned')
  if (own && row.state === 'issued') return told('issued')
  if ((own || office) && row.state === 'used') return told('confirmed')
  if (office && row.abroad && (row.state === 'detained' || row.state === 'seized')) return told(`${row.state}-abroad`)
  if (!office) return []
  const due = certificateDue(row, on.confirmationDays(row))
  if (!due || due.on >= on.today) return []
  return told(due.rule === 'expiring' ? 'expired-open' : 'confirmation-late', true, `${due.on}T23:59:59.000Z`)
}

function ofImport(person: PersonRow, row: ImportRow): Notice[] {
  if (!grantFor(person, ['importing-officer'], row.authority)) return []
  const about = { about: 'import' as const, id: row.id, label: row.number, at: row.changedAt }
  const other = row.frozen !== undefined && row.frozen.by !== person.id
  if (row.state === 'examined' && other) return [{ kind: 'difference', ...about, waits: true }]
  if (row.state === 'releasing' && other) return [{ kind: 'release', ...about, waits: true }]
  return row.state === 'withdrawn' ? [{ kind: 'withdrawn', ...about, waits: false }] : []
}

/**
 * The office is told of what waits for it, the holder of what became of it; both, sixty and thirty days before, of its
 * end.
 */
function ofLicence(person: PersonRow, row: LicenceRow, today: Day): Notice[] {
  const about = { about: 'licence' as const, id: row.id, label: row.number ?? row.reference ?? '' }
  const told = (kind: NoticeKind, waits = false, at = row.changedAt): Notice[] => [{ kind, ...about, at, waits }]
  const office = grantFor(person, ['licensing-officer'], row.authority) !== null
  const own = grantFor(person, ['applicant'], row.authority)?.firm === row.firm
  if (office && row.frozen && row.frozen.by !== person.id) return told('licence-revoke', true)
  if (office && (row.state === 'applied' || row.state === 'inspected')) return told('licence-waits', true)
  const since = row.state === 'granted' ? endsTold(row, today) : null
  if (since && (office || own)) return told('licence-ends', own, `${since}T00:00:00.000Z`)
  if (!own) return []
  if (row.state === 'granted') return told('licence-granted')
  return row.state === 'refused' || row.state === 'suspended' ? told(`licence-${row.state}`) : []
}
