import type { Placed } from '../values/act.ts'
import type { CustodyAct } from './acts.ts'

/** Which acts stand in the books of each holder: their own, and those by which others gave them rough. */
export class Books {
  readonly #positions = new Map<string, number[]>()

  /** Follows the next act; they have to come in order. */
  next({ position, subject, header: { moves } }: Placed<CustodyAct>): void {
    const receiving = moves.flatMap(({ makes }) => makes.map(({ holder }) => holder))
    for (const holder of new Set([subject, ...receiving])) {
      const known = this.#positions.get(holder)
      if (known) known.push(position)
      else this.#positions.set(holder, [position])
    }
  }

  /** Their positions before one, the latest first. */
  before(holder: string, position: number, most: number): readonly number[] {
    const all = this.#positions.get(holder) ?? []
    const end = all.findLastIndex(one => one < position) + 1
    return all.slice(Math.max(0, end - most), end).toReversed()
  }
}
