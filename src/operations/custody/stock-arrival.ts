import type { Origin } from '../../core/certificate/document.ts'
import { MoveList } from '../../core/custody/move-list.ts'
import { enter } from '../../core/custody/moves.ts'
import { custodyFinding } from '../../core/custody/parts.ts'
import { allot, type Shares, together, UNKNOWN_ORIGIN } from '../../core/custody/shares.ts'
import { parseCarats } from '../../core/values/carats.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { documentOf } from '../imports/certificate-body.ts'
import { missingRole, perform, refusal } from '../perform.ts'
import { keepMoves } from './ledger.ts'

/** A received shipment becomes stock of a holder, as it was weighed here, of the countries its certificate names. */
export function stockArrival(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly holder: string },
): Promise<Outcome<{ lots: readonly string[] }>> {
  return perform(node, caller, { ...input, action: 'stock-arrival' }, async desk => {
    const row = await desk.tx.get('import', input.id)
    if (!row || row.authority !== desk.authority.id) return refused(refusal('not-found', { id: input.id }))
    const wrong = missingRole(desk, 'stock-arrival', ['importing-officer'])
    if (row.state !== 'confirmed') wrong.push(refusal('state-forbids', { action: 'stock-arrival', state: row.state }))
    const passed = await desk.tx.get('passage', row.id)
    if (passed) wrong.push(custodyFinding('passed-already', '', { what: row.number }))
    if (wrong.length > 0) return refused(...wrong)
    const document = await documentOf(desk.tx, row)
    const lines = (row.accepted ?? row.certified).filter(line => line.caratThousandths > 0)
    const { holder } = input
    const all = lines.reduce((sum, line) => sum + line.caratThousandths, 0)
    let left = originShares(document?.origin, all)
    const made = lines.map(({ hs, caratThousandths }) => {
      const { part, rest } = allot(left, caratThousandths)
      left = rest
      return { holder, hs, shares: part }
    })
    const list = new MoveList()
    const lots = enter(list, 'imported', made, { proof: row.id })
    return lots.ok ? done({ lots: await keepMoves(desk, holder, list, lots.value) }) : lots
  })
}

/**
 * Of which countries so many carats are, as far as a certificate says: exact where it names carats or shares of each,
 * else of the countries it names together, and of nobody knows where it names none.
 */
export function originShares(origin: Origin | undefined, caratThousandths: number): Shares {
  const whole = (of: string): Shares => [{ origin: of, caratThousandths }]
  if (origin?.kind === 'single') return whole(origin.country)
  const countries = [...(origin?.countries ?? [])].sort((a, b) => (a.country < b.country ? -1 : 1))
  if (countries.length === 0) return whole(UNKNOWN_ORIGIN)
  const weights = countries.map(one => ({ origin: one.country, caratThousandths: weightIn(one) }))
  if (weights.some(one => !(one.caratThousandths > 0))) return whole(countries.map(one => one.country).join('+'))
  // Carats that were weighed here differ a little from those certified: each country keeps its share of them.
  const said = weights.reduce((sum, one) => sum + one.caratThousandths, 0)
  return said >= caratThousandths
    ? allot(together([weights]), caratThousandths).part
    : scaled(weights, caratThousandths)
}

function scaled(weights: Shares, caratThousandths: number): Shares {
  const times = Math.ceil(caratThousandths / weights.reduce((sum, one) => sum + one.caratThousandths, 0))
  const more = weights.map(one => ({ ...one, caratThousandths: one.caratThousandths * times }))
  return allot(together([more]), caratThousandths).part
}

/** Carats as they are written, or a share in percent as a weight of its own; zero where neither is said. */
function weightIn({ carats, share }: { readonly carats?: string; readonly share?: string }): number {
  return parseCarats(carats) ?? parseCarats(share) ?? 0
}
