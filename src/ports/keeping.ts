import type { Day } from '../core/values/day.ts'
import type { AskedDocument } from '../core/certificate/acts.ts'

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
    /** TOTP secret, sealed by the node; absent until enrolled. */
    totp?: string
    /** A secret that was shown and not yet proven by a code, sealed. */
    totpOffered?: string
    /** Last accepted TOTP step: a code works once. */
    totpStep?: number
    failures: number
    lockedUntil?: number
    demonstration?: boolean
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
  draft: { id: string; person: string; document: Partial<AskedDocument>; changedAt: number; replaces?: string }
  /** A person's own view of a list, under a name. */
  view: {
    id: string
    person: string
    list: 'certificates' | 'imports'
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
}

/** Which records have ended: of a kind, in one of these states, last changed before a day. */
export interface Ended {
  readonly kind: 'certificate' | 'import'
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
