import { parseCanonical } from '../core/signing/canonical-json.ts'

/** What gives the bodies of acts: a transaction, or the reading pool. */
export interface Bodies {
  body(position: number): Promise<Uint8Array | null>
}

/** What the act at a position carries as canonical JSON; null without a position, and once its retention ended. */
export async function jsonAt<T>(bodies: Bodies, position: number | undefined): Promise<T | null> {
  const body = position === undefined ? null : await bodies.body(position)
  const read = body && parseCanonical(body)
  return read?.ok ? (read.value as unknown as T) : null
}
