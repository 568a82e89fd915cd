import type { Crypto } from '../signing/crypto.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import { isEntitled, verificationKey } from '../participants/open-trust-list.ts'
import type { Authority, AuthorityKey, TrustList } from '../participants/trust-list.ts'
import { AUTHORITY_ID } from '../participants/trust-list-shape.ts'
import { fromBase64Url } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { count, like, oneOf, record } from '../values/fits.ts'
import { isInstant } from '../values/instant.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'
import { rootFrom } from './batch.ts'
import { ENVELOPE_VERSIONS, type Envelope } from './envelope.ts'
import { type SignedEnvelope, batchBytesToSign, pathOf } from './signed.ts'

/** Largest envelope a node reads, in bytes. */
export const ENVELOPE_LIMIT = 2_000_000
/** How far a sender's clock may be ahead. */
const AHEAD_MS = 120_000

const SOURCE = { text: 'Adamas exchange protocol, acceptance', since: day('2026-01-01') }

/** What an envelope is judged by: who we are, whom we trust, and what time it is. */
export interface Acceptance {
  readonly trustList: TrustList
  /** Authorities this node keeps. */
  readonly here: readonly string[]
  readonly nowMs: number
}

/** What may be acted on: the envelope, who signed it, and the payload's exact bytes. */
interface Accepted {
  readonly envelope: Envelope
  readonly sender: Authority
  readonly payload: Uint8Array
}

/**
 * The envelope, if this node may act on it: well-formed, of our environment, to us, from an authority of the trust
 * list, signed by its exchange key, not from the future. The first thing wrong is the reason; nothing after it can be
 * trusted.
 */
export function acceptEnvelope(crypto: Crypto, signed: SignedEnvelope, by: Acceptance): Promise<Outcome<Accepted>> {
  return proven(crypto, signed, by.trustList, envelope => wrongOrigin(envelope, by) ?? wrongAddress(envelope, by))
}

/**
 * The envelope as evidence in anybody's hands, to whomever and whenever it was sent: of our environment, from an
 * authority of the trust list, signed by its exchange key.
 */
export function evidence(crypto: Crypto, signed: SignedEnvelope, trustList: TrustList): Promise<Outcome<Accepted>> {
  return proven(crypto, signed, trustList, envelope => wrongOrigin(envelope, { trustList }))
}

async function proven(
  crypto: Crypto,
  signed: SignedEnvelope,
  trustList: TrustList,
  wrongWith: (envelope: Envelope) => Finding | null,
): Promise<Outcome<Accepted>> {
  const bytes = signed.envelope.length <= ENVELOPE_LIMIT * 2 ? fromBase64Url(signed.envelope) : null
  if (!bytes || bytes.length > ENVELOPE_LIMIT) return no('envelope-malformed', { part: 'envelope' })
  const envelope = readEnvelope(bytes)
  if (!envelope) return no('envelope-malformed', { part: 'envelope' })
  const payload = fromBase64Url(envelope.payload)
  if (!payload) return no('envelope-malformed', { part: 'payload' })
  const wrong = wrongWith(envelope)
  if (wrong) return refused(wrong)
  const sender = trustList.authorities.find(authority => authority.id === envelope.from)
  if (!sender) return no('sender-unknown', { from: envelope.from })
  const key = sender.keys.find(candidate => candidate.id === signed.key)
  if (!key || !maySign(key, envelope.madeAt)) return no('key-not-entitled', { key: signed.key, from: envelope.from })
  const good = await signatureHolds(crypto, signed, bytes, key, envelope.environment)
  return good ? done({ envelope, sender, payload }) : no('signature-wrong', { from: envelope.from })
}

function wrongOrigin(envelope: Envelope, by: Pick<Acceptance, 'trustList'>): Finding | null {
  if (envelope.environment !== by.trustList.environment) {
    return finding('environment-differs', { theirs: envelope.environment, ours: by.trustList.environment })
  }
  if (!ENVELOPE_VERSIONS.some(version => version === envelope.version)) {
    return finding('version-not-read', { version: envelope.version })
  }
  return null
}

function wrongAddress(envelope: Envelope, by: Acceptance): Finding | null {
  if (!by.here.includes(envelope.to)) return finding('addressee-not-here', { to: envelope.to })
  if (Date.parse(envelope.madeAt) > by.nowMs + AHEAD_MS) return finding('from-the-future', { madeAt: envelope.madeAt })
  return null
}

function maySign(key: AuthorityKey, madeAt: string): boolean {
  return isEntitled(key, 'exchange', madeAt.slice(0, 10)) && key.revokedAtPosition === undefined
}

async function signatureHolds(
  crypto: Crypto,
  signed: SignedEnvelope,
  bytes: Uint8Array,
  key: AuthorityKey,
  environment: Envelope['environment'],
): Promise<boolean> {
  const [path, signature, verification] = [pathOf(signed), fromBase64Url(signed.signature), verificationKey(key)]
  const root = path && rootFrom(crypto, bytes, path)
  if (!root || signature?.length !== 64 || !verification) return false
  return crypto.verify(verification, batchBytesToSign(environment, root), signature)
}

const id = like(/^[0-9a-f]{32}$/)
const authority = like(AUTHORITY_ID)

/** Whatever is kept of an envelope has a form that any store can hold: no text is free but the checkpoint's. */
const envelopeForm = record(
  {
    environment: oneOf('production', 'demonstration', 'test'),
    purpose: like(/^[a-z][a-z0-9.-]{0,59}$/),
    version: count,
    id,
    from: authority,
    to: authority,
    madeAt: isInstant,
    payload: like(/^[\w-]*$/),
  },
  { inReplyTo: id, checkpoint: like(/^[^\u0000]{1,20000}$/) },
)

/** Null unless the bytes are the canonical form of an envelope. */
function readEnvelope(bytes: Uint8Array): Envelope | null {
  const read = parseCanonical(bytes)
  return read.ok && envelopeForm(read.value) ? (read.value as unknown as Envelope) : null
}

function finding(rule: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path: '', figures, source: SOURCE }
}

function no(rule: string, figures: Finding['figures']) {
  return refused(finding(rule, figures))
}
