import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileSigner } from '../../main.ts'
import { day, dayAt } from '../../core/values/day.ts'
import { passphraseIn } from '../configuration.ts'
import { CAST, HOSTS } from './cast.ts'
import { signList } from '../sign-list.ts'
import { type CastKeys, demonstrationList, keyIdsOf } from './lists.ts'

const ROOTS = ['root/one', 'root/two', 'root/three']
const THRESHOLD = 2

/** Makes the keys that are missing and a trust list when the addresses or keys changed. */
export async function writeLists(home: string, urls: Readonly<Record<string, string>>): Promise<void> {
  const points: Record<string, string> = {}
  for (const { node, authorities } of HOSTS) {
    const folder = path.join(home, node)
    const signer = fileSigner({ folder: path.join(folder, 'keys'), passphrase: await passphraseIn(folder) })
    for (const id of authorities.flatMap(authority => keyIdsOf(authority.id)))
      points[id] = (await signer.create(id)).publicKey
  }
  const rootFolder = path.join(home, 'roots')
  const rootSigner = fileSigner({ folder: rootFolder, passphrase: await passphraseIn(rootFolder) })
  const roots = []
  for (const id of ROOTS) {
    roots.push({ id, algorithm: 'ES256' as const, publicKey: (await rootSigner.create(id)).publicKey })
  }
  const keys: CastKeys = { points, roots, urls }
  const file = path.join(home, 'world.json')
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as { version?: number; keys?: CastKeys }
  if (JSON.stringify(before.keys) === JSON.stringify(keys)) return
  const version = (before.version ?? 0) + 1
  const today = dayAt(Date.now(), 'UTC')
  const list = demonstrationList(CAST, keys, version, today < day('2026-11-24') ? day('2026-11-24') : today)
  const signed = await signList(list, ROOTS.slice(0, THRESHOLD), (id, bytes) => rootSigner.sign(id, bytes))
  await writeFile(
    path.join(home, 'roots.json'),
    JSON.stringify({ environment: 'demonstration', threshold: THRESHOLD, keys: roots }),
  )
  await writeFile(path.join(home, 'trust-list.json'), signed)
  await writeFile(file, JSON.stringify({ version, keys }))
}
