import type { Crypto } from '../../core/signing/crypto.ts'
import { toHex, utf8 } from '../../core/values/bytes.ts'
import type { Randomness } from '../../ports/edges.ts'

/** A code of eight digits, and the hash that is all a node keeps of it. */
export interface MailCode {
  readonly text: string
  readonly hash: string
}

const DIGITS = 8

/** 64 random bits over 10^8: no code is likelier than another by more than one in 10^11. */
export function mailCode({ randomness, crypto }: { randomness: Randomness; crypto: Crypto }): MailCode {
  const number = randomness.bytes(8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const text = String(number % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0')
  return { text, hash: hashOfCode(crypto, text) }
}

export const hashOfCode = (crypto: Crypto, text: string): string => toHex(crypto.sha256(utf8(`mailbox ${text}`)))
