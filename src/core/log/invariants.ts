import type { Crypto } from '../signing/crypto.ts'
import type { Finding } from '../values/finding.ts'
import type { Checkpoint } from './checkpoint.ts'
import { compareCheckpoints } from './consistency.ts'
import type { TileReader } from './tile.ts'

/**
 * Every checkpoint a log signed, in the order it signed them, is consistent with every earlier one. Neighbours suffice:
 * whoever begins with a tree that begins with another begins with that one too.
 */
export async function everyCheckpointConsistent(
  crypto: Crypto,
  read: TileReader,
  signed: readonly Checkpoint[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  let earlier: Checkpoint | undefined
  for (const checkpoint of signed) {
    if (earlier) findings.push(...(await compareCheckpoints(crypto, read, earlier, checkpoint)))
    earlier = checkpoint
  }
  return findings
}
