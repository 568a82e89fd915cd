import type { Crypto } from '../signing/crypto.ts'
import type { Finding } from '../values/finding.ts'
import type { Checkpoint } from './checkpoint.ts'
import { compareCheckpoints } from './consistency.ts'
import type { TileReader } from './tile.ts'

/**
 * Every checkpoint a log signed, in the order it signed them, is consistent with every earlier one. Each is compared
 * with the last: what are beginnings of one log are beginnings of one another, and the tiles of today suffice. One that
 * the next did not outgrow is compared with that.
 */
export async function everyCheckpointConsistent(
  crypto: Crypto,
  read: TileReader,
  signed: readonly Checkpoint[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const last = signed.at(-1)
  for (const [i, checkpoint] of signed.slice(0, -1).entries()) {
    const next = signed[i + 1]
    const later = next && next.size <= checkpoint.size ? next : last
    if (later) findings.push(...(await compareCheckpoints(crypto, read, checkpoint, later)))
  }
  return findings
}
