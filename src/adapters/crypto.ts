import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto'
import { sameBytes } from '../core/values/bytes.ts'
import type { Crypto, VerificationKey } from '../core/signing/crypto.ts'

/** node:crypto behind the port. A key object is built once for each key and thrown away when its id names another point. */
export function nodeCrypto(): Crypto {
  const objects = new Map<string, { point: Uint8Array; object: KeyObject | null }>()
  const objectFor = (key: VerificationKey): KeyObject | null => {
    const known = objects.get(key.id)
    if (known && sameBytes(known.point, key.publicKey)) return known.object
    const object = keyObject(key)
    objects.set(key.id, { point: key.publicKey.slice(), object })
    return object
  }
  return {
    sha256: bytes => new Uint8Array(hash('sha256', bytes, 'buffer')),
    verify(key, bytes, signature) {
      const object = objectFor(key)
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
