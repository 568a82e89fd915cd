import type { Crypto } from '../signing/crypto.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import { closedRecord, count, like, listOf, oneOf, record, text } from '../values/fits.ts'
import { type Acceptance, acceptEnvelope, ENVELOPE_LIMIT } from './accept.ts'
import { RECEPTIONS, type Reception } from './acts.ts'
import type { SignedEnvelope } from './signed.ts'

/** The purpose of an envelope that answers another. */
export const ANSWER = 'exchange.answer'

/** `refused` means that it was not kept: nobody could say who sent it, or it was not for us. */
export interface AnswerBody {
  readonly outcome: Reception | 'refused'
  readonly rule?: string
  /** Of a refusal: SHA-256 of the very signed envelope, hex, so that it says nothing of any other one. */
  readonly of?: string
}

const MOST = 1024

/** The signed envelopes in a request or an answer, or null where the bytes are no such list. */
export function readSignedList(bytes: Uint8Array, name: 'envelopes' | 'answers'): SignedEnvelope[] | null {
  const read = parseCanonical(bytes)
  if (!read.ok || typeof read.value !== 'object' || Array.isArray(read.value)) return null
  const list = (read.value as Record<string, unknown>)[name]
  return Array.isArray(list) && list.length <= MOST && list.every(signedForm) ? (list as SignedEnvelope[]) : null
}

const signedForm = closedRecord({
  envelope: text(ENVELOPE_LIMIT * 2),
  key: text(64),
  index: count,
  size: count,
  siblings: listOf(text(64), 16),
  signature: text(100),
})

const answerForm = record(
  { outcome: oneOf(...RECEPTIONS, 'refused') },
  {
    ...{ rule: like(/^[a-z][a-z0-9-]{0,59}$/), of: like(/^[0-9a-f]{64}$/) },
  },
)

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
    if (envelope.purpose !== ANSWER || envelope.from !== peer || !envelope.inReplyTo) continue
    if (!body.ok || !answerForm(body.value)) continue
    answers.set(envelope.inReplyTo, { body: body.value as unknown as AnswerBody, bytes: payload })
  }
  return answers
}
