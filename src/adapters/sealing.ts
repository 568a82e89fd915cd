import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import type { Sealing } from '../ports/edges.ts'

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 2 ** 20 }
const [IV, TAG] = [12, 16]

/** AES-256-GCM under a key that scrypt derives from the node's passphrase, once, when it is first needed. */
export function sealedUnder(passphrase: string): Sealing {
  let derived: Buffer | undefined
  const key = () => (derived ??= scryptSync(passphrase, 'adamas small secrets', 32, COST))
  return {
    seal(bytes) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', key(), iv)
      const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open(text) {
      const bytes = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, IV), { authTagLength: TAG })
      decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
      return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]))
    },
  }
}
