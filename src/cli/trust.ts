import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { nodeCompression } from '../adapters/compression.ts'
import { nodeCrypto } from '../adapters/crypto.ts'
import type { Roots } from '../core/participants/open-trust-list.ts'
import { isRoots } from '../core/participants/trust-list-shape.ts'
import { openPack, type Pack } from '../core/validity/pack.ts'
import type { Outcome } from '../core/values/outcome.ts'
import { homeFolder } from './configuration.ts'

export const crypto = nodeCrypto()

/**
 * Where trust begins on this machine: the roots of its installation. None are shipped yet, because the scheme has not
 * held its key ceremony; without an installation nothing can be verified.
 */
export async function rootsHere(): Promise<Roots | string> {
  const file = process.env.ADAMAS_ROOTS ?? path.join(homeFolder(), 'roots.json')
  const written = await readFile(file, 'utf8').catch(() => null)
  if (written === null) {
    return `no root keys: ${file} is not there, and none ship yet. Run npm start once, or name them by ADAMAS_ROOTS`
  }
  const roots = rootsIn(written)
  return isRoots(roots) ? roots : `no root keys: ${file} names no environment, threshold and keys`
}

function rootsIn(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}

export async function openPackFile(file: string, roots: Roots): Promise<Outcome<Pack>> {
  return openPack(crypto, nodeCompression, new Uint8Array(await readFile(file)), roots)
}

/** The newest pack of this installation: one that was fetched, or that a node here made. */
export async function newestPack(): Promise<string | null> {
  const home = homeFolder()
  const nodes = await readdir(home, { withFileTypes: true }).catch(() => [])
  const candidates = [
    path.join(home, 'packs', 'latest.pack'),
    ...nodes.filter(one => one.isDirectory()).map(one => path.join(home, one.name, 'public/pack/latest.pack')),
  ]
  const found = await Promise.all(
    candidates.map(async file => ({ file, at: (await stat(file).catch(() => null))?.mtimeMs })),
  )
  return found.filter(one => one.at !== undefined).sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0]?.file ?? null
}
