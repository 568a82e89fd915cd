import type { OfflineFiles } from './files.ts'

export type Offline =
  | { readonly state: 'storing'; readonly done: number; readonly all: number }
  | { readonly state: 'works' }
  /** The page is stored, but no pack to judge by. */
  | { readonly state: 'noPack' }
  | { readonly state: 'cannot' }

/**
 * Stores everything the page may ever need, and tells how far it is. `works` is said only once every file was found in
 * the cache again; a browser without workers or storage `cannot`.
 */
export async function storeForOffline(tell: (offline: Offline) => void): Promise<void> {
  try {
    const files = await filesOf(await worker())
    const cache = await caches.open(files.cache)
    const all = [...files.first, ...files.late, ...files.byLanguage.filter(isLoaded)]
    for (const [done, file] of all.entries()) {
      tell({ state: 'storing', done, all: all.length })
      if (!(await cache.match(file))) await cache.add(file)
    }
    const found = await Promise.all(all.map(file => cache.match(file)))
    tell(found.every(Boolean) ? { state: 'works' } : { state: 'cannot' })
  } catch {
    tell({ state: 'cannot' })
  }
}

/** Whether this page has asked for the file: then it is of the reader's language. */
const isLoaded = (file: string): boolean => performance.getEntriesByName(new URL(file, location.href).href).length > 0

async function worker(): Promise<ServiceWorker> {
  await navigator.serviceWorker.register('/verify-worker.js', { scope: '/verify', updateViaCache: 'none' })
  const { active } = await navigator.serviceWorker.ready
  if (!active) throw new Error('no active worker')
  return active
}

function filesOf(active: ServiceWorker): Promise<OfflineFiles> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', event => resolve(event.data as OfflineFiles), { once: true })
    port1.start()
    active.postMessage('files', [port2])
  })
}
