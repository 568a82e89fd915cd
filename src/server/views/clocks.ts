import type { CertificateAct } from '../../core/certificate/acts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { officeTime, type Step, stepClocks, stopsOf, WHOSE } from '../../core/certificate/steps.ts'
import { publishedOn, type ServiceHours } from '../../core/participants/policy.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { Placed } from '../../core/values/act.ts'
import { dayAt } from '../../core/values/day.ts'
import { jsonAt } from '../../operations/json-at.ts'
import type { ServerPorts } from '../ports.ts'

/** Which published service level a step of an office is held against. */
const LEVELS: Readonly<Partial<Record<Step, keyof ServiceHours>>> = {
  inspection: 'inspection',
  'second-officer': 'secondOfficer',
}

/** How long each step took and takes, beside what the authority published, and every stop with its reason. */
export async function clocksView(ports: ServerPorts, list: TrustList, row: CertificateRow) {
  const history = await ports.reading.history(row.id)
  const acts = history.filter(act => act.kind.startsWith('certificate.')) as Placed<CertificateAct>[]
  const now = new Date(ports.clock.now()).toISOString()
  const clocks = stepClocks(acts, now)
  const home = list.authorities.find(one => one.id === row.authority)
  const today = dayAt(ports.clock.now(), home?.timeZone ?? 'UTC')
  const published = publishedOn(list.policies, home?.participant ?? '', today, 'serviceHours')
  const hours = published?.value ?? {}
  return {
    steps: clocks.map(clock => ({ ...clock, whose: WHOSE[clock.step], ...level(hours, LEVELS[clock.step]) })),
    office: { ...officeTime(clocks), ...level(hours, 'issue') },
    ...(published ? { source: published.source.text } : {}),
    stops: await Promise.all(stopsOf(acts, now).map(async stop => ({ ...stop, ...(await reasonAt(ports, stop)) }))),
  }
}

function level(hours: ServiceHours, name: keyof ServiceHours | undefined) {
  const published = name && hours[name]
  return published === undefined ? {} : { hours: published }
}

/** In the words given, also by a partner: its statement carries them. */
async function reasonAt(ports: ServerPorts, { position }: { position: number }): Promise<{ reason?: string }> {
  const reason = (await jsonAt<{ reason?: unknown }>(ports.reading, position))?.reason
  return typeof reason === 'string' ? { reason } : {}
}
