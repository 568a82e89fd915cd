import type { Crypto } from '../signing/crypto.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import { type Acceptance, acceptEnvelope } from './accept.ts'
import type { Reception } from './acts.ts'
import type { SignedEnvelope } from './signed.ts'

/** The purpose of an envelope that answers another. */
export const ANSWER = 'exchange.answer'

/** `refused` means that it was not kept: nobody could say who sent it, or it was not for us. */
export interface AnswerBody {
  readonly outcome: Reception | 'refused'
  readonly rule?: string
}

const MOST = 1024

/** The signed envelopes in a request or an answer, or null where the bytes are no such list. */
export function readSignedList(bytes: Uint8Array, name: 'envelopes' | 'answers'): SignedEnvelope[] | null {
  const read = parseCanonical(bytes)
  if (!read.ok || typeof read.value !== 'object' || Array.isArray(read.value)) return null
  const list = (read.value as Record<string, unknown>)[name]
  return Array.isArray(list) && list.length <= MOST && list.every(isSigned) ? (list as SignedEnvelope[]) : null
}

function isSigned(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  const texts = ['envelope', 'key', 'signature'].every(name => typeof fields[name] === 'string')
  const counts = ['index', 'size'].every(name => Number.isSafeInteger(fields[name]))
  const { siblings } = fields
  return (
    texts && counts && Array.isArray(siblings) && siblings.length <= 16 && siblings.every(s => typeof s === 'string')
  )
}

/** The peer's answers by the id they answer; whatever it did not sign as itself is passed over, as if not there. */
export async function readAnswers(
  crypto: Crypto,
  bytes: Uint8Array,
  peer: string,
  by: Acceptance,
): Promise<Map<string, { body: AnswerBody; bytes: Uint8Array }>> {
  const answers = new Map<string, { body: AnswerBody; bytes: Uint8Array }>()
  for (const signed of readSignedList(bytes, 'answers') ?? []) {
    const accepted = await acceptEnvelope(crypto, signed, by)
    if (!accepted.ok) continue
    const { envelope, payload } = accepted.value
    const body = parseCanonical(payload)
    if (envelope.purpose !== ANSWER || envelope.from !== peer || !envelope.inReplyTo || !body.ok) continue
    answers.set(envelope.inReplyTo, { body: body.value as unknown as AnswerBody, bytes: payload })
  }
  return answers
}
