import type { Crypto } from '../signing/crypto.ts'
import { append, EMPTY_EDGE, type Edge } from './edge.ts'

export interface PublishedLog {
  readonly edge: Edge
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** All that a log publishes after it grew by these batches of entries, in memory: for simulations and for tests. */
export function publishedLog(crypto: Crypto, batches: readonly (readonly Uint8Array[])[]): PublishedLog {
  const files = new Map<string, Uint8Array>()
  let edge = EMPTY_EDGE
  for (const entries of batches) {
    const growth = append(crypto, edge, entries)
    for (const { path, bytes } of growth.files) files.set(path, bytes)
    edge = growth.edge
  }
  return { edge, files }
}
