import { sha256 } from '@noble/hashes/sha2.js'
import type { Crypto, VerificationKey } from '../src/core/signing/crypto.ts'
import type { Compression } from '../src/core/validity/pack.ts'

const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/**
 * WebCrypto behind the port, which a browser gives only over HTTPS or from this machine; hashing is a small library.
 */
export function browserCrypto(): Crypto {
  const keys = new Map<string, Promise<CryptoKey | null>>()
  return {
    sha256,
    async verify(key, bytes, signature) {
      const name = key.publicKey.join()
      const kept = keys.get(name) ?? keyObject(key)
      keys.set(name, kept)
      const object = await kept
      return object !== null && crypto.subtle.verify(ES256, object, signature as BufferSource, bytes as BufferSource)
    },
  }
}

/** Null where the point is not on the curve: such a key verifies nothing. */
const keyObject = ({ publicKey }: VerificationKey): Promise<CryptoKey | null> =>
  crypto.subtle.importKey('raw', publicKey as BufferSource, ES256, false, ['verify']).catch(() => null)

/** The browser's own inflating, stopped at the limit while it runs. */
export const browserInflate: Pick<Compression, 'inflate'> = {
  async inflate(bytes, limit) {
    const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const parts: Uint8Array[] = []
    let size = 0
    const reader = stream.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > limit) {
        await reader.cancel()
        throw new Error(`more than ${limit} bytes`)
      }
      parts.push(part.value)
    }
    return joined(parts, size)
  },
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
