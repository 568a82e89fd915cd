import type { Roots } from '../../src/core/participants/open-trust-list.ts'
import { goesBack } from '../../src/core/validity/goes-back.ts'
import { openPack, type Pack } from '../../src/core/validity/pack.ts'
import { browserCrypto, browserInflate } from '../crypto.ts'
import { rootKeys } from './roots.ts'

const ADDRESS = '/pack/latest'
/** A cache of its own: the pack outlives the build of the page. */
const CACHE = 'pack'

export const crypto = browserCrypto()

/** The pack stored on this device, its signatures checked again, or null. */
export async function keptPack(): Promise<Pack | null> {
  if (!('caches' in globalThis)) return null
  const stored = await (await caches.open(CACHE)).match(ADDRESS)
  const roots = stored && (await rootKeys())
  return stored && roots ? opened(new Uint8Array(await stored.arrayBuffer()), roots) : null
}

/**
 * Fetches the newest pack and stores it, unless it cannot be reached, is not trusted, or is older than what is here.
 */
export async function newestPack(kept: Pack | null): Promise<Pack | 'unreached' | 'refused'> {
  const answer = await fetch(ADDRESS).catch(() => null)
  const roots = answer?.ok ? await rootKeys() : null
  if (!answer?.ok || !roots) return 'unreached'
  const pack = await opened(new Uint8Array(await answer.clone().arrayBuffer()), roots)
  if (!pack) return 'refused'
  if (kept && goesBack(kept, pack).length > 0) return kept
  if ('caches' in globalThis) await (await caches.open(CACHE)).put(ADDRESS, answer)
  return pack
}

async function opened(bytes: Uint8Array, roots: Roots): Promise<Pack | null> {
  const pack = await openPack(crypto, browserInflate, bytes, roots)
  return pack.ok ? pack.value : null
}
