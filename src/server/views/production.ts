import type { PersonRow } from '../../core/participants/rights.ts'
import type { ProductionRow } from '../../core/production/fold.ts'
import { formatCarats } from '../../core/values/carats.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import { total } from '../../core/values/quantity.ts'
import type { Cell } from '../../documents/table.ts'
import { firmsOf } from '../../operations/persons/firms.ts'
import type { ServerPorts } from '../ports.ts'
import { productionSeenBy } from '../sight.ts'

/** Records with the number of their site and the name of its holder. */
export async function productionItems(
  ports: ServerPorts,
  authorities: readonly string[],
  rows: readonly ProductionRow[],
) {
  const names = await namesAt(ports, authorities)
  const numbers = await numbersOf(ports, rows)
  return rows.map(row => ({
    ...row,
    siteNumber: numbers.get(row.site) ?? '',
    holderName: names.get(row.holder) ?? '',
  }))
}

/** The sites for which this person may record, with how much they can yield, where that was said. */
export async function productionSites({ reading, ...ports }: ServerPorts, person: PersonRow) {
  const seen = productionSeenBy(person, { reading, ...ports })
  const { items } = await reading.listed('site', { ...seen, limit: 500 })
  const open = items.filter(({ state, firm }) => state !== 'closed' && state !== 'barred' && firm !== undefined)
  return {
    items: await Promise.all(
      open.map(async ({ id, number, kind }) => {
        const capacity = await reading.row('capacity', id)
        return { id, number, kind, ...(capacity ? { capacity } : {}) }
      }),
    ),
  }
}

export async function productionColumns(
  ports: ServerPorts,
  authorities: readonly string[],
): Promise<Readonly<Record<string, (row: ProductionRow) => Cell>>> {
  const names = await namesAt(ports, authorities)
  const sum = (row: ProductionRow) => total(row.lines)
  return {
    site: row => row.site,
    holder: row => names.get(row.holder) ?? '',
    from: row => row.from,
    to: row => row.to,
    hs: row => row.lines.map(line => line.hs).join(' '),
    carats: row => ({ decimal: formatCarats(sum(row).caratThousandths) }),
    usd: row => ({ decimal: formatDollars(sum(row).usdCents) }),
    pieces: row => (row.pieces === undefined ? '' : { decimal: String(row.pieces) }),
    royalty: row => (row.royaltyUsdCents === undefined ? '' : { decimal: formatDollars(row.royaltyUsdCents) }),
  }
}

async function numbersOf({ reading }: ServerPorts, rows: readonly ProductionRow[]): Promise<Map<string, string>> {
  const sites = [...new Set(rows.map(row => row.site))]
  const found = await Promise.all(sites.map(id => reading.row('site', id)))
  return new Map(found.flatMap(site => (site ? [[site.id, site.number] as const] : [])))
}

async function namesAt({ keeping }: ServerPorts, authorities: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const firms = await Promise.all(authorities.map(authority => firmsOf(keeping, authority)))
  return new Map(firms.flat().map(firm => [firm.id, firm.name]))
}
