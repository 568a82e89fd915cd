import type { Crypto } from '../signing/crypto.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import type { Authority, AuthorityKey, TrustList } from '../participants/trust-list.ts'
import { fromBase64Url } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
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

/**
 * The envelope, if this node may act on it: well-formed, of our environment, to us, from an authority of the trust list, signed
 * by its exchange key, not from the future. The first thing wrong is the reason; nothing after it can be trusted.
 */
export async function acceptEnvelope(
  crypto: Crypto,
  signed: SignedEnvelope,
  by: Acceptance,
): Promise<Outcome<{ envelope: Envelope; sender: Authority; payload: Uint8Array }>> {
  const bytes = fromBase64Url(signed.envelope)
  if (!bytes || bytes.length > ENVELOPE_LIMIT) return no('envelope-malformed', { part: 'envelope' })
  const envelope = readEnvelope(bytes)
  if (!envelope) return no('envelope-malformed', { part: 'envelope' })
  const payload = fromBase64Url(envelope.payload)
  if (!payload) return no('envelope-malformed', { part: 'payload' })
  const wrong = wrongAddress(envelope, by)
  if (wrong) return refused(wrong)
  const sender = by.trustList.authorities.find(authority => authority.id === envelope.from)
  if (!sender) return no('sender-unknown', { from: envelope.from })
  const key = sender.keys.find(candidate => candidate.id === signed.key && candidate.purpose === 'exchange')
  if (!key || !maySign(key, envelope.madeAt)) return no('key-not-entitled', { key: signed.key, from: envelope.from })
  const good = await signatureHolds(crypto, signed, bytes, key, envelope.environment)
  return good ? done({ envelope, sender, payload }) : no('signature-wrong', { from: envelope.from })
}

function wrongAddress(envelope: Envelope, by: Acceptance): Finding | null {
  if (envelope.environment !== by.trustList.environment) {
    return finding('environment-differs', { theirs: envelope.environment, ours: by.trustList.environment })
  }
  if (!ENVELOPE_VERSIONS.some(version => version === envelope.version)) {
    return finding('version-not-read', { version: envelope.version })
  }
  if (!by.here.includes(envelope.to)) return finding('addressee-not-here', { to: envelope.to })
  if (Date.parse(envelope.madeAt) > by.nowMs + AHEAD_MS) return finding('from-the-future', { madeAt: envelope.madeAt })
  return null
}

function maySign(key: AuthorityKey, madeAt: string): boolean {
  const on = madeAt.slice(0, 10)
  return key.from <= on && (key.until === undefined || on <= key.until) && key.revokedAtPosition === undefined
}

async function signatureHolds(
  crypto: Crypto,
  signed: SignedEnvelope,
  bytes: Uint8Array,
  key: AuthorityKey,
  environment: Envelope['environment'],
): Promise<boolean> {
  const [path, signature, point] = [pathOf(signed), fromBase64Url(signed.signature), fromBase64Url(key.publicKey)]
  if (!path || !signature || !point) return false
  const root = rootFrom(crypto, bytes, path)
  if (!root) return false
  const verification = { id: key.id, algorithm: key.algorithm, publicKey: point }
  return crypto.verify(verification, batchBytesToSign(environment, root), signature)
}

const TEXTS = ['environment', 'purpose', 'id', 'from', 'to', 'madeAt', 'payload'] as const

/** Null unless the bytes are the canonical form of an envelope. */
function readEnvelope(bytes: Uint8Array): Envelope | null {
  const read = parseCanonical(bytes)
  if (!read.ok || typeof read.value !== 'object' || Array.isArray(read.value)) return null
  const fields = read.value as Record<string, unknown>
  const texts = TEXTS.every(name => typeof fields[name] === 'string')
  const times = typeof fields.madeAt === 'string' && !Number.isNaN(Date.parse(fields.madeAt))
  const shaped = texts && times && Number.isSafeInteger(fields.version) && /^[0-9a-f]{32}$/.test(fields.id as string)
  return shaped ? (read.value as unknown as Envelope) : null
}

function finding(rule: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path: '', figures, source: SOURCE }
}

function no(rule: string, figures: Finding['figures']) {
  return refused(finding(rule, figures))
}
