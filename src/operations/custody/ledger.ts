import type { CustodyAct } from '../../core/custody/acts.ts'
import { lotNamed, markId } from '../../core/custody/lot.ts'
import type { MoveList } from '../../core/custody/move-list.ts'
import { custodyFinding, type Part } from '../../core/custody/parts.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { parseCarats } from '../../core/values/carats.ts'
import type { Finding } from '../../core/values/finding.ts'
import { append, type Desk } from '../perform.ts'

/** A lot as somebody names it, and how much of it: a decimal text, all of it where absent. */
export interface NamedLot {
  readonly id: string
  readonly carats?: string
}

/** The lots that were named, as they are now. */
export function partsOf(desk: Pick<Desk, 'tx'>, lots: readonly NamedLot[]): Promise<Part[]> {
  return Promise.all(
    lots.map(async ({ id, carats }) => ({
      id,
      lot: await desk.tx.get('lot', id),
      ...(carats === undefined ? {} : { caratThousandths: thousandths(carats) }),
    })),
  )
}

/** What cannot be read is no weight, which the ledger refuses at its place. */
export function thousandths(carats: string): number {
  return parseCarats(carats) ?? Number.NaN
}

/** The firm whose stock the desk's person keeps, or null. */
export function ownHolder(desk: Desk): string | null {
  return grantFor(desk.person, ['applicant'], desk.authority.id)?.firm ?? null
}

/** A move that was written down before under the same mark is not written again. */
export async function markKnown({ tx }: Desk, holder: string, mark: string | undefined): Promise<Finding[]> {
  if (mark === undefined || !(await tx.get('mark', markId(holder, mark)))) return []
  return [custodyFinding('mark-known', 'mark', { mark })]
}

/** Keeps moves in the books of a holder, and gives the ids of the lots named. `said` is what only the body holds. */
export async function keepMoves(
  desk: Desk,
  holder: string,
  { moves }: MoveList,
  names: readonly string[] = [],
  said: Readonly<Record<string, Plain | undefined>> = {},
): Promise<readonly string[]> {
  const body = Object.keys(said).length > 0 ? canonicalBytes(said) : new Uint8Array()
  const act = { kind: 'custody.moved' as const, subject: holder, header: { moves }, body }
  const { position } = await append<CustodyAct>(desk, act)
  return names.map(name => lotNamed(name, position))
}
