import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { encode } from 'cborg'

/** What a browser and its authenticator say together; each field can be forged. */
export interface Behaviour {
  readonly origin: string
  readonly rpId: string
  /** The person confirmed that it is they. */
  readonly verified: boolean
  readonly counter: number
  /** Signs with another key. */
  readonly key: KeyObject
  readonly userHandle: string
}

interface Options {
  readonly challenge: string
  readonly user?: { readonly id: string }
}

const [PRESENT, VERIFIED, ATTESTED] = [0x01, 0x04, 0x40]
const ES256 = -7

/** One passkey in software: what an authenticator answers (W3C Web Authentication, Sections 6.1 and 6.5). */
export function softwarePasskey(at: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const usual = { origin: new URL(at).origin, rpId: new URL(at).hostname, verified: true, key: privateKey }
  let [counter, userHandle] = [0, '']
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }
  return {
    id: named.id,
    create({ challenge, user }: Options, over: Partial<Behaviour> = {}) {
      const { origin, rpId, verified } = { ...usual, ...over }
      userHandle = user?.id ?? ''
      const data = Buffer.concat([head(rpId, verified, 0, ATTESTED), Buffer.alloc(16), Buffer.from([0, id.length]), id])
      const authData = Buffer.concat([data, coseKey(publicKey)])
      const attestation = encode({ fmt: 'none', attStmt: {}, authData: new Uint8Array(authData) })
      const clientDataJSON = clientData('webauthn.create', challenge, origin).toString('base64url')
      const response = { clientDataJSON, attestationObject: Buffer.from(attestation).toString('base64url') }
      return { ...named, response: { ...response, transports: ['usb'] }, clientExtensionResults: {} }
    },
    get({ challenge }: Options, over: Partial<Behaviour> = {}) {
      const { origin, rpId, verified, key } = { ...usual, ...over }
      counter = over.counter ?? counter + 1
      const authenticatorData = head(rpId, verified, counter, 0)
      const said = clientData('webauthn.get', challenge, origin)
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(said).digest()])
      const response = {
        clientDataJSON: said.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, key).toString('base64url'),
        userHandle: over.userHandle ?? userHandle,
      }
      return { ...named, response, clientExtensionResults: {} }
    },
  }
}

function head(rpId: string, verified: boolean, counter: number, more: number): Buffer {
  const rest = Buffer.alloc(5)
  rest.writeUInt8(PRESENT | (verified ? VERIFIED : 0) | more, 0)
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([createHash('sha256').update(rpId).digest(), rest])
}

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** RFC 9053, Section 7.1.1: kty EC2, alg ES256, crv P-256, and the point. */
function coseKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  const fields: [number, number | Uint8Array][] = [
    [1, 2],
    [3, ES256],
    [-1, 1],
    [-2, point(x)],
    [-3, point(y)],
  ]
  return encode(new Map(fields))
}
