import { MoveList } from '../../core/custody/move-list.ts'
import { enter, leave } from '../../core/custody/moves.ts'
import type { Plain } from '../../core/values/act.ts'
import { normalHs } from '../../core/values/hs-code.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { missingReason, missingRole, perform } from '../perform.ts'
import { keepMoves, type NamedLot, partsOf, thousandths } from './ledger.ts'

/** Rough under one HS code, mined in one country; `XX` where nobody knows it. Carats as a decimal text. */
export interface StockLine {
  readonly hs: string
  readonly carats: string
  readonly origin: string
}

/**
 * The office writes down rough that a holder has and that no record of the ledger brought: the stock on the first day,
 * or what was found. Why it believes so is kept.
 */
export function enterStock(
  node: NodePorts,
  caller: Caller,
  input: {
    readonly what: 'opened' | 'found'
    readonly holder: string
    readonly lines: readonly StockLine[]
    readonly place?: string
    readonly reason: string
  },
): Promise<Outcome<{ lots: readonly string[] }>> {
  return perform(node, caller, { ...input, action: 'stock-enter' } as unknown as Plain, async desk => {
    const wrong = [...missingRole(desk, 'stock-enter', ['licensing-officer']), ...missingReason(input.reason)]
    if (wrong.length > 0) return refused(...wrong)
    const { holder, place } = input
    const made = input.lines.map(({ hs, carats, origin }) => ({
      ...{ holder, hs: normalHs(hs) ?? hs, shares: [{ origin, caratThousandths: thousandths(carats) }] },
      ...(place ? { place } : {}),
    }))
    const list = new MoveList()
    const lots = enter(list, input.what, made)
    if (!lots.ok) return lots
    return done({ lots: await keepMoves(desk, holder, list, lots.value, { reason: input.reason }) })
  })
}

/** The office takes rough away from a holder, by what decision. */
export function seizeStock(
  node: NodePorts,
  caller: Caller,
  input: { readonly holder: string; readonly lots: readonly NamedLot[]; readonly reason: string },
): Promise<Outcome<{ holder: string }>> {
  return perform(node, caller, { ...input, action: 'stock-seize' } as unknown as Plain, async desk => {
    const wrong = [...missingRole(desk, 'stock-seize', ['licensing-officer']), ...missingReason(input.reason)]
    if (wrong.length > 0) return refused(...wrong)
    const list = new MoveList()
    const gone = leave(list, 'seized', input.holder, await partsOf(desk, input.lots))
    if (!gone.ok) return gone
    await keepMoves(desk, input.holder, list, [], { reason: input.reason })
    return done({ holder: input.holder })
  })
}
