import { ENVELOPE_VERSION, type Envelope } from '../core/exchange/envelope.ts'
import { type AnswerBody, readAnswers } from '../core/exchange/answer.ts'
import { digestOfSigned, type SignedEnvelope } from '../core/exchange/signed.ts'
import type { Reach, TrustList } from '../core/participants/trust-list.ts'
import { canonicalBytes } from '../core/signing/canonical-json.ts'
import { fromUtf8, toBase64Url, utf8 } from '../core/values/bytes.ts'
import type { Plain } from '../core/values/act.ts'
import type { JobPorts } from '../ports/node.ts'
import type { Waiting } from '../ports/keeping.ts'
import { letterFor } from './deliver-by-mail.ts'
import type { Written } from './written.ts'
import { sealAs } from '../operations/exchange/seal.ts'
import { CHECKPOINT } from '../operations/published.ts'

const AT_ONCE = 256
/** Payload bytes of one request: written twice in base64 they stay well below what a receiver reads. */
const MOST_BYTES = 3_000_000
const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 15 * 60_000

/**
 * Brings what waits to each peer that has a node, oldest first. A statement stays in its lane until the peer's signed
 * answer is here; then it is delivered, or refused with a reason and set aside. Lanes do not wait for one another.
 */
export async function deliver(ports: JobPorts, trustList: TrustList): Promise<number> {
  const due = await ports.keeping.outbox.due(ports.clock.now(), AT_ONCE)
  const lanes = [...Map.groupBy(due, waiting => waiting.to)]
  const counts = await Promise.all(
    lanes.map(([to, waiting]) => deliverLane(ports, trustList, to, inOneRequest(waiting))),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The oldest that fit together; always at least one, so that a large one does not stop its lane. */
function inOneRequest(waiting: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0
  const fitting = waiting.findIndex(statement => (bytes += statement.payload.length) > MOST_BYTES)
  return fitting < 0 ? waiting : waiting.slice(0, Math.max(1, fitting))
}

async function deliverLane(
  ports: JobPorts,
  trustList: TrustList,
  to: string,
  waiting: readonly Waiting[],
): Promise<number> {
  const reach = trustList.authorities.find(authority => authority.id === to)?.exchange
  if (reach?.kind === 'mail') return mailLane(ports, trustList, waiting, reach)
  if (reach?.kind !== 'node') return later(ports, waiting, 'no-node')
  const sealed = await seal(ports, trustList, waiting)
  const body = canonicalBytes({ envelopes: sealed } as unknown as Plain)
  try {
    const { status, body: answer } = await ports.network.post(`${reach.url}/exchange/inbox`, body)
    if (status !== 200) return await later(ports, waiting, `status ${status}`)
    return await settle(ports, trustList, { to, waiting, sealed }, answer)
  } catch (outage) {
    return later(ports, waiting, outage instanceof Error ? outage.message : String(outage))
  }
}

/** One letter after another; the first that is not taken keeps the others waiting, so that they stay in order. */
async function mailLane(
  ports: JobPorts,
  trustList: TrustList,
  waiting: readonly Waiting[],
  reach: Extract<Reach, { kind: 'mail' }>,
): Promise<number> {
  let delivered = 0
  for (const [place, statement] of waiting.entries()) {
    try {
      const written = await letterFor(ports, trustList, statement, reach)
      if (written) await handOver(ports, written)
    } catch (outage) {
      await later(ports, waiting.slice(place), outage instanceof Error ? outage.message : String(outage))
      return delivered
    }
    await ports.keeping.outbox.delivered(statement.id, ports.clock.now(), MAILED)
    delivered++
  }
  return delivered
}

async function handOver({ mail, keeping }: JobPorts, { letter, links }: Written): Promise<void> {
  try {
    await mail.send(letter)
  } catch (outage) {
    for (const id of links) await keeping.remove('link', id)
    throw outage
  }
}

/** What stands in the place of a signed answer. */
const MAILED = utf8('mailed')

async function seal(ports: JobPorts, trustList: TrustList, waiting: readonly Waiting[]): Promise<SignedEnvelope[]> {
  const checkpoint = await ports.files.read(CHECKPOINT)
  return sealAs(
    ports,
    trustList,
    waiting.map(statement => envelopeOf(ports, statement, checkpoint)),
  )
}

function envelopeOf(ports: JobPorts, statement: Waiting, checkpoint: Uint8Array | null): Envelope {
  const { id, from, to, purpose, inReplyTo, madeAt, payload } = statement
  return {
    environment: ports.identity.environment,
    purpose,
    version: ENVELOPE_VERSION,
    id,
    from,
    to,
    ...(inReplyTo ? { inReplyTo } : {}),
    madeAt,
    ...(checkpoint ? { checkpoint: fromUtf8(checkpoint) ?? '' } : {}),
    payload: toBase64Url(payload),
  }
}

async function settle(
  ports: JobPorts,
  trustList: TrustList,
  sent: { to: string; waiting: readonly Waiting[]; sealed: readonly SignedEnvelope[] },
  body: Uint8Array,
): Promise<number> {
  const { to, waiting, sealed } = sent
  const by = { trustList, here: ports.identity.authorities, nowMs: ports.clock.now() }
  const answers = await readAnswers(ports.crypto, body, to, by)
  let delivered = 0
  for (const [place, statement] of waiting.entries()) {
    const answer = answers.get(statement.id)
    const isOurs = answer?.body.outcome !== 'refused' || answer.body.of === digestOfSigned(ports.crypto, sealed[place])
    if (!answer || !isOurs) await later(ports, [statement], 'no answer')
    else delivered += await settleOne(ports, statement, answer.body, answer.bytes)
  }
  return delivered
}

async function settleOne(ports: JobPorts, statement: Waiting, answer: AnswerBody, bytes: Uint8Array): Promise<number> {
  const now = ports.clock.now()
  if (answer.outcome === 'refused' || answer.outcome === 'quarantined') {
    await ports.keeping.outbox.quarantined(statement.id, now, bytes)
    return 0
  }
  await ports.keeping.outbox.delivered(statement.id, now, bytes)
  return 1
}

async function later(ports: JobPorts, waiting: readonly Waiting[], why: string): Promise<number> {
  for (const statement of waiting) {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(statement.attempts, 20), LONGEST_WAIT_MS)
    await ports.keeping.outbox.failed(statement.id, ports.clock.now() + wait, why)
  }
  return 0
}
