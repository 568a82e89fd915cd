import { type LotRow, lotName } from '../../core/custody/lot.ts'
import { originsOf, weightOf } from '../../core/custody/shares.ts'
import type { PersonRow } from '../../core/participants/rights.ts'
import { formatCarats } from '../../core/values/carats.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import type { Cell } from '../../documents/table.ts'
import { firmsOf } from '../../operations/persons/firms.ts'
import type { ServerPorts } from '../ports.ts'
import { stockSeenBy } from '../sight.ts'

/** What each holder has that this person may see, with the holder's name. */
export async function stockView(ports: ServerPorts, person: PersonRow) {
  const { authorities, firm } = stockSeenBy(person, ports)
  const [holdings, names] = await Promise.all([
    ports.reading.stocks(authorities, firm),
    holderNames(ports, authorities),
  ])
  const shown = holdings.filter(holding => holding.caratThousandths > 0)
  return { items: shown.map(holding => ({ ...holding, name: names.get(holding.holder) ?? '' })) }
}

/** The parties' names beside a list are those of certificates: lots have none. */
export function lotItem(row: LotRow & { readonly exporter?: string; readonly importer?: string }) {
  const { exporter: _, importer: __, ...lot } = row
  return { ...lot, name: lotName(lot.id), origins: originsOf(lot.shares) }
}

export async function lotView(ports: ServerPorts, row: LotRow) {
  const names = await holderNames(ports, [row.authority])
  return { ...lotItem(row), holderName: names.get(row.holder) ?? '' }
}

/** A balance to take away: a row for each set of countries, since only that says what may be exported. */
export async function stockRows(ports: ServerPorts, person: PersonRow) {
  const { items } = await stockView(ports, person)
  return items.flatMap(({ name, hs, stocks }) => stocks.map(stock => ({ name, hs, ...stock })))
}

export const STOCK_COLUMNS: Readonly<Record<string, (row: Awaited<ReturnType<typeof stockRows>>[number]) => Cell>> = {
  holder: row => row.name,
  hs: row => row.hs,
  origins: row => row.origins,
  carats: row => ({ decimal: formatCarats(weightOf(row.shares)) }),
  lots: row => ({ decimal: String(row.lots) }),
}

export async function lotColumns(
  ports: ServerPorts,
  authorities: readonly string[],
): Promise<Readonly<Record<string, (row: LotRow) => Cell>>> {
  const names = await holderNames(ports, authorities)
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

/** What the firms of these authorities are called. */
export async function holderNames(
  { keeping }: Pick<ServerPorts, 'keeping'>,
  authorities: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const firms = await Promise.all(authorities.map(authority => firmsOf(keeping, authority)))
  return new Map(firms.flat().map(firm => [firm.id, firm.name]))
}
