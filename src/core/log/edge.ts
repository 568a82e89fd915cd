import type { Crypto } from '../signing/crypto.ts'
import { concat, sameBytes, toHex } from '../values/bytes.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { encodeBundle, readBundle } from './bundle.ts'
import type { TreeHead } from './checkpoint.ts'
import { HASH_BYTES, leafHash, treeHash } from './hash.ts'
import { problem } from './problem.ts'
import {
  ENTRY_STRIDE,
  leavesPerItem,
  MAX_LOG_SIZE,
  partialTiles,
  readTile,
  TILE_WIDTH,
  type Tile,
  type TileReader,
  tileAt,
  tilePath,
} from './tile.ts'

/**
 * All a log needs to grow: the tiles on its right side that are not full. At most 255 hashes a level, at any size.
 */
export interface Edge {
  readonly size: number
  /** `rows[L]`: the hashes of the partial tile at level L, 32 bytes each, possibly none. */
  readonly rows: readonly Uint8Array[]
  /** The partial entry bundle. */
  readonly bundle: Uint8Array
}

export interface TileFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Growth {
  readonly edge: Edge
  /** Every file that is new, the full ones before the partial one of their level. */
  readonly files: readonly TileFile[]
}

const NONE = new Uint8Array(0)

export const EMPTY_EDGE: Edge = { size: 0, rows: [], bundle: NONE }

/**
 * The edge after `entries` (32 bytes each) took the next positions, and the files to publish before a checkpoint of
 * that size is signed. The leaf hashes are computed here, from the very bytes the bundle will show.
 */
export function append(crypto: Crypto, edge: Edge, entries: readonly Uint8Array[]): Growth {
  if (entries.length === 0) return { edge, files: [] }
  const size = edge.size + entries.length
  if (size > MAX_LOG_SIZE) throw new Error('a log ends at 2^48 entries: open the next one')
  const bundles = cut('entries', edge.size, edge.bundle, encodeBundle(entries), ENTRY_STRIDE)
  const files = [...bundles.full, ...bundles.partial]
  const rows = [...edge.rows]
  let added = leafRow(crypto, entries)
  for (let level = 0; added.length > 0; level++) {
    const tiles = cut(level, edge.size, rows[level] ?? NONE, added, HASH_BYTES)
    files.push(...tiles.full, ...tiles.partial)
    rows[level] = tiles.rest
    added = concat(...tiles.full.map(tile => treeHash(crypto, tile.bytes)))
  }
  return { edge: { size, rows, bundle: bundles.rest }, files }
}

function leafRow(crypto: Crypto, entries: readonly Uint8Array[]): Uint8Array {
  const row = new Uint8Array(entries.length * HASH_BYTES)
  entries.forEach((entry, i) => row.set(leafHash(crypto, entry), i * HASH_BYTES))
  return row
}

interface Cut {
  readonly full: readonly TileFile[]
  readonly partial: readonly TileFile[]
  readonly rest: Uint8Array
}

/** One level's partial tile, of a tree of `size`, and what is added to it, cut into tiles. */
function cut(level: Tile['level'], size: number, kept: Uint8Array, added: Uint8Array, stride: number): Cut {
  const row = concat(kept, added)
  const tileBytes = TILE_WIDTH * stride
  let index = Math.floor(size / (leavesPerItem(level) * TILE_WIDTH))
  let at = 0
  const full: TileFile[] = []
  for (; row.length - at >= tileBytes; at += tileBytes) {
    full.push({ path: tilePath({ level, index, width: TILE_WIDTH }), bytes: row.slice(at, at + tileBytes) })
    index++
  }
  const rest = row.slice(at)
  const partial = rest.length ? [{ path: tilePath({ level, index, width: rest.length / stride }), bytes: rest }] : []
  return { full, partial, rest }
}

/**
 * The root hash of RFC 6962. What stands right of the last full tile of a level is one more, lower, item at the end of
 * the next level's row.
 */
export function edgeRoot(crypto: Crypto, edge: Edge): Uint8Array {
  let root: Uint8Array = NONE
  for (const row of edge.rows) {
    if (row.length) root = treeHash(crypto, concat(row, root))
  }
  return root.length ? root : treeHash(crypto, NONE)
}

/**
 * The edge of a log that already stands, read from its own files: nothing may be appended unless they give the root
 * that was signed, and the last entries give the last leaves.
 */
export async function resume(crypto: Crypto, read: TileReader, head: TreeHead): Promise<Outcome<Edge>> {
  const rows: Uint8Array[] = []
  for (const tile of partialTiles(head.size)) {
    const row = await readTile(read, tile)
    if (!row.ok) return row
    while (rows.length < Number(tile.level)) rows.push(NONE)
    rows.push(new Uint8Array(row.value))
  }
  const entries = await readLastEntries(read, head.size)
  if (!entries.ok) return entries
  const edge: Edge = { size: head.size, rows, bundle: encodeBundle(entries.value) }
  const root = edgeRoot(crypto, edge)
  if (!sameBytes(root, head.rootHash)) {
    return refused(problem('log-root-wrong', 'checkpoint', { signed: toHex(head.rootHash), derived: toHex(root) }))
  }
  if (!sameBytes(leafRow(crypto, entries.value), rows[0] ?? NONE)) {
    const path = tilePath(tileAt('entries', Math.floor(head.size / TILE_WIDTH), head.size))
    return refused(problem('log-tile-wrong', path))
  }
  return done(edge)
}

async function readLastEntries(read: TileReader, size: number): Promise<Outcome<readonly Uint8Array[]>> {
  const tile = tileAt('entries', Math.floor(size / TILE_WIDTH), size)
  return tile.width > 0 ? readBundle(read, tile) : done([])
}
