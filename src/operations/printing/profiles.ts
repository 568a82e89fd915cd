import { judgeProfile } from '../../core/printing/judge-profile.ts'
import { readNudge, readProfile } from '../../core/printing/read-profile.ts'
import type { PersonRow, Role } from '../../core/participants/rights.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { SheetPaper } from '../../ports/edges.ts'
import type { Kept, Keeping } from '../../ports/keeping.ts'
import type { Tray } from '../certificates/sheets.ts'
import { missingRoleOf, refusal } from '../perform.ts'

interface ProfilePorts {
  readonly keeping: Keeping
  readonly clock: { now(): number }
}

/** Who changes something, and for which authority. */
interface Changer {
  readonly person: PersonRow
  readonly authority: string
}

export const PROFILE_ROLES: readonly Role[] = ['administrator']
export const NUDGE_ROLES: readonly Role[] = ['administrator', 'exporting-officer']

const STILL = { dx: 0, dy: 0 }

/** The paper an authority prints on now; null where certificates go on plain A4. */
export async function paperInForce(
  { keeping }: Pick<ProfilePorts, 'keeping'>,
  authority: string,
): Promise<SheetPaper | null> {
  const kept = await keeping.get('printProfile', authority)
  return kept?.inForce ? { profile: kept.profile, nudge: kept.nudge } : null
}

/** What an act has to ask of the paper in the tray. */
export async function trayOf(ports: Pick<ProfilePorts, 'keeping'>, authority: string): Promise<Tray> {
  return { numbered: (await paperInForce(ports, authority))?.profile.numberedSheets ?? false }
}

/** Keeps a profile that certificates can be printed by, or says at each place why not. The nudge stays as it is. */
export async function keepProfile(
  { keeping, clock }: ProfilePorts,
  { person, authority }: Changer,
  input: { readonly profile: unknown; readonly inForce: boolean },
): Promise<Outcome<Kept['printProfile']>> {
  const missing = missingRoleOf(person, authority, 'print-profile', PROFILE_ROLES)
  if (missing.length > 0) return refused(...missing)
  const { profile, findings } = readProfile(input.profile)
  const wrong = profile ? judgeProfile(profile) : findings
  if (!profile || wrong.length > 0) return refused(...wrong)
  const fields = { profile, inForce: input.inForce, changedAt: clock.now(), changedBy: person.id }
  await keeping.putFirst('printProfile', { id: authority, nudge: STILL, ...fields })
  await keeping.change('printProfile', authority, fields)
  return kept(keeping, authority)
}

/** Moves everything for the printer in the tray. */
export async function keepNudge(
  { keeping, clock }: ProfilePorts,
  { person, authority }: Changer,
  input: unknown,
): Promise<Outcome<Kept['printProfile']>> {
  const missing = missingRoleOf(person, authority, 'print-nudge', NUDGE_ROLES)
  if (missing.length > 0) return refused(...missing)
  const { nudge, findings } = readNudge(input)
  if (!nudge) return refused(...findings)
  await keeping.change('printProfile', authority, { nudge, changedAt: clock.now(), changedBy: person.id })
  return kept(keeping, authority)
}

async function kept(keeping: Keeping, authority: string): Promise<Outcome<Kept['printProfile']>> {
  const now = await keeping.get('printProfile', authority)
  return now ? done(now) : refused(refusal('print-profile-none'))
}
