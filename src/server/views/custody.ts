import { type LotRow, lotName } from '../../core/custody/lot.ts'
import { originsOf } from '../../core/custody/shares.ts'
import type { TracedSource, TraceNode } from '../../core/custody/trace.ts'
import type { PersonRow } from '../../core/participants/rights.ts'
import { formatCarats } from '../../core/values/carats.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import type { Cell } from '../../documents/table.ts'
import { caughtUpTrace } from '../../operations/custody/traced.ts'
import { firmsOf } from '../../operations/persons/firms.ts'
import type { ServerPorts } from '../ports.ts'
import { seesRecord, seesStockOf, stockSeenBy } from '../sight.ts'

/** So many steps of a trace are shown; what has more is asked for nearer to its end. */
const MOST_STEPS = 5_000

/** What each holder has that this person may see, with the holder's name. */
export async function stockView(ports: ServerPorts, person: PersonRow) {
  const { authorities, firm } = stockSeenBy(person, ports)
  const [holdings, names] = await Promise.all([ports.reading.stocks(authorities, firm), namesAt(ports, authorities)])
  const shown = holdings.filter(holding => holding.caratThousandths > 0)
  return { items: shown.map(holding => ({ ...holding, name: names.get(holding.holder) ?? '' })) }
}

/** The parties' names beside a list are those of certificates: lots have none. */
export function lotItem(row: LotRow & { readonly exporter?: string; readonly importer?: string }) {
  const { exporter: _, importer: __, ...lot } = row
  return { ...lot, name: lotName(lot.id), origins: originsOf(lot.shares) }
}

export async function lotView(ports: ServerPorts, row: LotRow) {
  const names = await namesAt(ports, [row.authority])
  return { ...lotItem(row), holderName: names.get(row.holder) ?? '' }
}

/**
 * Where something came from or went, step by step. Holders and records of others are left out for a firm: it learns
 * countries, pits and carats of what it holds, not with whom its suppliers trade.
 */
export async function traceView(ports: ServerPorts, person: PersonRow, id: string, way: 'back' | 'forward') {
  if (!(await mayTrace(ports, person, id, way))) return null
  const trace = await caughtUpTrace(ports)
  const back = way === 'back' ? trace.back(id, MOST_STEPS) : null
  const nodes = way === 'back' ? back?.nodes : trace.forward(id, MOST_STEPS)
  if (!nodes) return { id, way, nodes: [], sources: [], tooMany: true as const }
  const office = stockSeenBy(person, ports).firm === undefined
  const seen = office ? nodes : []
  return {
    ...{ id, way },
    nodes: await Promise.all(seen.map(node => described(ports, node))),
    sources: await Promise.all((back?.sources ?? []).map(source => described(ports, source))),
  }
}

/** A node with what people know it by: the number of its certificate, or of its lot. */
async function described<N extends TraceNode | TracedSource>({ reading }: ServerPorts, node: N) {
  if (node.kind === 'lot') return { ...node, name: lotName(node.id) }
  const certificate = await reading.row('certificate', node.id)
  const number = certificate?.number ?? (await reading.row('import', node.id))?.number
  return number ? { ...node, name: number } : node
}

async function mayTrace(ports: ServerPorts, person: PersonRow, id: string, way: 'back' | 'forward'): Promise<boolean> {
  const lot = await ports.reading.row('lot', id)
  if (lot) return seesStockOf(person, lot, ports) && (way === 'back' || stockSeenBy(person, ports).firm === undefined)
  return seesRecord(ports, person, id)
}

export async function lotColumns(
  ports: ServerPorts,
  authorities: readonly string[],
): Promise<Readonly<Record<string, (row: LotRow) => Cell>>> {
  const names = await namesAt(ports, authorities)
  return {
    lot: row => lotName(row.id),
    holder: row => names.get(row.holder) ?? '',
    hs: row => row.hs,
    carats: row => ({ decimal: formatCarats(row.caratThousandths) }),
    origins: row => originsOf(row.shares),
    usd: row => (row.usdCents === undefined ? '' : { decimal: formatDollars(row.usdCents) }),
    made: row => row.made,
    since: row => row.changedAt ?? '',
  }
}

async function namesAt({ keeping }: ServerPorts, authorities: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const firms = await Promise.all(authorities.map(authority => firmsOf(keeping, authority)))
  return new Map(firms.flat().map(firm => [firm.id, firm.name]))
}
