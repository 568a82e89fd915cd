import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Crypto, VerificationKey } from '../core/signing/crypto.ts'

/** node:crypto behind the port. Key objects are kept by their point, so that each is built once. */
export function nodeCrypto(): Crypto {
  const keys = new Map<string, KeyObject | null>()
  return {
    sha256: bytes => new Uint8Array(createHash('sha256').update(bytes).digest()),
    verify(key, bytes, signature) {
      const point = Buffer.from(key.publicKey).toString('base64url')
      let object = keys.get(point)
      if (object === undefined) {
        object = keyObject(key)
        keys.set(point, object)
      }
      return object !== null && verify('sha256', bytes, { key: object, dsaEncoding: 'ieee-p1363' }, signature)
    },
  }
}

/** Null where the point is not on the curve: such a key verifies nothing. */
function keyObject({ publicKey }: VerificationKey): KeyObject | null {
  const point = Buffer.from(publicKey)
  const jwk = { kty: 'EC', crv: 'P-256', x: base64url(point.subarray(1, 33)), y: base64url(point.subarray(33, 65)) }
  try {
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return null
  }
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url')
}
