import type { Crypto } from '../signing/crypto.ts'
import { sameBytes, toHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import { readBundle } from './bundle.ts'
import type { TreeHead } from './checkpoint.ts'
import { append, EMPTY_EDGE, edgeRoot, type TileFile } from './edge.ts'
import { problem } from './problem.ts'
import {
  parseTilePath,
  partialTiles,
  readTile,
  TILE_WIDTH,
  type Tile,
  type TileReader,
  tileAt,
  tilePath,
} from './tile.ts'

/** A log damaged throughout says so with its first tiles. */
const MAX_FINDINGS = 100

/**
 * A whole log again, from nothing but its published entries: every tile and the root of the checkpoint must come out.
 * No findings: they do. Findings name the file; the lowest level comes first, and those above may follow from it. Ends
 * at the first bundle that cannot be read, for nothing after it can be derived.
 */
export async function rederive(crypto: Crypto, read: TileReader, head: TreeHead): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  let edge = EMPTY_EDGE
  while (edge.size < head.size && findings.length < MAX_FINDINGS) {
    const bundle = await readBundle(read, tileAt('entries', edge.size / TILE_WIDTH, head.size))
    if (!bundle.ok) return [...findings, ...bundle.findings]
    const growth = append(crypto, edge, bundle.value)
    for (const tile of growth.files.filter(isFullTile)) findings.push(...(await compare(read, tile)))
    edge = growth.edge
  }
  if (edge.size < head.size) return findings
  for (const tile of partialTiles(head.size)) {
    const bytes = edge.rows[Number(tile.level)] as Uint8Array
    findings.push(...(await compare(read, { path: tilePath(tile), bytes })))
  }
  const root = edgeRoot(crypto, edge)
  if (sameBytes(root, head.rootHash)) return findings
  return [...findings, problem('log-root-wrong', 'checkpoint', { signed: toHex(head.rootHash), derived: toHex(root) })]
}

/** Partial tiles on the way to the last entry belonged to smaller trees. */
function isFullTile({ path }: TileFile): boolean {
  const tile = parseTilePath(path) as Tile
  return tile.level !== 'entries' && tile.width === TILE_WIDTH
}

async function compare(read: TileReader, derived: TileFile): Promise<readonly Finding[]> {
  const published = await readTile(read, parseTilePath(derived.path) as Tile)
  if (!published.ok) return published.findings
  return sameBytes(published.value, derived.bytes) ? [] : [problem('log-tile-wrong', derived.path)]
}
