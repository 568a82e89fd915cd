import type { Statement } from '../core/exchange/envelope.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import type { Sealed } from '../core/register/chain.ts'
import type { RowChange } from '../core/register/folds.ts'
import type { SearchEntry } from '../core/register/search.ts'
import type { Placed } from '../core/values/act.ts'
import type { Repeat } from '../ports/store.ts'

export type SealedAct = Sealed<Placed<RegisterAct>>

/** A row as its last act left it, as JSON too, and the names that its acts in this group gave it. */
export interface Row {
  readonly change: RowChange
  readonly json: string
  readonly search: SearchEntry | null
}

/** Where the register ends: the next position, and the link of the chain so far. */
export interface End {
  readonly size: number
  readonly link: Uint8Array
}

export interface Answered extends Repeat {
  readonly answer: Uint8Array
}

/** What one or several operations want to have written, in order. */
export interface Written {
  readonly acts: readonly SealedAct[]
  readonly rows: ReadonlyMap<string, Row>
  readonly sent: readonly Statement[]
}

/**
 * Operations that share a commit. Each sees what those before it decided, although the database does not have it yet;
 * one that is refused never gets here, so it leaves no trace.
 */
export class Group implements Written {
  readonly acts: SealedAct[] = []
  readonly rows = new Map<string, Row>()
  readonly sent: Statement[] = []
  readonly #repeats = new Map<string, Answered>()
  readonly start: End

  constructor(start: End) {
    this.start = start
  }

  get end(): End {
    return { size: this.start.size + this.acts.length, link: this.acts.at(-1)?.link ?? this.start.link }
  }

  get repeats(): readonly Answered[] {
    return [...this.#repeats.values()]
  }

  get isEmpty(): boolean {
    return this.acts.length + this.sent.length + this.#repeats.size === 0
  }

  take(written: Written): void {
    for (const act of written.acts) this.acts.push(act)
    for (const [name, row] of written.rows) {
      this.rows.set(name, { ...row, search: row.search ?? this.rows.get(name)?.search ?? null })
    }
    for (const statement of written.sent) this.sent.push(statement)
  }

  answer(repeat: Repeat, answer: Uint8Array): void {
    this.#repeats.set(repeatName(repeat), { ...repeat, answer })
  }

  answerTo(repeat: Repeat): Answered | undefined {
    return this.#repeats.get(repeatName(repeat))
  }
}

/** Person and key as one text that no other pair has. */
export function repeatName({ person, key }: Pick<Repeat, 'person' | 'key'>): string {
  return JSON.stringify([person, key])
}
