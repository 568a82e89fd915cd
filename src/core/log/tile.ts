import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { HASH_BYTES } from './hash.ts'
import { problem } from './problem.ts'

export const TILE_WIDTH = 256

/** Six tile levels fill 256^6 leaves, and a receipt writes a position in six bytes. */
export const MAX_LOG_SIZE = 2 ** 48

/** One file of C2SP tlog-tiles: hashes at a level, or the entries themselves. `width` is 256 when full. */
export interface Tile {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

/** The bytes of a file of the log (`tile/0/x001/234.p/5`), or null where there is none. An outage throws. */
export type TileReader = (path: string) => Uint8Array | null | Promise<Uint8Array | null>

/** `tile/<L>/<N>[.p/<W>]`, relative to the log's prefix; index 1234067 is written `x001/x234/067`. */
export function tilePath({ level, index, width }: Tile): string {
  let path = String(index % 1000).padStart(3, '0')
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`
  }
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

const PATH = /^tile\/(entries|[0-6])\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** The tile a request names, or null: only the one spelling `tilePath` gives is a tile. */
export function parseTilePath(path: string): Tile | null {
  if (path.length > 64) return null
  const parts = PATH.exec(path)
  if (!parts?.[1] || !parts[2]) return null
  const level = parts[1] === 'entries' ? 'entries' : Number(parts[1])
  const width = Number(parts[3] ?? TILE_WIDTH)
  const tile: Tile = { level, index: Number(parts[2].replace(/[x/]/g, '')), width }
  return width <= TILE_WIDTH && tilePath(tile) === path ? tile : null
}

/** How many leaves of the tree one item of the tile stands for. */
export function leavesPerItem(level: number | 'entries'): number {
  return level === 'entries' ? 1 : TILE_WIDTH ** level
}

/** The tile as a tree of `size` leaves has it; a width below 1 means it has none there yet. */
export function tileAt(level: number | 'entries', index: number, size: number): Tile {
  const items = Math.floor(size / leavesPerItem(level))
  return { level, index, width: Math.min(TILE_WIDTH, items - index * TILE_WIDTH) }
}

/** The right edge: the partial tiles of a tree of `size` leaves, lowest first, without the entries. */
export function partialTiles(size: number): readonly Tile[] {
  const tiles: Tile[] = []
  for (let level = 0; leavesPerItem(level) <= size; level++) {
    const tile = tileAt(level, Math.floor(size / leavesPerItem(level + 1)), size)
    if (tile.width > 0) tiles.push(tile)
  }
  return tiles
}

/** Every entry is 32 bytes behind its length, so bundles too have a fixed stride. */
export const ENTRY_STRIDE = 2 + HASH_BYTES

function strideOf(tile: Tile): number {
  return tile.level === 'entries' ? ENTRY_STRIDE : HASH_BYTES
}

/** The tile's bytes, of exactly its width. A log may drop a partial tile once the full one stands: that serves too. */
export async function readTile(read: TileReader, tile: Tile): Promise<Outcome<Uint8Array>> {
  const path = tilePath(tile)
  const partial = await read(path)
  const bytes = partial ?? (tile.width < TILE_WIDTH ? await read(tilePath({ ...tile, width: TILE_WIDTH })) : null)
  if (!bytes) return refused(problem('log-tile-missing', path))
  const expected = (partial ? tile.width : TILE_WIDTH) * strideOf(tile)
  if (bytes.length !== expected) return refused(unreadable(path, bytes.length, expected))
  return done(bytes.subarray(0, tile.width * strideOf(tile)))
}

function unreadable(path: string, bytes: number, expected: number): Finding {
  return problem('log-tile-unreadable', path, { bytes, expected })
}
