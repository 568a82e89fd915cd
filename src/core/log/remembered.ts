import { toHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import type { Checkpoint } from './checkpoint.ts'
import { problem } from './problem.ts'

/** A register as it is now: how many acts it holds, and its hash chain (hex) after the first `size` of them. */
export interface Remembering {
  readonly size: number
  chainAt(size: number): Promise<string>
}

/**
 * A register against a checkpoint that its own log key once signed. Null where all that was signed then is still there,
 * in its place. `register-behind-log`: acts are missing, as after an old backup. `register-forked`: as many acts or
 * more, and other ones.
 */
export async function againstSigned(register: Remembering, signed: Checkpoint): Promise<Finding | null> {
  const figures = { size: register.size, signed: signed.size }
  if (register.size < signed.size) return problem('register-behind-log', 'register', figures)
  const chain = signed.chain && toHex(signed.chain)
  return chain === (await register.chainAt(signed.size)) ? null : problem('register-forked', 'register', figures)
}
