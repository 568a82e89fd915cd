import type { Crypto } from '../signing/crypto.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { HASH_BYTES, nodeHash, splitOf, treeHash } from './hash.ts'
import { problem } from './problem.ts'
import {
  leavesPerItem,
  MAX_LOG_SIZE,
  readTile,
  TILE_WIDTH,
  type Tile,
  type TileReader,
  tileAt,
  tilePath,
} from './tile.ts'

/** The part of the tree whose hash a proof names: MTH(D[start:end]) of RFC 6962. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Leaf `position` is in the tree of `size` leaves: the audit path of RFC 6962 section 2.1.1, lowest hash first. */
export function inclusionProof(
  crypto: Crypto,
  read: TileReader,
  position: number,
  size: number,
): Promise<Outcome<readonly Uint8Array[]>> {
  if (!isSize(size) || !isSize(position) || position >= size) return outside(position, size)
  return hashSpans(crypto, read, inclusionSpans(position, 0, size), size)
}

/** The tree of `size` leaves begins with that of `earlierSize`: RFC 6962 section 2.1.2. Empty where that is empty. */
export function consistencyProof(
  crypto: Crypto,
  read: TileReader,
  earlierSize: number,
  size: number,
): Promise<Outcome<readonly Uint8Array[]>> {
  if (!isSize(size) || !isSize(earlierSize) || earlierSize > size) return outside(earlierSize, size)
  return hashSpans(crypto, read, earlierSize ? consistencySpans(earlierSize, 0, size, true) : [], size)
}

/** The root hash the log had at `size` leaves, from the tiles it has now that it has `sizeNow`. */
export async function rootAt(
  crypto: Crypto,
  read: TileReader,
  size: number,
  sizeNow = size,
): Promise<Outcome<Uint8Array>> {
  if (!isSize(sizeNow) || !isSize(size) || size > sizeNow) return outside(size, sizeNow)
  if (size === 0) return done(treeHash(crypto, new Uint8Array(0)))
  const hashes = await hashSpans(crypto, read, [{ start: 0, end: size }], sizeNow)
  return hashes.ok ? done(hashes.value[0] as Uint8Array) : hashes
}

function isSize(size: number): boolean {
  return Number.isInteger(size) && size >= 0 && size <= MAX_LOG_SIZE
}

async function outside(position: number, size: number): Promise<Outcome<never>> {
  return refused(problem('log-position-unknown', '', { position, size }))
}

function inclusionSpans(position: number, start: number, end: number): readonly Span[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  return position < middle
    ? [...inclusionSpans(position, start, middle), { start: middle, end }]
    : [...inclusionSpans(position, middle, end), { start, end: middle }]
}

function consistencySpans(earlierSize: number, start: number, end: number, whole: boolean): readonly Span[] {
  if (earlierSize === end) return whole ? [] : [{ start, end }]
  const middle = start + splitOf(end - start)
  return earlierSize <= middle
    ? [...consistencySpans(earlierSize, start, middle, whole), { start: middle, end }]
    : [...consistencySpans(earlierSize, middle, end, false), { start, end: middle }]
}

/** Where the hash of a complete subtree is found: items `from` to `to` of a tile, hashed together. */
interface Place {
  readonly tile: Tile
  readonly from: number
  readonly to: number
}

/** First which tiles are needed, then all of them at once, then nothing but hashing. */
async function hashSpans(
  crypto: Crypto,
  read: TileReader,
  spans: readonly Span[],
  size: number,
): Promise<Outcome<readonly Uint8Array[]>> {
  const places = spans.map(span => completeSubtrees(span).map(subtree => placeOf(subtree, size)))
  const needed = new Map(places.flat().map(({ tile }) => [tilePath(tile), tile]))
  const rows = await readTiles(read, needed)
  if (!rows.ok) return rows
  const hashOf = ({ tile, from, to }: Place) =>
    treeHash(crypto, (rows.value.get(tilePath(tile)) as Uint8Array).subarray(from * HASH_BYTES, to * HASH_BYTES))
  return done(places.map(parts => parts.map(hashOf).reduceRight((right, left) => nodeHash(crypto, left, right))))
}

type Rows = ReadonlyMap<string, Uint8Array>

async function readTiles(read: TileReader, tiles: ReadonlyMap<string, Tile>): Promise<Outcome<Rows>> {
  const answers = await Promise.all(
    Array.from(tiles, async ([path, tile]) => ({ path, row: await readTile(read, tile) })),
  )
  const findings = answers.flatMap(({ row }) => (row.ok ? [] : row.findings))
  if (findings.length) return refused(...findings)
  return done(new Map(answers.flatMap(({ path, row }) => (row.ok ? [[path, row.value]] : []))))
}

/** A span ends where its tree is split off or where the log ends: the binary digits of its length, largest first. */
function completeSubtrees({ start, end }: Span): readonly Span[] {
  if (start === end) return []
  const leaves = splitOf(end - start + 1)
  return [{ start, end: start + leaves }, ...completeSubtrees({ start: start + leaves, end })]
}

function placeOf({ start, end }: Span, size: number): Place {
  let level = 0
  while (leavesPerItem(level + 1) <= end - start) level++
  const item = start / leavesPerItem(level)
  const index = Math.floor(item / TILE_WIDTH)
  const from = item - index * TILE_WIDTH
  return { tile: tileAt(level, index, size), from, to: from + (end - start) / leavesPerItem(level) }
}
