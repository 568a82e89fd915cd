import type { Placed } from '../values/act.ts'
import { type CustodyAct, type Move, wayOf } from './acts.ts'
import { lotId, lotNamed } from './lot.ts'

/** What the ledger may never show, with the lot or the origin it shows it of. */
export type LedgerBreach =
  | { readonly rule: 'lot-taken-twice'; readonly what: string }
  | { readonly rule: 'carats-made-or-lost'; readonly what: string; readonly caratThousandths: number }

/**
 * The ledger counted again from headers alone, by other means than the fold: a lot is taken once and after it was made,
 * and in every origin what moves let in is what they let out and what lies there.
 */
export class LedgerInvariants {
  readonly #lots = new Map<string, ReadonlyMap<string, number>>()

  next({ position, header: { moves } }: Placed<CustodyAct>): LedgerBreach[] {
    let made = 0
    return moves.flatMap(move => {
      const sums = new Map<string, number>()
      const breaches = this.#taken(move, position, sums)
      for (const { shares } of move.makes) {
        made += 1
        const lot = new Map(shares.map(share => [share.origin, share.caratThousandths]))
        this.#lots.set(lotId(position, made), lot)
        for (const [origin, carats] of lot) add(sums, origin, -carats)
      }
      for (const { origin, caratThousandths } of move.outside?.unproven ?? []) add(sums, origin, caratThousandths)
      const sign = wayOf(move.what) === 'in' ? 1 : -1
      for (const { origin, caratThousandths } of move.outside?.shares ?? []) add(sums, origin, sign * caratThousandths)
      return breaches.length > 0 ? breaches : unequal(sums)
    })
  }

  #taken({ takes }: Move, position: number, sums: Map<string, number>): LedgerBreach[] {
    return takes.flatMap(name => {
      const id = lotNamed(name, position)
      const lot = this.#lots.get(id)
      this.#lots.delete(id)
      for (const [origin, carats] of lot ?? []) add(sums, origin, carats)
      return lot ? [] : [{ rule: 'lot-taken-twice' as const, what: id }]
    })
  }
}

function add(sums: Map<string, number>, origin: string, carats: number): void {
  sums.set(origin, (sums.get(origin) ?? 0) + carats)
}

function unequal(sums: ReadonlyMap<string, number>): LedgerBreach[] {
  return [...sums].flatMap(([what, caratThousandths]) =>
    caratThousandths === 0 ? [] : [{ rule: 'carats-made-or-lost' as const, what, caratThousandths }],
  )
}
