import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scryptSync,
  sign,
} from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Signer } from '../ports/edges.ts'
import { whereMissing, writeSecretFile } from './secret-file.ts'
import { type SignatureCounter, signatureCounter } from './signature-counter.ts'

export interface FileSignerOptions {
  readonly folder: string
  /** Keys are encrypted under a key derived from it. */
  readonly passphrase: string
}

/** A signer whose keys lie in files, encrypted at rest. A card or an HSM stands behind the same port. */
export interface FileSigner extends Signer {
  /** The public half of a key, made first where there is none: an uncompressed point, base64url. */
  create(keyId: string): Promise<{ publicKey: string }>
  /** Throws the private half away for good; false where there is no such key. What it signed verifies for ever. */
  retire(keyId: string): Promise<boolean>
  list(): Promise<readonly ListedKeyFile[]>
}

export interface ListedKeyFile {
  readonly [fact: string]: string | number | boolean
  readonly keyId: string
  readonly publicKey: string
  readonly signatures: number
  readonly retired: boolean
}

/** What a key file holds. Only the private half is secret; a retired key has none. */
interface KeyFile {
  readonly keyId: string
  readonly publicKey: string
  readonly sealed?: Sealed
}

interface Sealed {
  readonly salt: string
  readonly iv: string
  readonly tag: string
  readonly secret: string
}

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 2 ** 20 }

export function fileSigner({ folder, passphrase }: FileSignerOptions): FileSigner {
  const keys = new Map<string, Promise<KeyObject>>()
  const counters = new Map<string, SignatureCounter>()
  const place = (keyId: string, ending: string) => path.join(folder, `${keyId.replaceAll('/', '~')}.${ending}`)
  const keyIn = (keyId: string) => readKey(place(keyId, 'key'))
  const loaded = (keyId: string) => remembered(keys, keyId, async () => decrypted(await keyIn(keyId), passphrase))
  const counterOf = (keyId: string) => {
    const counter = counters.get(keyId) ?? signatureCounter(place(keyId, 'count'))
    counters.set(keyId, counter)
    return counter
  }
  const countOf = (keyId: string) => counterOf(keyId).count()
  return {
    async sign(keyId, bytes) {
      const key = await loaded(keyId)
      await counterOf(keyId).add()
      return new Uint8Array(sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }))
    },
    count: countOf,
    async create(keyId) {
      const known = await keyIn(keyId).catch(whereMissing(null))
      if (known) return { publicKey: known.publicKey }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = encrypted(keyId, passphrase)
      await writeSecretFile(place(keyId, 'key'), JSON.stringify(file))
      return { publicKey: file.publicKey }
    },
    async retire(keyId) {
      const known = await keyIn(keyId).catch(whereMissing(null))
      if (!known) return false
      const { sealed: _, ...open } = known
      await writeSecretFile(place(keyId, 'key'), JSON.stringify(open))
      keys.delete(keyId)
      return true
    },
    async list() {
      const names = await readdir(folder).catch(whereMissing<string[]>([]))
      const files = names.filter(name => name.endsWith('.key')).sort()
      return Promise.all(files.map(async name => listed(await readKey(path.join(folder, name)), countOf)))
    },
  }
}

async function listed(file: KeyFile, countOf: (keyId: string) => Promise<number>): Promise<ListedKeyFile> {
  const { keyId, publicKey, sealed } = file
  return { keyId, publicKey, signatures: await countOf(keyId), retired: sealed === undefined }
}

function remembered<T>(known: Map<string, Promise<T>>, id: string, load: () => Promise<T>): Promise<T> {
  const before = known.get(id)
  if (before) return before
  const loading = load()
  known.set(id, loading)
  loading.catch(() => known.delete(id))
  return loading
}

async function readKey(file: string): Promise<KeyFile> {
  return JSON.parse(await readFile(file, 'utf8')) as KeyFile
}

function encrypted(keyId: string, passphrase: string): KeyFile {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = privateKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, COST), iv)
  cipher.setAAD(Buffer.from(keyId))
  const secret = Buffer.concat([cipher.update(privateKey.export({ format: 'der', type: 'pkcs8' })), cipher.final()])
  const text = (bytes: Buffer) => bytes.toString('base64url')
  const sealed = { salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), secret: text(secret) }
  return { keyId, publicKey: text(point), sealed }
}

function decrypted({ keyId, sealed }: KeyFile, passphrase: string): KeyObject {
  if (!sealed) throw new Error(`the key ${keyId} is retired`)
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  const wrapping = scryptSync(passphrase, bytes(sealed.salt), 32, COST)
  const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes(sealed.iv), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(keyId))
  decipher.setAuthTag(bytes(sealed.tag))
  try {
    const key = Buffer.concat([decipher.update(bytes(sealed.secret)), decipher.final()])
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    throw new Error(`the key ${keyId} does not open with this passphrase`)
  }
}
