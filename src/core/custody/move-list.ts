import type { Made, Move } from './acts.ts'

/** The moves of one act while they are put together. A later one may take what an earlier one makes. */
export class MoveList {
  readonly #moves: Move[] = []
  readonly #taken = new Set<string>()
  #made = 0

  get moves(): readonly Move[] {
    return this.#moves
  }

  /** Whether a move of this act takes that lot already. */
  takes(id: string): boolean {
    return this.#taken.has(id)
  }

  /** Adds a move, and gives what its lots are called within this act, in order. */
  add(move: Move): readonly string[] {
    this.#moves.push(move)
    for (const id of move.takes) this.#taken.add(id)
    const names = move.makes.map((_: Made, n) => `+${this.#made + n + 1}`)
    this.#made += move.makes.length
    return names
  }
}
