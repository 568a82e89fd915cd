import type { ExporterFacts, StockFacts } from '../../core/certificate/facts.ts'
import type { HoldingRow } from '../../core/custody/lot.ts'
import { originsOf, weightOf, without } from '../../core/custody/shares.ts'
import { EXPORTING } from '../../core/licences/kinds.ts'
import { bestLicence } from '../../core/licences/standing.ts'
import { policyOn, type StockGate } from '../../core/participants/policy.ts'
import type { Authority, TrustList } from '../../core/participants/trust-list.ts'
import type { Day } from '../../core/values/day.ts'
import type { Reading } from '../../ports/reading.ts'
import type { Tx } from '../../ports/store.ts'
import { drawnBy } from '../custody/passages.ts'
import { licenceOf, licencesRequired } from '../licences/standing.ts'
import type { Desk } from '../perform.ts'

/** Which stock a node keeps under one holder: few rows, one an HS code. */
const MOST_CODES = 100

const MOST_LICENCES = 200

/**
 * What the node knows of the exporter, as it stands in this transaction. What a certificate that shall be replaced took
 * counts as held: it comes back with its end.
 */
export async function exporterFacts(desk: Desk, firm: string, replaces?: string): Promise<ExporterFacts> {
  const stock = exporterKnown(desk, await desk.tx.list('holding-by-firm', firm, MOST_CODES))
  return withReturned(desk.tx, { ...stock, ...(await licenceFacts(desk, firm)) }, replaces)
}

/** The same from what can be read, for whoever only looks: the operation asks again. */
export async function exporterSeen(
  reading: Reading,
  asked: Asked,
  firm: string,
  replaces?: string,
): Promise<ExporterFacts> {
  const authorities = [asked.authority.id]
  const stock = exporterKnown(asked, await reading.stocks(authorities, firm))
  if (!licencesRequired(asked)) return withReturned(rowsOf(reading), stock, replaces)
  const licences = (await reading.listed('licence', { authorities, firm, limit: MOST_LICENCES })).items
  const licence = bestLicence(licences, EXPORTING, asked.today)
  return withReturned(rowsOf(reading), { ...stock, licence }, replaces)
}

const rowsOf = (reading: Reading): Pick<Tx, 'get'> => ({ get: (kind, id) => reading.row(kind, id) })

async function withReturned(tx: Pick<Tx, 'get'>, known: ExporterFacts, replaces?: string): Promise<ExporterFacts> {
  const before = replaces === undefined ? null : await tx.get('certificate', replaces)
  const passage = before && (await drawnBy(tx, before))
  if (!passage || !known.stock) return known
  const back = passage.lines.map(({ hs, shares, unproven = [] }) => {
    const proven = without(shares, unproven)
    return { hs, origins: originsOf(proven), caratThousandths: weightOf(proven) }
  })
  return { ...known, stock: { ...known.stock, held: [...known.stock.held, ...back] } }
}

/** The licence alone: what a certificate that is issued again stands on, which takes nothing new from stock. */
export async function licenceFacts(desk: Desk, firm: string): Promise<Pick<ExporterFacts, 'licence'>> {
  if (!licencesRequired(desk)) return {}
  return { licence: await licenceOf(desk.tx, firm, EXPORTING, desk.today) }
}

function exporterKnown(asked: Asked, holdings: readonly HoldingRow[]): ExporterFacts {
  const gate = gateOf(asked)
  const stock = gate === 'off' ? null : stockFacts(gate, holdings)
  return stock ? { stock } : {}
}

/** How a certificate of this exporter is held against its stock; null where no stock of it is kept. */
export async function stockGate(desk: Desk, firm: string): Promise<StockFacts['gate'] | null> {
  return (await exporterFacts(desk, firm)).stock?.gate ?? null
}

interface Asked {
  readonly authority: Authority
  readonly trustList: TrustList
  readonly today: Day
}

function gateOf({ authority, trustList, today }: Asked): StockGate {
  return policyOn(trustList.policies, authority.participant, today)?.stockGate ?? 'advise'
}

/** Advice begins with the first lot of an exporter: before it there is nothing to compare with. */
function stockFacts(gate: StockFacts['gate'], holdings: readonly HoldingRow[]): StockFacts | null {
  if (gate === 'advise' && holdings.length === 0) return null
  const held = holdings.flatMap(({ hs, stocks }) =>
    stocks.map(({ origins, shares }) => ({ hs, origins, caratThousandths: weightOf(shares) })),
  )
  return { gate, held }
}
