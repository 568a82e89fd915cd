import type { LicenceKind } from '../../core/licences/kinds.ts'
import { ANNEX_II } from '../../core/licences/record.ts'
import { bestLicence, type HeldLicence } from '../../core/licences/standing.ts'
import { policyOn } from '../../core/participants/policy.ts'
import type { Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import type { Tx } from '../../ports/store.ts'
import { type Desk, refusal } from '../perform.ts'

const MOST_OF_A_FIRM = 1_000

/** The licence of one of these kinds that serves a holder best today, as it is in this transaction. */
export async function licenceOf(
  tx: Pick<Tx, 'list'>,
  firm: string,
  kinds: readonly LicenceKind[],
  today: Day,
): Promise<HeldLicence> {
  return bestLicence(await tx.list('licence-by-firm', firm, MOST_OF_A_FIRM), kinds, today)
}

/** Whether the participant of this desk says that who holds no licence does not act. */
export function licencesRequired({ authority, trustList, today }: Pick<Desk, 'authority' | 'trustList' | 'today'>) {
  return policyOn(trustList.policies, authority.participant, today)?.licences === 'required'
}

/**
 * The finding that a holder has no licence of these kinds in force, or nothing; nothing at all where no licence is
 * required. For every act of a holder beside certificates: what is mined, bought and sold.
 */
export async function unlicensed(
  desk: Desk,
  firm: string,
  kinds: readonly LicenceKind[],
  path = 'firm',
): Promise<Finding[]> {
  if (!licencesRequired(desk)) return []
  const { standing, number, until } = await licenceOf(desk.tx, firm, kinds, desk.today)
  if (standing === 'in-force') return []
  const figures = { standing, ...(number ? { number } : {}), ...(until ? { until } : {}) }
  return [{ ...refusal('licence-not-valid', figures, ANNEX_II), path }]
}
