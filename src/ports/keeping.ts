import type { Day } from '../core/values/day.ts'
import type { AskedDocument } from '../core/certificate/acts.ts'
import type { Attachment } from '../core/certificate/attachments.ts'
import type { Nudge, PrintProfile } from '../core/printing/profile.ts'

/** What is no act: erasable, never read by a decision, left out by `fsck`. Step 1 (who is this?) may read it. */
export interface Kept {
  /** Names live here and nowhere else outside the bodies the law wants them in. */
  person: { id: string; name: string; firm?: string; office?: string }
  firm: { id: string; name: string; address: string; country: string; licence?: string; authority: string }
  account: {
    /** Login name, lower case. */
    id: string
    person: string
    /** scrypt, with its parameters and salt. */
    password: string
    /** Somebody else chose it, and its owner has not changed it since. */
    passwordGiven?: boolean
    /** TOTP secret, sealed by the node; absent until enrolled. */
    totp?: string
    /** Last accepted TOTP step: a code works once. */
    totpStep?: number
    failures: number
    lockedUntil?: number
    demonstration?: boolean
    /** Whom of the identity provider an administrator expects, by its claim; empty once tied. */
    expected?: string
  }
  /** A person of the identity provider, by the hash of issuer and subject, and the account that is theirs. */
  identity: { id: string; account: string; issuer: string; subject: string; tiedAt: number }
  /** A public key whose private half never leaves its authenticator (W3C Web Authentication). */
  passkey: {
    /** The authenticator's own name for it, base64url. */
    id: string
    account: string
    /** As its owner calls it. */
    name: string
    /** COSE key, base64url. */
    publicKey: string
    /** How often it was used, by its own word; 0 where it does not count. */
    counter: number
    transports: readonly string[]
    madeAt: number
    usedAt?: number
  }
  session: {
    /** SHA-256 of the cookie's token, hex. */
    id: string
    person: string
    account: string
    startedAt: number
    seenAt: number
    /** When the second factor was last shown; authorising asks for a fresh one. */
    steppedUpAt: number
  }
  draft: {
    id: string
    person: string
    document: Partial<AskedDocument>
    changedAt: number
    replaces?: string
    /** What is attached so far, whether it has arrived or not. */
    documents?: readonly (Attachment & { readonly size: number })[]
  }
  /** The office to which a second half was sent: the id of its row, and the position of the act that froze it. */
  handoff: { id: string; frozenAt: number; office: string }
  /** A person's own view of a list, under a name. */
  view: {
    id: string
    person: string
    list: 'certificates' | 'imports' | 'licences'
    name: string
    filter: Readonly<Record<string, string>>
    madeAt: number
  }
  /** Until when a person, by id, has seen what there was to tell them: milliseconds. */
  seen: { id: string; until: number }
  /** Where a person, by id, wants to be told besides. */
  mailbox: {
    id: string
    address: string
    how: 'at-once' | 'daily' | 'never'
    language: string
    /** Its code came back; nothing else is sent to an address before. */
    proven: boolean
    /** What is later than this is still to be told. */
    toldUntil: number
    /** The hash of the code that was sent, until when it counts, and how often another was tried. */
    code?: string
    codeUntil?: number
    tries?: number
  }
  /** The answer to an envelope, signed once and given again to every retry. */
  answer: { id: string; bytes: string }
  /** A code by which an authority without a node confirms one certificate: its hash. */
  link: { id: string; certificate: string; authority: string; madeAt: number; expiresAt: number }
  /** How to reach who complained, by the id of the complaint, where they said so; it goes when that is closed. */
  reporter: { id: string; contact: string }
  /** How an authority prints on its own paper, by its id. */
  printProfile: {
    id: string
    profile: PrintProfile
    nudge: Nudge
    /** Certificates are printed by it. */
    inForce: boolean
    changedAt: number
    changedBy: string
  }
  /** How far a partner's log is known, by authority id. */
  checkpoint: {
    id: string
    /** The newest signed checkpoint that was proven to continue the ones before it; the first one is believed. */
    text: string
    /** When it was last looked at, in milliseconds. */
    checkedAt: number
    /** A signed one that is not yet proven to continue it, and why that did not succeed so far. */
    offered?: string
    trouble?: string
    /** A signed one that does not continue it: both together prove that the log was rewritten. */
    broken?: string
  }
}

export type KeptKind = keyof Kept

export interface Keeping {
  get<K extends KeptKind>(kind: K, id: string): Promise<Kept[K] | null>
  put<K extends KeptKind>(kind: K, value: Kept[K]): Promise<void>
  /** Keeps it unless one with that id is there; gives back what is kept then. */
  putFirst<K extends KeptKind>(kind: K, value: Kept[K]): Promise<Kept[K]>
  /** Changes these fields and leaves the others as they are by then; false, and nothing, where it is not kept. */
  change<K extends KeptKind>(kind: K, id: string, fields: Partial<Kept[K]>): Promise<boolean>
  remove(kind: KeptKind, id: string): Promise<void>
  /** Values whose top-level field equals `value`, in order of id, at most `limit`. */
  find<K extends KeptKind>(kind: K, field: string, value: string, limit: number): Promise<readonly Kept[K][]>
  /** Every value of a kind, in order of id, at most `limit` where that is given: for lists of a node's own people. */
  all<K extends KeptKind>(kind: K, limit?: number): Promise<readonly Kept[K][]>
  readonly outbox: Outbox
  readonly retention: Retention
  readonly files: Files
  readonly uploads: Uploads
}

/** A scan or a photograph, kept under the SHA-256 of its bytes (hex) beside the record it is about. */
export interface KeptFile {
  readonly digest: string
  readonly about: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface Files {
  /** Keeping the same bytes about the same record again changes nothing. */
  put(file: KeptFile): Promise<void>
  get(about: string, digest: string): Promise<KeptFile | null>
  /** What is kept about a record, without the bytes. */
  list(about: string): Promise<readonly (Omit<KeptFile, 'bytes'> & { readonly size: number })[]>
}

/** A file a person is sending, or has sent and not used yet. */
export interface Upload {
  readonly person: string
  /** SHA-256 of the whole, hex, as announced. */
  readonly digest: string
  readonly name: string
  readonly size: number
  /** How many bytes are here: always the first ones, without gaps. */
  readonly received: number
  /** What it is; absent until the node has read the whole and found it to be what was announced. */
  readonly type?: string
}

/** Files on their way, in pieces, by person and digest. Each call is one statement: it happened whole or not at all. */
export interface Uploads {
  /**
   * Begins one, or gives what is there; one that was announced with another size begins anew. Null, and nothing, where
   * this person would have more than `most` bytes waiting that no act has named.
   */
  begin(upload: Pick<Upload, 'person' | 'digest' | 'name' | 'size'>, most: number): Promise<Upload | null>
  get(person: string, digest: string): Promise<Upload | null>
  /** Takes bytes that begin where those before end; false, and nothing, where they do not or would pass the end. */
  append(person: string, digest: string, at: number, bytes: Uint8Array): Promise<boolean>
  /** Everything that is here of it. */
  bytes(person: string, digest: string): Promise<Uint8Array | null>
  /** The whole was read, and is this. */
  finish(person: string, digest: string, type: string): Promise<void>
  /** Drops the bytes of one that is complete and not finished: they were other ones. */
  restart(person: string, digest: string): Promise<void>
  /** Forgets it, unless an act may be naming it just now. */
  remove(person: string, digest: string): Promise<void>
  /** Which of these a person has finished or are kept about this record already; they stay a while from now on. */
  ready(person: string, about: string | null, digests: readonly string[]): Promise<readonly string[]>
  /** Keeps finished ones about the record whose act named them. Again, it changes nothing. */
  claim(about: string, named: readonly { readonly by: string; readonly digest: string }[]): Promise<void>
}

/** Which records have ended: of a kind, in one of these states, last changed before a day. */
export interface Ended {
  readonly kind: 'certificate' | 'import' | 'complaint'
  readonly states: readonly string[]
  readonly before: Day
}

/**
 * Erases what names persons and firms once its retention ended: bodies, search entries, delivered payloads. Headers,
 * digests and leaves stay, so the register replays as before and the log is the same.
 */
export interface Retention {
  /** Erases at most `limit` records; gives how many. */
  endRecords(ended: Ended, limit: number): Promise<number>
  /** Erases at most `limit` envelopes that came, and as many that were delivered, before a day; gives how many. */
  endStatements(before: Day, limit: number): Promise<number>
  /** Forgets at most `limit` codes that expired before this instant, in milliseconds; gives how many. */
  endLinks(beforeMs: number, limit: number): Promise<number>
  /**
   * Keeps what acts named and a broken process did not, then forgets at most `limit` uploads that nothing happened to
   * since this instant, in milliseconds; gives how many.
   */
  endUploads(beforeMs: number, limit: number): Promise<number>
}

/** Delivery state of statements: one lane a peer, in order of sending. */
export interface Outbox {
  /** The oldest undelivered statements of every lane whose next attempt is due, at most `limit` a lane. */
  due(nowMs: number, limit: number): Promise<readonly Waiting[]>
  delivered(id: string, nowMs: number, answer: Uint8Array): Promise<void>
  /** Keeps it in its lane for a later attempt. */
  failed(id: string, nextAttemptMs: number, why: string): Promise<void>
  /** The peer refused it with a reason: it leaves the lane and waits for a person. */
  quarantined(id: string, nowMs: number, answer: Uint8Array): Promise<void>
  /** Where one statement stands, and since when; null where it is not kept. */
  stateOf(id: string): Promise<Delivery | null>
  /** For each lane: waiting, oldest waiting since, last delivery, last failure. */
  lanes(): Promise<readonly Lane[]>
}

export interface Delivery {
  readonly state: 'waiting' | 'delivered' | 'quarantined'
  readonly sinceMs: number
}

export interface Waiting {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly purpose: string
  readonly inReplyTo?: string
  readonly payload: Uint8Array
  readonly madeAt: string
  readonly attempts: number
}

export interface Lane {
  readonly to: string
  readonly waiting: number
  readonly quarantined: number
  readonly waitingSinceMs?: number
  readonly deliveredMs?: number
  readonly lastFailure?: string
}
