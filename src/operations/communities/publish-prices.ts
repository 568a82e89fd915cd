import { priceFindings, type PricesAct, type PriceTable } from '../../core/communities/prices.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, missingRole, perform } from '../perform.ts'

/** Publishes what a carat brings, from a day on. A table of the same day takes the place of the one before. */
export function publishPrices(node: NodePorts, caller: Caller, input: PriceTable): Promise<Outcome<{ from: Day }>> {
  return perform(node, caller, { action: 'publish-prices', ...input } as unknown as Plain, async desk => {
    const wrong = missingRole(desk, 'publish-prices', ['valuer', 'administrator'])
    if (wrong.length > 0) return refused(...wrong)
    const open = priceFindings(input)
    if (open.length > 0) return refused(...open)
    const { from, currency, lines } = input
    const header = { from, currency, lines: lines.length }
    const body = canonicalBytes(input as unknown as Plain)
    await append<PricesAct>(desk, { kind: 'prices.published', subject: `${desk.authority.id}/prices`, header, body })
    return done({ from })
  })
}
