const ADDRESS = '/pack/latest'
/** A cache of its own: the pack outlives the build of the page. */
const PACK_CACHE = 'pack'

/** A pack whose signatures were checked, with the bytes it came as. */
export interface KeptPack {
  readonly madeAt: string
  readonly expiresAt: string
  readonly bytes: Uint8Array
}

/** The pack stored on this device, or null. */
export async function keptPack(): Promise<KeptPack | null> {
  if (!('caches' in globalThis)) return null
  const stored = await (await caches.open(PACK_CACHE)).match(ADDRESS)
  return stored ? opened(new Uint8Array(await stored.arrayBuffer())) : null
}

/** Fetches the newest pack and stores it, unless it cannot be reached or is not trusted. */
export async function newestPack(): Promise<KeptPack | 'unreached' | 'refused'> {
  const answer = await fetch(ADDRESS).catch(() => null)
  if (!answer?.ok) return 'unreached'
  const pack = await opened(new Uint8Array(await answer.clone().arrayBuffer()))
  if (!pack) return 'refused'
  if ('caches' in globalThis) await (await caches.open(PACK_CACHE)).put(ADDRESS, answer)
  return pack
}

async function opened(_bytes: Uint8Array): Promise<KeptPack | null> {
  return null
}
