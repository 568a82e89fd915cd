import { FOUR_EYES } from '../../core/participants/four-eyes.ts'
import { grantFor, type PersonRow, type Role } from '../../core/participants/rights.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Reading } from '../../ports/reading.ts'

/** What one officer froze and another completes: a certificate's or an arrival's row, as far as this needs it. */
export interface HalfDone {
  readonly id: string
  readonly authority: string
  readonly frozen?: { readonly at: number; readonly by: string; readonly action?: 'authorise' | 'void' | 'spoil' }
}

interface Ports {
  readonly keeping: Keeping
  readonly reading: Reading
}

const SOURCE = { text: 'Core Document, Section IV (a); two-person rule of the authority', since: day('2003-01-01') }

/**
 * The office to which the first officer sends the second half. It is a wish about who looks first and no right: anyone
 * who may complete it still may, so it stands beside the register and not in it.
 */
export async function sendToOffice(ports: Ports, row: HalfDone, by: string, office: string): Promise<Outcome<object>> {
  if (!row.frozen) return refused(finding('nothing-sent'))
  if (row.frozen.by !== by) return refused(finding('handoff-not-yours'))
  if (office === '') await ports.keeping.remove('handoff', row.id)
  else if (!(await officesFor(ports, row, by)).includes(office)) return refused(finding('office-unknown', { office }))
  else await ports.keeping.put('handoff', { id: row.id, frozenAt: row.frozen.at, office })
  return done({ office })
}

/** Where it was sent; what was frozen anew since then is sent nowhere. */
export async function officeOf({ keeping }: Pick<Ports, 'keeping'>, row: HalfDone): Promise<string | undefined> {
  const kept = row.frozen && (await keeping.get('handoff', row.id))
  return kept && kept.frozenAt === row.frozen?.at ? kept.office : undefined
}

/** The other offices of the authority in which somebody holds a role that completes it. */
export async function officesFor({ keeping, reading }: Ports, row: HalfDone, first: string): Promise<string[]> {
  const roles: readonly Role[] = row.frozen?.action ? FOUR_EYES.authorise.second : FOUR_EYES.release.second
  const may = (person: PersonRow) => person.id !== first && grantFor(person, roles, row.authority)
  const officers = (await reading.persons()).filter(may)
  const own = (await keeping.get('person', first))?.office
  const sitting = await Promise.all(officers.map(async ({ id }) => (await keeping.get('person', id))?.office))
  return [...new Set(sitting.filter(office => office !== undefined))].filter(office => office !== own).sort()
}

function finding(rule: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path: '', figures, source: SOURCE }
}
