import { FOUR_EYES } from '../../core/participants/four-eyes.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { grantFor, type PersonRow, type Role } from '../../core/participants/rights.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { type Notice, noticesOf } from '../../core/register/notices.ts'
import { dayAt } from '../../core/values/day.ts'
import { awaitsOfficial } from '../valuation/standing.ts'
import type { Clock } from '../../ports/edges.ts'
import type { NodeIdentity } from '../../ports/node.ts'
import type { Reading } from '../../ports/reading.ts'

export interface NoticePorts {
  readonly identity: NodeIdentity
  readonly reading: Reading
  readonly clock: Clock
}

const MOST = 200
const OF_OFFICE = ['inspected', 'issued', 'used', 'detained', 'seized'] as const
const OF_FIRM = ['returned', 'refused', 'issued', 'used'] as const
const OF_ARRIVALS = ['examined', 'releasing', 'withdrawn'] as const
const WAITING = ['announced', 'presented', 'examined'] as const

/** What there is to tell a person, from the rows their own roles let them see. */
export async function noticesFor(ports: NoticePorts, person: PersonRow, list: TrustList): Promise<readonly Notice[]> {
  const [certificates, imports] = [await certificatesOf(ports, person), await importsOf(ports, person)]
  const keeps = heldAt(ports.identity, person, FOUR_EYES['notify-specimen'].second).length > 0
  const specimens = keeps ? await ports.reading.specimens() : []
  const now = ports.clock.now()
  return noticesOf(
    person,
    {
      ...{ certificates, imports, specimens },
      ...{ alerts: await alertsOf(ports, person), complaints: await complaintsOf(ports, person) },
      licences: await licencesOf(ports, person),
    },
    {
      ...{ now: new Date(now).toISOString(), today: dayAt(now, 'UTC') },
      confirmationDays: row => termOf(list, row),
      awaitsValuer: row => awaitsOfficial(row, list),
      receiptHours: () => policyOn(list.policies, ports.identity.node, dayAt(now, 'UTC'))?.serviceHours?.receipt,
    },
  )
}

async function certificatesOf({ identity, reading }: NoticePorts, person: PersonRow): Promise<CertificateRow[]> {
  const authorities = heldAt(identity, person, ['inspector', 'exporting-officer'])
  const valuing = heldAt(identity, person, ['valuer'])
  const firms = person.grants.filter(({ role, firm }) => role === 'applicant' && firm !== undefined)
  const pages = await Promise.all([
    ...(authorities.length === 0
      ? []
      : [
          reading.listed('certificate', { authorities, states: OF_OFFICE, limit: MOST }),
          // Those that wait longest changed longest ago.
          reading.listed('certificate', { authorities, states: ['issued'], sort: 'day', order: 'asc', limit: MOST }),
          reading.listed('certificate', { authorities, states: ['inspected'], order: 'asc', limit: MOST }),
        ]),
    ...(valuing.length === 0
      ? []
      : [reading.listed('certificate', { authorities: valuing, states: ['applied'], order: 'asc', limit: MOST })]),
    ...firms.map(({ authority, firm = '' }) =>
      reading.listed('certificate', { authorities: [authority], firm, states: OF_FIRM, limit: MOST }),
    ),
  ])
  return pages.flatMap(page => page.items)
}

async function importsOf({ identity, reading }: NoticePorts, person: PersonRow) {
  const authorities = heldAt(identity, person, ['importing-officer'])
  if (authorities.length === 0) return []
  const pages = await Promise.all([
    reading.listed('import', { authorities, states: OF_ARRIVALS, limit: MOST }),
    // Those that wait longest changed longest ago.
    ...WAITING.map(state => reading.listed('import', { authorities, states: [state], order: 'asc', limit: MOST })),
  ])
  return pages.flatMap(page => page.items)
}

async function complaintsOf({ identity, reading }: NoticePorts, person: PersonRow) {
  const authorities = heldAt(identity, person, ['focal-point'])
  if (authorities.length === 0) return []
  return (await reading.listed('complaint', { authorities, states: ['received', 'looked-into'], limit: MOST })).items
}

/** What waits or stands in the office, those that end first before others; and what the own firm holds. */
async function licencesOf({ identity, reading }: NoticePorts, person: PersonRow): Promise<LicenceRow[]> {
  const authorities = heldAt(identity, person, ['licensing-officer'])
  const firms = person.grants.filter(({ role, firm }) => role === 'applicant' && firm !== undefined)
  const ends = { states: ['granted', 'suspended'], sort: 'day', order: 'asc', limit: MOST } as const
  const pages = await Promise.all([
    ...(authorities.length === 0
      ? []
      : [
          reading.listed('licence', { authorities, states: ['applied', 'inspected'], order: 'asc', limit: MOST }),
          reading.listed('licence', { authorities, ...ends }),
        ]),
    ...firms.map(({ authority, firm = '' }) =>
      reading.listed('licence', { authorities: [authority], firm, limit: MOST }),
    ),
  ])
  return pages.flatMap(page => page.items)
}

function heldAt({ authorities }: NodeIdentity, person: PersonRow, roles: readonly Role[]): string[] {
  return authorities.filter(authority => grantFor(person, roles, authority))
}

function termOf(list: TrustList, row: CertificateRow): number | undefined {
  const participant = list.authorities.find(known => known.id === row.authority)?.participant ?? ''
  return (row.issuedOn && policyOn(list.policies, participant, row.issuedOn)?.confirmationDays) || undefined
}

async function alertsOf({ identity, reading }: NoticePorts, person: PersonRow) {
  const desk = heldAt(identity, person, FOUR_EYES.alert.first)
  return desk.length === 0 ? [] : reading.alerts()
}
