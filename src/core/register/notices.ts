import { certificateDue } from '../certificate/due.ts'
import type { CertificateRow } from '../certificate/fold.ts'
import type { ComplaintRow } from '../communities/complaint.ts'
import type { ImportRow } from '../confirmation/fold.ts'
import type { AlertRow } from '../participants/alert-fold.ts'
import { FOUR_EYES } from '../participants/four-eyes.ts'
import { grantFor, type PersonRow, type Role } from '../participants/rights.ts'
import type { SpecimenRow } from '../participants/specimen.ts'
import type { LicenceRow } from '../licences/fold.ts'
import { endsTold } from '../licences/standing.ts'
import type { Day } from '../values/day.ts'

export const NOTICES = [
  'value',
  'complaint',
  'authorise',
  'void',
  'spoil',
  'difference',
  'release',
  'specimen',
  'specimen-back',
  'returned',
  'refused',
  'issued',
  'confirmed',
  'detained-abroad',
  'seized-abroad',
  'withdrawn',
  'confirmation-late',
  'expired-open',
  'alert-waits',
  'alert-raised',
  'alert-withdrawn',
  'arrival-late',
  'receipt-asked',
  'receipt-late',
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
  readonly about: 'certificate' | 'import' | 'specimen' | 'alert' | 'complaint' | 'licence'
  readonly id: string
  /** The number, the reference of what has none yet, or of a specimen the participant's code. */
  readonly label: string
  /** Since when: an instant. */
  readonly at: string
  /** Whether it waits for this person, rather than telling them only. */
  readonly waits: boolean
}

export interface Noticed {
  readonly certificates: readonly CertificateRow[]
  readonly imports: readonly ImportRow[]
  readonly specimens?: readonly SpecimenRow[]
  readonly alerts?: readonly AlertRow[]
  readonly complaints?: readonly ComplaintRow[]
  readonly licences?: readonly LicenceRow[]
}

/** When it is, and by which terms of its participant certificates and arrivals should be confirmed. */
export interface NoticedOn {
  readonly now: string
  readonly today: Day
  readonly confirmationDays: (row: CertificateRow) => number | undefined
  /** From the counter to the confirmation of receipt; without a published figure nothing is late. */
  readonly receiptHours: (row: ImportRow) => number | undefined
  /** Whether a published rule makes an application wait for the official valuer. */
  readonly awaitsValuer: (row: CertificateRow) => boolean
}

const TOLD_FOR_MS = 30 * 86_400_000

/**
 * What rows that a person may see tell this person, the latest first. Nothing is kept of it but until when it was seen:
 * what no longer waits is no longer told.
 */
export function noticesOf(person: PersonRow, rows: Noticed, on: NoticedOn): readonly Notice[] {
  const all = [
    ...rows.certificates.flatMap(row => ofCertificate(person, row, on)),
    ...rows.imports.flatMap(row => ofImport(person, row, on)),
    ...(rows.specimens ?? []).flatMap(row => ofSpecimen(person, row)),
    ...(rows.alerts ?? []).flatMap(row => ofAlert(person, row)),
    ...(rows.complaints ?? []).flatMap(row => ofComplaint(person, row)),
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
  const valuer = row.state === 'applied' && grantFor(person, ['valuer'], row.authority)
  if (valuer && on.awaitsValuer(row)) return told('value', true)
  if (row.frozen && second) return told(row.frozen.action, true)
  if (own && (row.state === 'returned' || row.state === 'refused')) return told(row.state, row.state === 'returned')
  if (own && row.state === 'issued') return told('issued')
  if ((own || office) && row.state === 'used') return told('confirmed')
  if (office && row.abroad && (row.state === 'detained' || row.state === 'seized')) return told(`${row.state}-abroad`)
  if (!office) return []
  const due = certificateDue(row, on.confirmationDays(row))
  if (!due || due.on >= on.today) return []
  return told(due.rule === 'expiring' ? 'expired-open' : 'confirmation-late', true, endOf(due.on))
}

function ofImport(person: PersonRow, row: ImportRow, on: NoticedOn): Notice[] {
  if (!grantFor(person, ['importing-officer'], row.authority)) return []
  const about = { about: 'import' as const, id: row.id, label: row.number, at: row.changedAt }
  const other = row.frozen !== undefined && row.frozen.by !== person.id
  if (row.state === 'examined' && other) return [{ kind: 'difference', ...about, waits: true }]
  if (row.state === 'releasing' && other) return [{ kind: 'release', ...about, waits: true }]
  if (row.state === 'withdrawn') return [{ kind: 'withdrawn', ...about, waits: false }]
  const late = lateArrival(row, on)
  return late && late.at <= on.now ? [{ ...about, ...late }] : []
}

/** What waits is for every other person who may approve it; what came back is for whoever proposed it. */
function ofSpecimen(person: PersonRow, { id, proposals = [] }: SpecimenRow): Notice[] {
  const about = { about: 'specimen' as const, id, label: id }
  return proposals.flatMap(({ authority, by, proposedAt, sentBack }): Notice[] => {
    if (!grantFor(person, FOUR_EYES['notify-specimen'].second, authority)) return []
    if (by === person.id) return sentBack ? [{ kind: 'specimen-back', ...about, at: sentBack.on, waits: false }] : []
    return sentBack ? [] : [{ kind: 'specimen', ...about, at: proposedAt, waits: true }]
  })
}

/** Every desk hears of an alert that came into force, or no longer stands, whoever raised it. */
function ofAlert(person: PersonRow, row: AlertRow): Notice[] {
  const label = row.first === row.last ? row.first : `${row.first} – ${row.last}`
  const told = (kind: NoticeKind, at: string, waits = false): Notice[] => [
    { kind, about: 'alert', id: row.id, label, at, waits },
  ]
  const decides = grantFor(person, FOUR_EYES.alert.second, row.by) !== null && row.frozen?.by !== person.id
  if (row.frozen && decides) return told('alert-waits', row.changedAt, true)
  const roles: readonly Role[] = FOUR_EYES.alert.first
  if (!person.grants.some(({ role }) => roles.includes(role))) return []
  if (row.withdrawnAt) return told('alert-withdrawn', row.withdrawnAt)
  return row.raisedAt ? told('alert-raised', row.raisedAt) : []
}
const HOUR_MS = 3_600_000

/**
 * What of an arrival is past its time. A pre-alert names no day of arrival: the last day it can come in time is that of
 * its certificate. Who is asked is told a day later, where they have not answered by then.
 */
function lateArrival(row: ImportRow, on: NoticedOn): Pick<Notice, 'kind' | 'at' | 'waits'> | null {
  const { state, expiresOn, askedOn, presentedAt, releasedAt, changedAt } = row
  if (state === 'announced' && expiresOn < on.today) return { kind: 'arrival-late', at: endOf(expiresOn), waits: false }
  if (askedOn && ASKABLE.includes(state)) return { kind: 'receipt-asked', at: endOf(askedOn), waits: true }
  const hours = on.receiptHours(row)
  if (hours === undefined || !presentedAt || !WEIGHABLE.includes(state)) return null
  // After a release its clock begins anew, as the published figures count it.
  const since = releasedAt === undefined ? presentedAt : changedAt
  return { kind: 'receipt-late', at: new Date(Date.parse(since) + hours * HOUR_MS).toISOString(), waits: true }
}

const WEIGHABLE: readonly ImportRow['state'][] = ['presented', 'examined']
const ASKABLE: readonly ImportRow['state'][] = ['announced', ...WEIGHABLE]

const endOf = (day: Day): string => `${day}T23:59:59.000Z`
/** One that nobody answered yet, or to which the reporter wrote more, waits for who looks into it, or for anybody. */
function ofComplaint(person: PersonRow, row: ComplaintRow): Notice[] {
  const open = row.state === 'received' || row.state === 'looked-into'
  if (!open || !grantFor(person, ['focal-point'], row.authority)) return []
  if (row.by !== undefined && row.by !== person.id) return []
  return [{ kind: 'complaint', about: 'complaint', id: row.id, label: row.reference, at: row.changedAt, waits: true }]
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
