import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { ListedKey } from '../src/core/participants/trust-list.ts'

/** A key pair for tests: its public half as a trust list writes it, and signing with the private one. */
export interface TestKey extends ListedKey {
  readonly pem: string
  sign(bytes: Uint8Array): Uint8Array
}

export function testKey(id: string): TestKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return testKeyFrom(id, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
}

export function testKeyFrom(id: string, pem: string): TestKey {
  const privateKey = createPrivateKey(pem)
  return {
    id,
    algorithm: 'ES256',
    publicKey: pointOf(privateKey).toString('base64url'),
    pem,
    sign: bytes => new Uint8Array(sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
  }
}

function pointOf(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' })
  return Buffer.concat([Buffer.from([4]), Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')])
}
