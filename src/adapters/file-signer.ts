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
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Signer } from '../ports/edges.ts'

export interface FileSignerOptions {
  readonly folder: string
  /** Keys are encrypted under a key derived from it. */
  readonly passphrase: string
}

/** A signer whose keys lie in files, encrypted at rest. A card or an HSM stands behind the same port. */
export interface FileSigner extends Signer {
  /** The public half of a key, made first where there is none: an uncompressed point, base64url. */
  create(keyId: string): Promise<{ publicKey: string }>
  list(): Promise<readonly { keyId: string; publicKey: string; signatures: number }[]>
}

/** What a key file holds. Only the private half is secret. */
interface KeyFile {
  readonly keyId: string
  readonly publicKey: string
  readonly salt: string
  readonly iv: string
  readonly tag: string
  readonly secret: string
}

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 128 * 2 ** 20 }

export function fileSigner({ folder, passphrase }: FileSignerOptions): FileSigner {
  const keys = new Map<string, Promise<KeyObject>>()
  const counters = new Map<string, Promise<number>>()
  const place = (keyId: string, ending: string) => path.join(folder, `${keyId.replaceAll('/', '~')}.${ending}`)
  const loaded = (keyId: string) => remembered(keys, keyId, async () => decrypted(await readKey(place(keyId, 'key')), passphrase))

  /** The counter is written before the signature leaves: it may be ahead of what is kept, never behind. */
  const counted = (keyId: string): Promise<number> => {
    const next = (counters.get(keyId) ?? countIn(place(keyId, 'count'))).then(async count => {
      await writeSynced(place(keyId, 'count'), String(count + 1))
      return count + 1
    })
    counters.set(keyId, next)
    return next
  }
  return {
    async sign(keyId, bytes) {
      const [key] = await Promise.all([loaded(keyId), counted(keyId)])
      return new Uint8Array(sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }))
    },
    count: async keyId => (await counters.get(keyId)) ?? countIn(place(keyId, 'count')),
    async create(keyId) {
      const known = await readKey(place(keyId, 'key')).catch(() => null)
      if (known) return { publicKey: known.publicKey }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = encrypted(keyId, passphrase)
      await writeSynced(place(keyId, 'key'), JSON.stringify(file))
      return { publicKey: file.publicKey }
    },
    async list() {
      const files = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.key')).sort()
      const read = files.map(async name => {
        const { keyId, publicKey } = await readKey(path.join(folder, name))
        return { keyId, publicKey, signatures: await countIn(place(keyId, 'count')) }
      })
      return Promise.all(read)
    },
  }
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

async function countIn(file: string): Promise<number> {
  return Number(await readFile(file, 'utf8').catch(() => '0'))
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
  const parts = { salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), secret: text(secret) }
  return { keyId, publicKey: text(point), ...parts }
}

function decrypted(file: KeyFile, passphrase: string): KeyObject {
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, bytes(file.salt), 32, COST), bytes(file.iv))
  decipher.setAAD(Buffer.from(file.keyId))
  decipher.setAuthTag(bytes(file.tag))
  try {
    const key = Buffer.concat([decipher.update(bytes(file.secret)), decipher.final()])
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    throw new Error(`the key ${file.keyId} does not open with this passphrase`)
  }
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
}
