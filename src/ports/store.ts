import type { Statement } from '../core/exchange/envelope.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import type { IndexName, RowKind, Rows } from '../core/register/folds.ts'
import type { Placed } from '../core/values/act.ts'
import type { Outcome } from '../core/values/outcome.ts'

/** What decisions read and write, inside one transaction of the node's only writer. */
export interface Tx {
  get<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null>
  /** Rows under a key of a named index, in order of id, at most `limit`. */
  list<I extends IndexName>(index: I, key: string, limit: number): Promise<readonly RowOf<I>[]>
  /** The exact body of the act at a position; null once its retention ended. */
  body(position: number): Promise<Uint8Array | null>
  /** The nonce of the act at a position and the SHA-256 of its body: what its leaf in the log is made of. */
  leaf(position: number): Promise<{ readonly nonce: Uint8Array; readonly digest: Uint8Array } | null>
  /**
   * Gives the act its gap-free position and nonce, keeps it, folds it into its rows and extends the hash chain.
   * Durable when `write` has returned, not before.
   */
  append(act: RegisterAct): Promise<Placed<RegisterAct>>
  /** Puts a statement in the outbox of its lane; it leaves if and only if the transaction commits. */
  send(statement: Statement): Promise<void>
}

/** An idempotency key with the digest of its input; scoped to the person who sent it. */
export interface Repeat {
  readonly key: string
  readonly person: string
  /** SHA-256 of the canonical input, hex. */
  readonly input: string
}

export interface Store {
  /**
   * Runs `work` as the one writer. Its refusal, or an exception, undoes everything it did. With `repeat`: the same
   * key and input give the first answer's bytes again without running `work`; the same key with another input is
   * refused with `repeat-differs`. The value of `work` must be plain JSON. Resolves after the commit is durable.
   */
  write<T>(repeat: Repeat | null, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>>
}

/** The rows an index lists. */
export type RowOf<I extends IndexName> = I extends `${infer Kind extends RowKind}-${string}` ? Rows[Kind] : never
