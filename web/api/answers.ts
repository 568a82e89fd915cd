import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { CertificateAction } from '../../src/core/certificate/actions.ts'
import type { AttachedBy, Attachment } from '../../src/core/certificate/attachments.ts'
import type { CertificateDocument } from '../../src/core/certificate/document.ts'
import type { CertificateRow } from '../../src/core/certificate/fold.ts'
import type { CertificateState } from '../../src/core/certificate/lifecycle.ts'
import type { OpenSum } from '../../src/core/certificate/reminders.ts'
import type { Compared } from '../../src/core/confirmation/compared.ts'
import type { WeighedLine } from '../../src/core/confirmation/acts.ts'
import type { ImportAction } from '../../src/core/confirmation/actions.ts'
import type { ImportState } from '../../src/core/confirmation/lifecycle.ts'
import type { ImportRow } from '../../src/core/confirmation/fold.ts'
import type { Nudge, PrintProfile } from '../../src/core/printing/profile.ts'
import type { Role } from '../../src/core/participants/rights.ts'
import type { Environment, TrustList } from '../../src/core/participants/trust-list.ts'
import type { Notice } from '../../src/core/register/notices.ts'
import type { ValuationAnswer } from './valuation-answers.ts'
import type { Figure, Severity } from '../../src/core/values/finding.ts'
import type { ClocksAnswer } from './turnaround-answers.ts'

// What `/api/v1` answers. Days and instants are text; carats are thousandths and dollars cents where they are numbers.

/** A finding as the node renders it in the caller's language. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  /** Where the rule is written and since when it holds. */
  readonly source: string
  /** What to do about it. */
  readonly next?: string
  readonly figures?: Readonly<Record<string, Figure>>
}

export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly office?: string }
  readonly grants: readonly SessionGrant[]
  readonly firm?: Firm
  readonly steppedUp: boolean
  readonly secondFactor?: boolean
  /** How many are enrolled. */
  readonly passkeys?: number
  /** `given`: somebody else chose it. */
  readonly password?: 'none' | 'given' | 'own'
  readonly demonstration: boolean
}

/** A passkey as its owner knows it. */
export interface PasskeyAnswer {
  readonly id: string
  readonly name: string
  readonly madeAt: string
  readonly usedAt?: string
}

export interface SessionGrant {
  readonly role: Role
  readonly authority: string
  readonly office?: string
  readonly firm?: string
}

/** A role in the hands of a colleague of its owner. */
export interface DelegationAnswer {
  readonly person: string
  readonly by: string
  readonly byName: string
  readonly role: Role
  readonly authority: string
  readonly from: string
  readonly until: string
}

/** What the person signed in gave and holds, what they could give, and to whom. */
export interface DelegationsAnswer {
  readonly items: readonly (DelegationAnswer & { readonly personName: string })[]
  readonly roles: readonly { readonly role: Role; readonly authority: string }[]
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
}

export interface Firm {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly country: string
  readonly licence?: string
}

export interface NodeAnswer {
  readonly node: string
  readonly environment: Environment
  readonly participant: { readonly code: string; readonly name: string }
  /** Whether a browser makes passkeys for its address. */
  readonly passkeys?: boolean
  /** The state's identity provider, and the claim by which administrators say whom to expect. */
  readonly provider?: { readonly name: string; readonly claim: string }
  readonly authority: {
    readonly id: string
    readonly name: string
    readonly seat: string
    readonly timeZone: string
    readonly offices: readonly { readonly id: string; readonly name: string }[]
  }
  readonly now: string
  readonly log: { readonly size: number; readonly checkpointAt: string; readonly ageSeconds: number } | null
  readonly pack: { readonly sequence: number; readonly madeAt: string; readonly expiresAt: string } | null
  /** Why this node writes and signs nothing. */
  readonly halted: Finding | null
  readonly lanes?: readonly LaneAnswer[]
  readonly followed?: readonly FollowedAnswer[]
  readonly counts?: {
    readonly certificates: Readonly<Record<string, number>>
    readonly imports: Readonly<Record<string, number>>
  }
}

/** A statement that came and could not be acted on. */
export interface SetAside {
  readonly id: string
  readonly from: string
  readonly purpose: string
  readonly position: number
  readonly rule: string
  readonly message: string
  readonly next?: string
}

export interface LaneAnswer {
  readonly to: string
  readonly name: string
  readonly waiting: number
  readonly quarantined: number
  readonly waitingSince?: string
  readonly deliveredAt?: string
  readonly lastFailure?: string
}

/** How far a partner's log is known here. */
export interface FollowedAnswer {
  readonly authority: string
  readonly name: string
  readonly size: number
  readonly checkedAt: string
  readonly state: 'followed' | 'unread' | 'rewritten'
}

/** Certificates sent to one destination that nobody confirmed yet. */
export interface OpenAnswer extends OpenSum {
  /** How the partner is asked. */
  readonly by: 'node' | 'mail' | 'none'
}

export interface SchemeAnswer {
  readonly trustList: TrustList
}

export interface Demonstration {
  readonly accounts: readonly DemonstrationAccount[]
  readonly nodes: readonly { readonly node: string; readonly name: string; readonly url: string }[]
}

export interface DemonstrationAccount {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly roleWords: string
  readonly office: string
  readonly url: string
  readonly node: string
}

export interface Listed<T> {
  readonly items: readonly T[]
  readonly next?: string
  readonly total: number
  readonly atLeast?: true
}

export type NoticeAnswer = Notice & { readonly seen: boolean }

export interface NoticesAnswer {
  readonly items: readonly NoticeAnswer[]
  /** How many of them are new to this person. */
  readonly unseen: number
}

export interface MailboxAnswer {
  readonly address?: string
  readonly how: 'at-once' | 'daily' | 'never'
  readonly proven: boolean
}

/** What a search found: where its words stand, and what stands there. */
export type Found = {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly by: 'number' | 'reference' | 'exporter' | 'importer' | 'seal' | 'name' | 'licence' | 'login'
} & (
  | { readonly kind: 'certificate' | 'application'; readonly state: CertificateState }
  | { readonly kind: 'arrival'; readonly state: ImportState }
  | { readonly kind: 'firm' }
  | { readonly kind: 'person'; readonly roles?: readonly Role[] }
)

export interface Draft {
  readonly id: string
  readonly document: Partial<AskedDocument>
  readonly replaces?: string
  readonly changedAt: number
  readonly documents?: readonly (Attachment & { readonly size: number })[]
}

/** A document beside the field it proves; without a type where its file is not there. */
export interface KeptDocument extends Attachment {
  readonly with: AttachedBy['with']
  readonly type?: string
  readonly size?: number
}

type Row = Omit<
  CertificateRow,
  'documentAt' | 'documentsAt' | 'declaredAt' | 'reasonAt' | 'authorisedAt' | 'issuedAt' | 'inspectedAt'
>

/** Where a second half was sent, and for its first officer where it could go. */
interface SecondHalf {
  readonly sentTo?: string
  readonly offices?: readonly string[]
}

export interface CertificateItem extends Row {
  /** The office to which the second half was sent. */
  readonly sentTo?: string
  readonly exporterName: string
  readonly importerName: string
  readonly due?: { readonly at: string; readonly rule: string }
  /** A published rule lets an official valuation count, and there is none. */
  readonly awaitsValuer?: true
}

export interface Deed {
  readonly at: string
  readonly day: string
  readonly kind: string
  readonly actorName: string
  readonly role?: Role
  readonly text: string
  readonly position: number
}

interface Offered<Action> {
  readonly action: Action
  readonly allowed: boolean
  readonly waitsFor: readonly Finding[]
}

export interface CertificateAnswer extends SecondHalf {
  readonly row: Row
  readonly declared: AskedDocument
  /** Its retention ended: only what the register keeps for ever is left. */
  readonly erased: boolean
  readonly document: AskedDocument | CertificateDocument
  readonly documents?: readonly KeptDocument[]
  /** What the goods are worth to whom, the exporter's first; absent once erased. */
  readonly valuation?: ValuationAnswer
  readonly reasons: Readonly<Record<string, string>>
  readonly reason?: string
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
  readonly history: readonly Deed[]
  readonly clocks: ClocksAnswer
  readonly persons: { readonly inspectedBy?: string; readonly authorisedBy?: string; readonly frozenBy?: string }
  readonly confirmation?: {
    readonly by: string
    readonly receivedOn: string
    readonly lines: readonly ConfirmedLine[]
    readonly parcelsCounted: number
    readonly sealsWhole: boolean
    readonly position: number
    /** How it came where nobody signed it, who stands on it, and the scan that is kept of it. */
    readonly via?: 'link' | 'paper'
    readonly name?: string
    readonly scan?: string
  }
  readonly log?: {
    readonly position: number
    readonly size: number
    readonly checkpoint: string
    readonly proof: readonly string[]
  }
  readonly delivery?: {
    readonly to: string
    readonly state: 'waiting' | 'delivered' | 'quarantined'
    readonly since: string
  }
  /** Where sheets are numbered: the number that should come next. */
  readonly tray?: { readonly next?: string }
  readonly actions: readonly Offered<CertificateAction | 'replace' | 'print' | 'slip'>[]
}

export interface ConfirmedLine extends WeighedLine {
  readonly reference: string
  readonly seal?: string
}

export interface ImportItem extends ImportRow {
  /** The office to which the second half was sent. */
  readonly sentTo?: string
  readonly exporterName: string
  readonly importerName: string
  readonly issuerName: string
  readonly due?: { readonly at: string; readonly rule: string }
}

export type VerdictName = 'valid' | 'invalid' | 'undecided'

/** What every verifier can read: of the QR alone a summary, so most of a certificate's fields may be absent. */
export type SeenDocument = Partial<CertificateDocument>

export interface ImportAnswer extends SecondHalf {
  /** Of a paper without a signature: what was seen beside the specimen, and whether its photograph is kept. */
  readonly compared?: Compared
  readonly photoKept?: boolean
  readonly row: ImportRow
  readonly document: SeenDocument
  readonly erased: boolean
  readonly announced: boolean
  /** Whether the issuer let it pass unopened; absent where its pre-alert does not say. */
  readonly unopenedAbroad?: boolean
  readonly matches: readonly { readonly path: string; readonly paper: string; readonly announced: string }[]
  readonly verdict: VerdictName
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
  readonly policy: {
    readonly name: string
    readonly withinPerTenThousand: number
    readonly withinCaratThousandths: number
    readonly secondOfficerPerTenThousand: number
  }
  readonly history: readonly Deed[]
  readonly persons: { readonly confirmedBy?: string; readonly frozenBy?: string }
  readonly reason?: string
  readonly actions: readonly Offered<ImportAction>[]
}

export interface Presented {
  readonly id?: string
  readonly verdict: VerdictName
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
  readonly number?: string
}

/** How an authority prints on its own paper. */
export interface PrintProfileAnswer {
  readonly authority: string
  readonly profile: PrintProfile | null
  readonly nudge: Nudge
  readonly inForce: boolean
  readonly changed?: { readonly at: string; readonly by: string }
  readonly lastSheet?: string
  readonly nextSheet?: string
  readonly mayChange: boolean
  readonly mayNudge: boolean
}

export interface PersonAnswer {
  readonly id: string
  readonly name: string
  readonly login?: string
  /** Whom of the identity provider an administrator expects; gone once tied. */
  readonly expected?: string
  readonly tiedAt?: string
  /** Where the person sits, by its id. */
  readonly office?: string
  readonly grants: readonly (SessionGrant & {
    readonly firmName?: string
    readonly grantedOn: string
    readonly grantedBy?: readonly string[]
  })[]
  /** First halves that wait for another administrator. */
  readonly proposals?: readonly Proposal[]
  /** Roles of colleagues who are away. */
  readonly delegations?: readonly DelegationAnswer[]
}

/** The first half of giving a role: a person has at most one open a role. */
export interface Proposal {
  readonly role: Role
  readonly office?: string
  readonly firm?: string
  readonly firmName?: string
  readonly proposedBy: string
  readonly proposedByName: string
  /** The digest of everything it would grant: approving names it. */
  readonly frozen: string
}
