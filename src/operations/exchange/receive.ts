import { acceptEnvelope } from '../../core/exchange/accept.ts'
import type { Reception } from '../../core/exchange/acts.ts'
import { ANSWER, type AnswerBody, readSignedList } from '../../core/exchange/answer.ts'
import { ENVELOPE_VERSION, type Envelope } from '../../core/exchange/envelope.ts'
import { digestOfSigned, type SignedEnvelope } from '../../core/exchange/signed.ts'
import type { Authority, TrustList } from '../../core/participants/trust-list.ts'
import { AUTHORITY_ID } from '../../core/participants/trust-list-shape.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { fromBase64Url, fromUtf8, toBase64Url } from '../../core/values/bytes.ts'
import { type Outcome, done } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import { Outage } from '../../ports/outage.ts'
import { append, type Desk, newId, refusal } from '../perform.ts'
import { currentTrustList } from '../trust-lists/current.ts'
import { haltedBy } from '../logs.ts'
import { hearCheckpoint } from './gossip.ts'
import { HANDLERS } from './handlers.ts'
import { nodeDesk } from './node-desk.ts'
import { sealAs } from './seal.ts'

/** Most envelopes one request may bring. */
const MOST = 256
/** When a partner may ask a halted node again. */
const RETRY_SECONDS = 60

/**
 * Takes a request of signed envelopes and answers each with a signed envelope of its own. An envelope has one effect
 * however often it comes, and every retry is given the same answer, byte for byte.
 */
export async function receive(
  node: NodePorts & { readonly keeping: Keeping },
  body: Uint8Array,
): Promise<Outcome<Uint8Array>> {
  const halted = haltedBy(node)
  if (halted) throw new Outage(`nothing is taken or signed: ${halted.rule}`, RETRY_SECONDS)
  const list = readSignedList(body, 'envelopes')
  if (!list) return { ok: false, findings: [refusal('envelope-malformed', { part: 'list' })] }
  if (list.length > MOST) return { ok: false, findings: [refusal('too-many', { most: MOST, count: list.length })] }
  const trustList = await trustListNow(node)
  const replies: Reply[] = []
  for (const signed of list) replies.push(await replyTo(node, trustList, signed))
  const answers = await sealReplies(node, trustList, replies)
  return done(canonicalBytes({ answers } as unknown as Plain))
}

/** An answer given before, one to be signed now (and kept, unless it refuses), or none. */
type Reply = SignedEnvelope | { readonly answer: Envelope; readonly isKept: boolean } | null

async function replyTo(
  node: NodePorts & { readonly keeping: Keeping },
  trustList: TrustList,
  signed: SignedEnvelope,
): Promise<Reply> {
  const by = { trustList, here: node.identity.authorities, nowMs: node.clock.now() }
  const accepted = await acceptEnvelope(node.crypto, signed, by)
  if (!accepted.ok) return refuseUnkept(node, signed, accepted.findings[0]?.rule ?? 'envelope-malformed')
  const { envelope, sender, payload } = accepted.value
  const kept = await node.keeping.get('answer', envelope.id)
  if (kept) return JSON.parse(kept.bytes) as SignedEnvelope
  const outcome = await node.store.write(null, tx => keep({ node, tx, trustList, signed, envelope, sender, payload }))
  if (!outcome.ok) throw new Error('receiving refuses nothing: it sets aside')
  await hearCheckpoint(node, trustList, envelope)
  return { answer: answerTo(node, envelope, outcome.value), isKept: true }
}

/** Signs what is new, and keeps it, so that every retry is given the same bytes. */
async function sealReplies(
  node: NodePorts & { readonly keeping: Keeping },
  trustList: TrustList,
  replies: readonly Reply[],
): Promise<SignedEnvelope[]> {
  const fresh = replies.flatMap(reply => (reply && 'answer' in reply ? [reply] : []))
  const sealed = await sealAs(
    node,
    trustList,
    fresh.map(reply => reply.answer),
  )
  const answers = new Map<Reply, SignedEnvelope>()
  for (const [place, reply] of fresh.entries()) {
    const signed = sealed[place] as SignedEnvelope
    const kept = { id: reply.answer.inReplyTo ?? '', bytes: JSON.stringify(signed) }
    const first = reply.isKept ? await node.keeping.putFirst('answer', kept) : kept
    answers.set(reply, JSON.parse(first.bytes) as SignedEnvelope)
  }
  return replies.flatMap(reply => answers.get(reply) ?? (reply && !('answer' in reply) ? [reply] : []))
}

async function keep(input: {
  node: NodePorts
  tx: Desk['tx']
  trustList: TrustList
  signed: SignedEnvelope
  envelope: Envelope
  sender: Authority
  payload: Uint8Array
}): Promise<Outcome<AnswerBody>> {
  const { envelope, sender, payload, signed } = input
  const before = await input.tx.get('statement', envelope.id)
  if (before) return done(bodyOf(before.outcome, before.rule))
  const desk = nodeDesk(input.node, input.tx, input.trustList, envelope.to)
  const handler = HANDLERS[envelope.purpose]
  const handled = handler ? await handler({ desk, envelope, sender, payload, signed }) : null
  const outcome: Reception = handled === null ? 'not-understood' : handled.ok ? 'accepted' : 'quarantined'
  const why = handled && !handled.ok ? handled.findings[0] : undefined
  const told = why ? { rule: why.rule, figures: why.figures } : {}
  await append(desk, {
    kind: 'statement.received',
    subject: envelope.id,
    header: { from: envelope.from, purpose: envelope.purpose, outcome, ...told },
    body: canonicalBytes(input.signed as unknown as Plain),
  })
  return done(bodyOf(outcome, why?.rule))
}

function bodyOf(outcome: AnswerBody['outcome'], rule: string | undefined): AnswerBody {
  return rule ? { outcome, rule } : { outcome }
}

function answerTo(node: NodePorts, to: Address, body: AnswerBody): Envelope {
  return {
    environment: node.identity.environment,
    purpose: ANSWER,
    version: ENVELOPE_VERSION,
    id: newId(node),
    from: to.to,
    to: to.from,
    inReplyTo: to.id,
    madeAt: new Date(node.clock.now()).toISOString(),
    payload: toBase64Url(canonicalBytes({ ...body })),
  }
}

/**
 * What could not be believed is not kept, or any stranger could fill the register; the sender is told why. The refusal
 * names the very envelope that came: with a forged one nobody obtains it for the genuine one.
 */
function refuseUnkept(node: NodePorts, signed: SignedEnvelope, rule: string): Reply {
  const address = addressOf(signed)
  if (!address || !node.identity.authorities.includes(address.to)) return null
  const of = digestOfSigned(node.crypto, signed)
  return { answer: answerTo(node, address, { outcome: 'refused', rule, of }), isKept: false }
}

type Address = Pick<Envelope, 'from' | 'to' | 'id'>

/** Whom to answer what a stranger sent: only ids that may stand in an envelope. */
function addressOf(signed: SignedEnvelope): Address | null {
  try {
    const claimed = JSON.parse(fromUtf8(fromBase64Url(signed.envelope) ?? new Uint8Array()) ?? '') as Partial<Envelope>
    const { from, to, id } = claimed
    const isAuthority = (text: unknown) => typeof text === 'string' && AUTHORITY_ID.test(text)
    return isAuthority(from) && isAuthority(to) && /^[0-9a-f]{32}$/.test(String(id))
      ? ({ from, to, id } as Address)
      : null
  } catch {
    return null
  }
}

async function trustListNow(node: NodePorts): Promise<TrustList> {
  if (node.memory.trustList) return node.memory.trustList
  const read = await node.store.write(null, async tx => done(await currentTrustList(node, tx)))
  if (!read.ok) throw new Error('reading the trust list refuses nothing')
  return read.value
}
