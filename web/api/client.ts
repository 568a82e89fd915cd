import { language } from '../words/language.ts'
import type { Finding } from './answers.ts'

const BASE = '/api/v1'

/** The node said no, with every reason (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  /** The last part of the problem's type: the rule that refused. */
  readonly rule: string
  readonly findings: readonly Finding[]

  constructor(status: number, body: { type?: string; title?: string; detail?: string; findings?: readonly Finding[] }) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.status = status
    this.rule = body.type?.split('/').at(-1) ?? ''
    this.findings = body.findings ?? []
  }
}

/** No answer came: nothing is known about what the node did. */
export class Unreached extends Error {}

export const fetched = <T>(path: string, signal?: AbortSignal): Promise<T> => request<T>('GET', path, { signal })

interface Asked {
  readonly body?: unknown
  readonly key?: string
  readonly signal?: AbortSignal
}

export async function request<T>(method: string, path: string, { body, key, signal }: Asked): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language() }
  if (method !== 'GET') headers['x-adamas'] = '1'
  if (key) headers['idempotency-key'] = key
  if (body !== undefined) headers['content-type'] = 'application/json'
  const sent = { method, headers, signal, body: body === undefined ? undefined : JSON.stringify(body) }
  const answer = await fetch(`${BASE}${path}`, sent).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new Unreached(String(cause))
  })
  const json: unknown = answer.headers.get('content-type')?.includes('json') ? await answer.json() : undefined
  if (!answer.ok) throw new Problem(answer.status, json ?? {})
  return json as T
}

/** The next piece of a file on its way. */
export async function sendPiece<T>(digest: string, at: number, piece: Blob, signal: AbortSignal): Promise<T> {
  const headers = {
    ...{ accept: 'application/json', 'accept-language': language(), 'x-adamas': '1' },
    'content-type': 'application/octet-stream',
  }
  const sent = { method: 'PUT', headers, body: piece, signal }
  const answer = await fetch(`${BASE}/uploads/${digest}?at=${at}`, sent).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new Unreached(String(cause))
  })
  const json: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Problem(answer.status, json ?? {})
  return json as T
}

/** Sends a file as it is; its own bytes say what it is. */
export async function upload<T>(path: string, file: File): Promise<T> {
  const headers = {
    accept: 'application/json',
    'accept-language': language(),
    'x-adamas': '1',
    'content-type': file.type,
  }
  const url = `${BASE}${path}?name=${encodeURIComponent(file.name.slice(0, 200))}`
  const answer = await fetch(url, { method: 'POST', headers, body: file }).catch((cause: unknown) => {
    throw new Unreached(String(cause))
  })
  const json: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Problem(answer.status, json ?? {})
  return json as T
}

/** A random UUID of version 4 (RFC 9562), also where the page came over plain HTTP and `randomUUID` is missing. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/**
 * Sends a write under one key until an answer came: what was asked twice because the line broke happens once. Another
 * input is another wish and gets another key.
 */
export function repeatable(): <T>(method: string, path: string, body: unknown) => Promise<T> {
  let open: { readonly wish: string; readonly key: string } | null = null
  return async <T>(method: string, path: string, body: unknown) => {
    const wish = JSON.stringify([method, path, body])
    if (open?.wish !== wish) open = { wish, key: freshKey() }
    try {
      const answer = await request<T>(method, path, { body, key: open.key })
      open = null
      return answer
    } catch (error) {
      if (!(error instanceof Unreached)) open = null
      throw error
    }
  }
}
