import type { LicenceAct } from '../../core/licences/acts.ts'
import { termFindings } from '../../core/licences/actions.ts'
import { type LicenceKind, numberKeyOf } from '../../core/licences/kinds.ts'
import { ANNEX_II, type LicenceRecord, recordFindings, trimmed } from '../../core/licences/record.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { misleadingIn } from '../../core/values/plain-text.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, missingRole, newId, perform, refusal } from '../perform.ts'
import { LICENSING, saidBody } from './officers.ts'

/** A licence that was granted before this register began, as the old record has it. */
export interface OldLicence {
  readonly kind: LicenceKind
  readonly number: string
  readonly firm: string
  readonly record: LicenceRecord
  readonly from: Day
  readonly until: Day
  readonly note?: string
}

export const MOST_IMPORTED = 5_000
const LONGEST_NUMBER = 40

/**
 * Takes licences over from an older record, all of them or none: each is kept as imported, never as if this register
 * had granted it. What is wrong has the path `rows[3].number`.
 */
export function importLicences(
  node: NodePorts,
  caller: Caller,
  rows: readonly OldLicence[],
): Promise<Outcome<{ imported: number }>> {
  return perform(node, caller, { action: 'licence-import', rows } as unknown as Plain, async desk => {
    const right = missingRole(desk, 'licence-import', LICENSING)
    if (right.length > 0) return refused(...right)
    if (rows.length > MOST_IMPORTED) return refused(refusal('import-many', { most: MOST_IMPORTED }))
    const keys = rows.map(row => numberKeyOf(desk.authority.id, row.number))
    const wrong: Finding[] = []
    for (const [at, row] of rows.entries()) {
      const known = await numberFindings(desk, row.number, keys.indexOf(keys[at] as string) < at)
      const found = [...recordFindings(row.kind, trimmed(row.record)), ...termFindings(row.from, row.until), ...known]
      wrong.push(...found.map(one => ({ ...one, path: `rows[${at}].${one.path}` })))
    }
    if (wrong.length > 0) return refused(...wrong)
    for (const row of rows) await keep(desk, row)
    return done({ imported: rows.length })
  })
}

async function numberFindings(desk: Desk, number: string, twice: boolean): Promise<Finding[]> {
  const say = (rule: string) => [{ ...refusal(rule, { number }, ANNEX_II), path: 'number' }]
  if (number.trim() === '') return say('licence-number-missing')
  if (number.length > LONGEST_NUMBER || misleadingIn(number)) {
    return [{ ...refusal('licence-text', { most: LONGEST_NUMBER }, ANNEX_II), path: 'number' }]
  }
  const [known] = await desk.tx.list('licence-by-number', numberKeyOf(desk.authority.id, number), 1)
  return known || twice ? say('licence-number-known') : []
}

async function keep(desk: Desk, row: OldLicence): Promise<void> {
  const { kind, number, firm, from, until, note } = row
  const record = trimmed(row.record)
  const { body, frozen } = saidBody(desk, { record, ...(note ? { note } : {}) } as unknown as Record<string, Plain>)
  const natural = record.natural ? { natural: true as const } : {}
  const header = { kind, firm, ...natural, number: number.trim(), from, until, sites: [], frozen }
  await append<LicenceAct>(desk, { kind: 'licence.imported', subject: newId(desk.node), header, body })
}
