import { parseCanonical } from '../signing/canonical-json.ts'
import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { decodeMultiSigned, type MultiSigned } from '../signing/jws.ts'
import { fromBase64Url } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import type { AuthorityKey, Environment, KeyPurpose, ListedKey, TrustList } from './trust-list.ts'
import { isTrustList } from './trust-list-shape.ts'

/** Where a verifier's trust begins. */
export interface Roots {
  readonly environment: Environment
  readonly threshold: number
  readonly keys: readonly ListedKey[]
}

/** The type every signature of a trust list names, so that it counts for nothing else. */
export const TRUST_LIST_TYPE = 'adamas-trust-list+jws'

const SOURCE = {
  text: 'The Update Framework, threshold of root keys; trust list of the scheme',
  since: day('2026-01-01'),
}

/** The list, if enough different roots of the verifier signed it for its environment. */
export async function openTrustList(crypto: Crypto, bytes: Uint8Array, roots: Roots): Promise<Outcome<TrustList>> {
  if (roots.threshold < 1) throw new Error('a verifier asks for one root at least')
  const signed = decodeMultiSigned(bytes)
  const read = signed && parseCanonical(signed.payload)
  const list: unknown = read?.ok ? read.value : null
  if (!signed || !isTrustList(list)) return no('trust-list-malformed', {})
  if (list.environment !== roots.environment) {
    return no('environment-differs', { theirs: list.environment, ours: roots.environment })
  }
  const count = await goodSignatures(crypto, signed, roots)
  return count >= roots.threshold ? done(list) : no('trust-list-unsigned', { count, threshold: roots.threshold })
}

/** What a list names for the one after it. */
export function rootsNamedBy({ environment, threshold, roots }: TrustList): Roots {
  return { environment, threshold, keys: roots }
}

/**
 * The last of a chain of lists. One of them has the verifier's roots behind it, those before it are older than these
 * roots, and each later one has the roots behind it that the list before it names: so roots change, and a verifier
 * that begins at old ones, or at new ones, finds its way. Versions rise along the chain.
 */
export async function openTrustLists(
  crypto: Crypto,
  chain: readonly Uint8Array[],
  roots: Roots,
): Promise<Outcome<TrustList>> {
  let newest: TrustList | null = null
  let refusal: Outcome<never> = no('trust-list-malformed', {})
  for (const bytes of chain) {
    const opened = await openTrustList(crypto, bytes, newest ? rootsNamedBy(newest) : roots)
    if (opened.ok) {
      const { version } = opened.value
      if (newest && version <= newest.version) return no('list-older', { version, known: newest.version })
      newest = opened.value
    } else if (newest) return opened
    else refusal = opened
  }
  return newest ? done(newest) : refusal
}

async function goodSignatures(crypto: Crypto, signed: MultiSigned, roots: Roots): Promise<number> {
  const good = new Set<string>()
  for (const one of signed.signatures) {
    const root = roots.keys.find(key => key.id === one.keyId)
    const key = root && verificationKey(root)
    if (key && one.type === TRUST_LIST_TYPE && (await crypto.verify(key, one.signed, one.signature))) {
      good.add(root.publicKey)
    }
  }
  return good.size
}

/** A listed key ready to verify with; null where its point is not 65 bytes of an uncompressed point. */
export function verificationKey(key: ListedKey): VerificationKey | null {
  const publicKey = fromBase64Url(key.publicKey)
  if (publicKey?.length !== 65 || publicKey[0] !== 4) return null
  return { id: key.id, algorithm: 'ES256', publicKey }
}

/** A key of the list with the authority that holds it; null where the list does not know it. */
export function listedKey(list: TrustList, keyId: string): { key: AuthorityKey; authority: string } | null {
  for (const authority of list.authorities) {
    const key = authority.keys.find(candidate => candidate.id === keyId)
    if (key) return { key, authority: authority.id }
  }
  return null
}

/** Whether a key may sign for this purpose on this day. Revocation is asked apart, by position in the log. */
export function isEntitled(key: AuthorityKey, purpose: KeyPurpose, on: string): boolean {
  return key.purpose === purpose && key.from <= on && (key.until === undefined || on <= key.until)
}

function no(rule: string, figures: Finding['figures']) {
  return refused({ rule, severity: 'error', path: '', figures, source: SOURCE } satisfies Finding)
}
