import type { Tongue } from '../../catalogue/spoken.ts'
import type { Attachment } from '../../core/certificate/attachments.ts'
import { LICENCE_ACTIONS, type LicenceAction, licenceHindrances } from '../../core/licences/actions.ts'
import type { LicenceBody } from '../../core/licences/acts.ts'
import type { LicenceDocumentBy } from '../../core/licences/documents.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { endsTold, standingOn } from '../../core/licences/standing.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import type { Day } from '../../core/values/day.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { LICENSING } from '../../operations/licences/officers.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { Named, Reading } from '../../ports/reading.ts'
import type { ServerPorts } from '../ports.ts'
import { historyOf } from './history.ts'
import { siteLabels } from './site.ts'

/** A row of a list, with its holder's name and what it is worth today. */
export function licenceItem(row: LicenceRow & Named, today: Day) {
  const { exporter: holder, importer: _, documents: __, ...rest } = row
  const ends = standingOn(row, today) === 'in-force' && endsTold(row, today) !== null
  return { ...rest, holder, standing: standingOn(row, today), ...(ends ? { ends: true } : {}) }
}

/** One licence whole: its record, term and conditions, every report and reason, and what may be done next. */
export async function licenceView(
  ports: ServerPorts,
  row: LicenceRow,
  person: PersonRow,
  { tongue, today }: { tongue: Tongue; today: Day },
) {
  const { reading } = ports
  const body = await jsonAt<LicenceBody>(reading, row.recordAt)
  const granted = await jsonAt<{ conditions?: string; receipt?: string }>(
    reading,
    row.imported ? undefined : row.grantedAt,
  )
  const names = await namesOf(ports, [row.frozen?.by, row.applicant])
  const { documents: _, ...rest } = row
  return {
    row: { ...rest, standing: standingOn(row, today) },
    erased: body === null,
    record: body?.record ?? null,
    note: body?.note,
    ...granted,
    reason: (await jsonAt<{ reason?: string }>(reading, row.frozen?.at ?? row.reasonAt))?.reason,
    frozenBy: row.frozen && names.get(row.frozen.by),
    sites: await siteLabels(ports, row.sites),
    documents: await documentsOf(ports, row),
    history: await historyWithWords(ports, row.id, tongue),
    actions: actionsFor(row, person),
  }
}

/** What this person may do to it now. Who proposed to revoke it does not decide that. */
function actionsFor(row: LicenceRow, person: PersonRow): LicenceAction[] {
  const office = grantFor(person, LICENSING, row.authority) !== null
  const firm = grantFor(person, ['applicant'], row.authority)?.firm === row.firm
  return (Object.keys(LICENCE_ACTIONS) as LicenceAction[]).filter(action => {
    const may = LICENCE_ACTIONS[action].by === 'firm' ? firm : office
    const own = row.frozen?.by === person.id && action.startsWith('revoke-')
    return may && !own && licenceHindrances(action, row).length === 0
  })
}

/** The history in words, with the reason or the report of each act that has one. */
export async function historyWithWords(ports: ServerPorts, id: string, tongue: Tongue) {
  const history = await historyOf(ports, id, tongue)
  return Promise.all(
    history.map(async one => {
      const body = await jsonAt<{ reason?: string; report?: string }>(ports.reading, one.position)
      const said = body?.reason ?? body?.report
      return typeof said === 'string' ? { ...one, said } : one
    }),
  )
}

async function documentsOf(ports: ServerPorts, row: LicenceRow) {
  const { documents = [] } = row
  const kept = await filesOf(ports, row)
  return Promise.all(
    documents.map(async ({ digest, field, at }) => {
      const file = kept.find(one => one.digest === digest)
      const name = await nameOf(ports.reading, documents, digest)
      return { digest, field, at, name, ...(file ? { type: file.type, size: file.size } : {}) }
    }),
  )
}

/** The name of a file as the act says that brought it; empty once its retention ended. */
export async function nameOf(reading: Reading, documents: readonly LicenceDocumentBy[], digest: string) {
  const one = documents.find(known => known.digest === digest)
  const body = await jsonAt<{ documents?: readonly Attachment<string>[] }>(reading, one?.at)
  return body?.documents?.find(named => named.digest === digest)?.name ?? ''
}

/** The files, after those are kept too that an act named just before the process that decided it broke. */
export async function filesOf({ keeping }: ServerPorts, { id, documents = [] }: LicenceRow) {
  const kept = await keeping.files.list(id)
  const missing = documents.filter(({ digest }) => !kept.some(one => one.digest === digest))
  if (missing.length === 0) return kept
  await keeping.uploads.claim(id, missing)
  return keeping.files.list(id)
}
