import type { Act } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { Quantity } from '../values/quantity.ts'
import type { Opening } from '../values/opening.ts'
import type { Place } from './originals.ts'
import type { ComparedSums } from './compared.ts'

/**
 * A shipment on its way to us or at our desk. The body of `announced` and `presented` is the certificate as it came.
 */
interface Certified {
  readonly number: string
  readonly issuer: string
  readonly participant: string
  readonly digest: string
  readonly expiresOn: Day
  readonly certified: readonly Quantity[]
  readonly parcels: number
}

export interface AnnouncedHeader extends Certified {
  /** Id of the envelope that brought the pre-alert. */
  readonly statement: string
}

export interface PresentedHeader extends Certified {
  readonly office: string
  /** How the certificate was read: `file`, `qr`, by its `number` from the pre-alert, or typed from `paper`. */
  readonly read: 'file' | 'qr' | 'number' | 'paper'
  readonly verdict: 'valid' | 'invalid' | 'undecided'
  readonly rules: readonly string[]
  /** Whether it is to be opened, decided when it was first presented; absent where everything is. */
  readonly opening?: Opening
  /** Not shown to be the issuer's: every figure of it is only what the paper claims. */
  readonly unproven?: true
  /** A paper that carries no signature, typed by an officer: its facts are those of the latest typing. */
  readonly unsigned?: true
  /** Such a paper beside the specimen of its issuer, and the SHA-256 of its photograph, hex. */
  readonly compared?: ComparedSums
  readonly photo?: string
  /** Version of the trust list and sequence of the pack it was judged by. */
  readonly trustList: number
}

/** One weighed line: certified and accepted are kept apart, whatever policy says of the difference. */
export interface WeighedLine {
  readonly parcel: number
  readonly line: number
  readonly hs: string
  readonly certifiedCaratThousandths: number
  readonly acceptedCaratThousandths: number
  readonly judged: 'same' | 'within-policy' | 'reported' | 'second-officer'
}

export interface ExaminedHeader {
  readonly receivedOn: Day
  readonly sealsWhole: boolean
  readonly parcelsCounted: number
  /** It was not opened: its weights are those that were certified. */
  readonly unopened?: true
  readonly weighed: readonly WeighedLine[]
  readonly accepted: readonly Quantity[]
  readonly policy: string
  /** SHA-256 of the body, hex: the confirmation statement's payload. */
  readonly frozen: string
}

export interface ImportReasonHeader {
  readonly frozen: string
}

export type ImportAct =
  | Act<'import.announced', AnnouncedHeader>
  | Act<'import.presented', PresentedHeader>
  /** A difference beyond the second limit: a second officer decides. Body as for `confirmed`. */
  | Act<'import.examined', ExaminedHeader>
  | Act<'import.examination-declined', ImportReasonHeader>
  | Act<'import.confirmed', ExaminedHeader>
  | Act<'import.detained', ImportReasonHeader>
  /** An officer takes a paper without a signature for genuine; body as for `release-proposed`. */
  | Act<'import.accepted', ImportReasonHeader>
  /** An officer asks to let it be received after all. The body is the reason and the verdict it is given against. */
  | Act<'import.release-proposed', ImportReasonHeader>
  | Act<'import.release-declined', ImportReasonHeader>
  /** Another officer agrees; body as for `release-proposed`. */
  | Act<'import.released', ImportReasonHeader>
  /** The importer got an authenticated copy; the body is `{ name }`, who took it. */
  | Act<'import.copy-given', ImportReasonHeader>
  /** The original lies there from now on; filed again, it was moved. */
  | Act<'import.original-filed', Place>
  | Act<'import.returned', ImportReasonHeader>
  | Act<'import.seized', ImportReasonHeader>
  /** What the issuing node answered to our confirmation; the body is its answer. */
  | Act<'import.answered', { readonly outcome: 'used' | 'already-used' | 'unknown'; readonly statement: string }>
  /** The issuer asks for the confirmation that has not come; the body is its statement. */
  | Act<'import.asked', { readonly statement: string }>
  /** The issuer voided or replaced it before we confirmed; the body is its statement. */
  | Act<'import.withdrawn', { readonly status: 'void' | 'replaced' | 'lost-or-stolen'; readonly statement: string }>
