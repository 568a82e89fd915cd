import { plainName } from './attached-file.ts'
import { Problem, request, sendPiece, Unreached } from '../api/client.ts'

const PIECE = 256 * 1024
const LONGEST_PAUSE_MS = 15_000

/** How far the node has it. */
export interface Progress {
  readonly digest: string
  readonly name: string
  readonly size: number
  readonly received: number
  readonly kept: boolean
  readonly type?: string
}

export type Told = (at: { readonly state: 'sending' | 'waiting'; readonly sent: number }) => void

/** SHA-256 of a file, hex; by the small library where the page came over plain HTTP and WebCrypto is missing. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const whole = crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes)
  return Array.from(whole, byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Sends a file piece by piece, always from where the node stands, until the node has kept it. A broken line or a node
 * that restarts is waited for; what the node refuses is thrown.
 */
export async function sendFile(file: File, digest: string, told: Told, signal: AbortSignal): Promise<Progress> {
  let sent = 0
  for (let attempt = 0; ; attempt++) {
    try {
      const body = { digest, name: plainName(file.name), size: file.size }
      let now = await request<Progress>('POST', '/uploads', { body, signal })
      while (!now.kept) {
        attempt = now.received > sent ? 0 : attempt
        sent = now.received
        told({ state: 'sending', sent })
        now = await sendPiece<Progress>(digest, sent, file.slice(sent, sent + PIECE), signal)
      }
      return now
    } catch (error) {
      if (signal.aborted || !goesOn(error)) throw error
      told({ state: 'waiting', sent })
      await pause(Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** attempt), signal)
    }
  }
}

/** The line broke, the node is busy or away, or another tab was first: none of these says no. */
function goesOn(error: unknown): boolean {
  if (error instanceof Unreached) return true
  if (!(error instanceof Problem)) return false
  return error.status >= 500 || error.status === 429 || ['upload-gap', 'upload-unknown'].includes(error.rule)
}

/** Ends early when the browser says that the line is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
