import type { Fact } from '../parts/facts.tsx'
import type { Reason } from '../parts/reasons.tsx'
import type { VerdictName } from '../parts/verdict.tsx'

/** A judgement in words: the answer, then what to do, then why, then what was judged. */
export interface Told {
  readonly verdict: VerdictName
  readonly lead: string
  readonly next: { readonly title: string; readonly text: string }
  readonly why: readonly Reason[]
  readonly says: { readonly title: string; readonly facts: readonly Fact[] }
  readonly notChecked?: string
  /** Whether a newer pack could decide it. */
  readonly needsPack: boolean
}
