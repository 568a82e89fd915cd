import { done, type Outcome, refused } from '../values/outcome.ts'
import { HASH_BYTES } from './hash.ts'
import { problem } from './problem.ts'
import { ENTRY_STRIDE, readTile, type Tile, type TileReader, tilePath } from './tile.ts'

/** C2SP tlog-tiles: each entry behind its length as a big-endian uint16. Ours all have 32 bytes. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bundle = new Uint8Array(entries.length * ENTRY_STRIDE)
  entries.forEach((entry, i) => {
    if (entry.length !== HASH_BYTES) throw new Error(`an entry has 32 bytes, not ${entry.length}`)
    bundle[i * ENTRY_STRIDE + 1] = HASH_BYTES
    bundle.set(entry, i * ENTRY_STRIDE + 2)
  })
  return bundle
}

/** The entries, or null where a length says anything but 32. */
export function decodeBundle(bundle: Uint8Array): readonly Uint8Array[] | null {
  if (bundle.length % ENTRY_STRIDE) return null
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length; at += ENTRY_STRIDE) {
    if (bundle[at] !== 0 || bundle[at + 1] !== HASH_BYTES) return null
    entries.push(bundle.subarray(at + 2, at + ENTRY_STRIDE))
  }
  return entries
}

export async function readBundle(read: TileReader, tile: Tile): Promise<Outcome<readonly Uint8Array[]>> {
  const bytes = await readTile(read, tile)
  if (!bytes.ok) return bytes
  const entries = decodeBundle(bytes.value)
  return entries ? done(entries) : refused(problem('log-tile-unreadable', tilePath(tile), { entryBytes: HASH_BYTES }))
}
