import type { ImportRow } from '../../core/confirmation/fold.ts'
import { secondHalf } from '../../core/participants/four-eyes.ts'
import type { Finding } from '../../core/values/finding.ts'
import { personStanding } from '../persons/standing-in.ts'
import { type Desk, refusal } from '../perform.ts'

/** Every reason why the desk's person may not complete what another officer froze on this arrival. */
export async function bothImportOfficers(
  desk: Desk,
  row: ImportRow,
  action: 'accept-difference' | 'release',
  approved: string,
): Promise<Finding[]> {
  if (!row.frozen) return [refusal('state-forbids', { action, state: row.state })]
  const first = await personStanding(
    row.frozen.by,
    id => desk.tx.get('person', id),
    () => desk.today,
  )
  const frozen = row.frozen.digest
  const halves = { first, second: desk.person, authority: row.authority, frozen, approved, today: desk.today }
  return secondHalf({ action, ...halves })
}
