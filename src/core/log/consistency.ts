import type { Crypto } from '../signing/crypto.ts'
import { sameBytes, toHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import { checkConsistency } from './check-proof.ts'
import type { Checkpoint } from './checkpoint.ts'
import { problem } from './problem.ts'
import { consistencyProof, rootAt } from './proof.ts'
import type { TileReader } from './tile.ts'

/**
 * A checkpoint someone kept, against a later one of the same log, by the log's own tiles. No findings: all that was in
 * the log is still in it, in its place. First the root the tiles give for the kept size is proven to be part of the
 * later root: so `log-proof-wrong` means damaged tiles, and `log-inconsistent` a rewritten log, proven by both notes.
 */
export async function compareCheckpoints(
  crypto: Crypto,
  read: TileReader,
  kept: Checkpoint,
  later: Checkpoint,
): Promise<readonly Finding[]> {
  if (kept.origin !== later.origin) {
    return [problem('log-origin-differs', 'checkpoint', { expected: kept.origin, found: later.origin })]
  }
  const inconsistent = problem('log-inconsistent', 'checkpoint', {
    keptSize: kept.size,
    keptRoot: toHex(kept.rootHash),
    size: later.size,
    root: toHex(later.rootHash),
  })
  if (later.size < kept.size) return [inconsistent]
  if (later.size === kept.size) return sameHead(kept, later) ? [] : [inconsistent]
  const [rootThen, proof] = await Promise.all([
    rootAt(crypto, read, kept.size, later.size),
    consistencyProof(crypto, read, kept.size, later.size),
  ])
  if (!rootThen.ok) return rootThen.findings
  if (!proof.ok) return proof.findings
  const then = { size: kept.size, rootHash: rootThen.value }
  const damaged = checkConsistency(crypto, then, later, proof.value)
  if (damaged.length) return damaged
  return sameBytes(then.rootHash, kept.rootHash) ? [] : [inconsistent]
}

/** Two chains over one tree are two registers as well: the same acts with other headers. */
function sameHead(a: Checkpoint, b: Checkpoint): boolean {
  return sameBytes(a.rootHash, b.rootHash) && sameBytes(a.chain ?? NONE, b.chain ?? NONE)
}

const NONE = new Uint8Array(0)
