import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { Draft } from '../../core/certificate/draft.ts'
import { weightsByHs } from '../../core/certificate/draft.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { allowedOrigins } from '../../core/certificate/origin.ts'
import { drawable, draw } from '../../core/custody/draw.ts'
import { holdingId, type LotRow } from '../../core/custody/lot.ts'
import { MoveList } from '../../core/custody/move-list.ts'
import { restore } from '../../core/custody/moves.ts'
import { custodyFinding } from '../../core/custody/parts.ts'
import { UNKNOWN_ORIGIN } from '../../core/custody/shares.ts'
import { type AllowedOrigins } from '../../core/values/origins.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Tx } from '../../ports/store.ts'
import { stockGate } from '../certificates/exporter.ts'
import type { Desk } from '../perform.ts'
import { keepMoves } from './ledger.ts'
import { drawnBy } from './passages.ts'

/** So many lots one certificate draws on under one code. */
const MOST_LOTS = 1_000

/**
 * The carats of a certificate leave its exporter's stock, in the transaction that authorises it: the oldest lots that
 * its origin allows first. Nothing where no stock is kept of this exporter.
 */
export async function drawForCertificate(
  desk: Desk,
  row: CertificateRow,
  document: CertificateDocument,
): Promise<Outcome<null>> {
  if ((await stockGate(desk, row.firm)) === null) return done(null)
  const allowed = allowedOrigins(document as Draft)
  const list = new MoveList()
  for (const [hs, caratThousandths] of weightsByHs(document as Draft)) {
    const lots = await oldestLots(desk.tx, row.firm, { hs, caratThousandths }, allowed)
    if (lots.length === MOST_LOTS) return refused(custodyFinding('lots-too-many', 'parcels', { most: MOST_LOTS }))
    const wanted = { hs, caratThousandths }
    draw(list, { holder: row.firm, proof: row.id, wanted, lots, declared: declaredAs(allowed) })
  }
  await keepMoves(desk, row.firm, list)
  return done(null)
}

async function oldestLots(
  tx: Tx,
  holder: string,
  wanted: { readonly hs: string; readonly caratThousandths: number },
  allowed: AllowedOrigins,
): Promise<LotRow[]> {
  const holding = await tx.get('holding', holdingId(holder, wanted.hs))
  const lots: LotRow[] = []
  let missing = wanted.caratThousandths
  for (const origins of drawable(holding?.stocks ?? [], allowed)) {
    for (const lot of await tx.list('lot-by-stock', `${holdingId(holder, wanted.hs)}/${origins}`, MOST_LOTS)) {
      if (missing <= 0 || lots.length === MOST_LOTS) return lots
      lots.push(lot)
      missing -= lot.caratThousandths
    }
  }
  return lots
}

/** The origin under which carats that were never in stock are counted. */
function declaredAs(allowed: AllowedOrigins): string {
  return allowed === 'any' ? UNKNOWN_ORIGIN : [...new Set(allowed)].sort().join('+')
}

/** A certificate that ends before its goods left gives back to its exporter's stock what it took from it. */
export async function returnToStock(desk: Desk, row: CertificateRow): Promise<void> {
  const passage = await drawnBy(desk.tx, row)
  const [line] = passage?.lines ?? []
  if (!passage || !line) return
  const list = new MoveList()
  restore(list, passage)
  if (list.moves.length > 0) await keepMoves(desk, line.holder, list)
}
