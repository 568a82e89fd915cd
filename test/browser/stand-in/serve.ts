import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { answer } from './answers.ts'
import { PICTURE } from './specimens.ts'
import { packNamed, WELL_KNOWN } from './pack.ts'

const BUILT = path.join(import.meta.dirname, '../../../dist/web')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

const PUBLIC: Readonly<Record<string, string>> = {
  '/verify': 'verify.html',
  '/ship': 'ship.html',
  '/service': 'turnaround.html',
  '/confirm': 'confirm.html',
  '/complain': 'complain.html',
  '/prices': 'prices.html',
}

/** As strict as the node's own: what breaks here would break there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** A stand-in for a node on 127.0.0.1: the built pages, and fixed answers in place of a register. */
export async function startStandIn(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void respond(request, response).catch(error => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = () =>
    new Promise<void>(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url, stop }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  if (/\/specimens\/.*\/images\//.test(url.pathname)) {
    return void response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE)
  }
  if (url.pathname.startsWith('/api/v1/')) return respondWithData(request, response, url)
  if (url.pathname === '/.well-known/adamas.json') return respondWithJson(response, WELL_KNOWN)
  if (url.pathname === '/pack/latest') {
    const pack = await packNamed(cookie(request, 'stand-in-pack'))
    return void response.writeHead(200, { 'content-type': 'application/cose' }).end(pack)
  }
  return respondWithFile(response, url.pathname)
}

const cookie = (request: IncomingMessage, name: string): string =>
  new RegExp(`(?:^|; )${name}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1] ?? ''

function respondWithJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function respondWithData(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  // A piece of a file is on its way for ever: so a page can be looked at while it sends.
  if (request.headers['content-type'] === 'application/octet-stream') return
  const text = Buffer.concat(chunks).toString()
  const answered = answer({
    method: request.method ?? 'GET',
    path: url.pathname.slice('/api/v1'.length),
    query: url.searchParams,
    body: text ? JSON.parse(text) : {},
    login: cookie(request, 'stand-in'),
    url: url.origin,
  })
  const signIn = answered.login === undefined ? {} : { 'set-cookie': `stand-in=${answered.login}; path=/` }
  const type = answered.status ? 'application/problem+json' : 'application/json'
  response.writeHead(answered.status ?? 200, { 'content-type': type, ...signIn })
  response.end(JSON.stringify(answered.body))
}

async function respondWithFile(response: ServerResponse, pathname: string): Promise<void> {
  const name = PUBLIC[pathname] ?? (pathname.includes('.') ? pathname.slice(1) : 'index.html')
  const file = path.join(BUILT, name)
  const packed = file.startsWith(BUILT) ? await readFile(`${file}.br`).catch(() => null) : null
  const bytes = packed ?? (file.startsWith(BUILT) ? await readFile(file).catch(() => null) : null)
  if (!bytes) return void response.writeHead(404).end()
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  const encoding = packed ? { 'content-encoding': 'br' } : {}
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, ...encoding }).end(bytes)
}
