import type { Compression, Pack } from '../core/validity/pack.ts'
import type { Finding } from '../core/values/finding.ts'
import type { Edge } from '../core/log/edge.ts'
import type { Roots } from '../core/participants/open-trust-list.ts'
import type { Environment, TrustList } from '../core/participants/trust-list.ts'
import type { Books } from '../core/custody/books.ts'
import type { Trace } from '../core/custody/trace.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import type { CertificatePrinter, Clock, Mail, Network, PdfSigner, PublicFiles, Randomness, Signer } from './edges.ts'
import type { Keeping } from './keeping.ts'
import type { Reading } from './reading.ts'
import type { Store } from './store.ts'

/** Which node this is: constant while it runs. */
export interface NodeIdentity {
  /** Participant code, or `KPCS` for the scheme's own node. */
  readonly node: string
  readonly environment: Environment
  /** Authorities this node keeps; the first one keeps the log and makes the pack for all of them. */
  readonly authorities: readonly [string, ...string[]]
  readonly roots: Roots
  /** Its operator vouches that it was not restored from a copy: it starts although no partner answers. */
  readonly alone?: boolean
}

/** Everything an operation may use. Time, randomness, keys and storage come in from the edge. */
export interface NodePorts {
  readonly identity: NodeIdentity
  readonly store: Store
  readonly clock: Clock
  readonly randomness: Randomness
  readonly crypto: Crypto
  readonly signer: Signer
  readonly memory: Memory
}

/** What jobs use besides: they find their work in the store and bring it to files and peers. */
export interface JobPorts extends NodePorts {
  readonly keeping: Keeping
  readonly reading: Reading
  readonly network: Network
  readonly files: PublicFiles
  readonly compression: Compression
  readonly mail: Mail
  readonly print: CertificatePrinter
  readonly pdf: PdfSigner
  /** The address under which people reach this node. */
  readonly url: string
}

/**
 * Caches of what the store and the files hold, and nothing else: losing them costs time only. It belongs to the node.
 */
export interface Memory {
  trustList?: TrustList
  edge?: Edge
  /** When the log last held everything the register holds. */
  logReachedMs?: number
  /** The pack this node made last, by which its own desk judges. */
  pack?: Pack
  /** Which statements that pack holds. */
  packed?: string
  /** When partners were last looked through for what they have not confirmed. */
  remindedMs?: number
  /** When people were last told by mail what is new to them. */
  toldMs?: number
  /** When nothing more was found to erase. */
  retentionMs?: number
  /** What became of what, as far as it was followed; whoever catches up waits for whoever does. */
  trace?: { readonly trace: Trace; readonly books: Books; next: number; catchingUp?: Promise<unknown> }
  /** What the operator was told of it. */
  haltedTold?: Finding
  /** Whether this register is the one that its files and its partners remember; without it nothing is written. */
  agreement?: Agreement
}

/** What came of holding the register against what is remembered of it. */
export interface Agreement {
  readonly askedMs: number
  /** Some partner has answered since the start, or there is none to ask. */
  readonly heard: boolean
  /** Why this node writes and signs nothing. */
  readonly halted: Finding | null
}

/** Who asks: the person signed in, the authority they act for, and their idempotency key. */
export interface Caller {
  readonly person: string
  readonly authority: string
  readonly repeat: { readonly key: string } | null
}
