import type { OfflineFiles } from './files.ts'

// Runs beside the public page and answers for it when there is no network. The build writes ADAMAS_FILES before it. It
// imports nothing: a worker that is one plain script starts in every browser.
interface Scope {
  readonly ADAMAS_FILES: OfflineFiles
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void
  addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void
}
interface Extendable {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const scope = self as unknown as Scope
const files = scope.ADAMAS_FILES
const ours = new Set([...files.first, ...files.late, ...files.byLanguage])

scope.addEventListener('install', event => event.waitUntil(keepFirst()))
scope.addEventListener('activate', event => event.waitUntil(forgetOldBuilds()))
scope.addEventListener('message', event => event.ports[0]?.postMessage(files))
scope.addEventListener('fetch', event => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (ours.has(pathname)) event.respondWith(kept(pathname))
})

/** All the page begins with, or nothing: half a page is worse than the old one. */
async function keepFirst(): Promise<void> {
  const cache = await caches.open(files.cache)
  await cache.addAll(files.first.map(file => new Request(file, { cache: 'reload' })))
  await scope.skipWaiting()
}

async function forgetOldBuilds(): Promise<void> {
  const all = await caches.keys()
  const old = all.filter(cache => cache.startsWith('verify-') && cache !== files.cache)
  await Promise.all(old.map(cache => caches.delete(cache)))
  await scope.clients.claim()
}

async function kept(pathname: string): Promise<Response> {
  const cache = await caches.open(files.cache)
  const here = await cache.match(pathname)
  if (here) return here
  const fresh = await fetch(pathname)
  if (fresh.ok) await cache.put(pathname, fresh.clone())
  return fresh
}
