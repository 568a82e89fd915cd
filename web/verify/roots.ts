import type { Roots } from '../../src/core/participants/open-trust-list.ts'

const ADDRESS = '/.well-known/adamas.json'
const CACHE = 'roots'

/**
 * Where this page's trust begins. Production roots are believed at the first visit and kept for ever after, whatever
 * the node says later; those of a demonstration world change with every new world.
 */
export async function rootKeys(): Promise<Roots | null> {
  const kept = await keptRoots()
  if (kept?.environment === 'production') return kept
  const answer = await fetch(ADDRESS).catch(() => null)
  if (!answer?.ok) return kept
  const copy = answer.clone()
  const roots = rootsIn(await answer.json().catch(() => null))
  if (!roots) return kept
  if ('caches' in globalThis) await (await caches.open(CACHE)).put(ADDRESS, copy)
  return roots
}

async function keptRoots(): Promise<Roots | null> {
  if (!('caches' in globalThis)) return null
  const stored = await (await caches.open(CACHE)).match(ADDRESS)
  return stored ? rootsIn(await stored.json().catch(() => null)) : null
}

function rootsIn(answer: unknown): Roots | null {
  const roots = (answer as { roots?: Partial<Roots> } | null)?.roots
  const whole =
    roots?.environment && roots.threshold && Array.isArray(roots.keys) && roots.keys.length >= roots.threshold
  return whole ? (roots as Roots) : null
}
