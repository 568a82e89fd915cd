import type { Network } from '../ports/edges.ts'

const TIMEOUT_MS = 10_000
const LARGEST_ANSWER = 32_000_000

/**
 * HTTP to peers. Addresses come from the signed trust list alone; no redirect is followed, so that no peer can send us
 * anywhere else, and an answer is cut off where it grows too large.
 */
export const httpNetwork: Network = {
  post: (url, body) =>
    request(url, { method: 'POST', body: body as Uint8Array<ArrayBuffer>, headers: { 'content-type': TYPE } }),
  get: url => request(url, { method: 'GET' }),
}

const TYPE = 'application/vnd.adamas.exchange+json'

async function request(url: string, init: RequestInit): Promise<{ status: number; body: Uint8Array }> {
  const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  return { status: answer.status, body: await readBounded(answer) }
}

async function readBounded(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > LARGEST_ANSWER) throw new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
