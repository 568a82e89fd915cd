import type { AlertAdvice, AlertKind } from '../../src/core/participants/alert-choices.ts'
import type { AlertState } from '../../src/core/participants/alert-fold.ts'
import type { Finding } from './answers.ts'

/** One alert as the desk sees it, of this node or of another. */
export interface AlertAnswer {
  readonly id: string
  readonly state: AlertState
  readonly by: string
  readonly byName: string
  /** Raised by an authority of this node. */
  readonly own: boolean
  /** Raised by the participant whose certificates carry these numbers. */
  readonly ofIssuer: boolean
  readonly participant: string
  readonly first: string
  readonly last: string
  readonly kind: AlertKind
  readonly from: string
  readonly advice: AlertAdvice
  readonly reference: string
  readonly text: string
  readonly raisedAt?: string
  readonly withdrawnAt?: string
  /** Why it should end, or why it was let stand or not raised. */
  readonly reason?: string
  readonly frozen?: string
  readonly proposedBy?: string
  readonly actions: readonly {
    readonly action: 'approve' | 'decline' | 'withdraw'
    readonly allowed: boolean
    readonly waitsFor: readonly Finding[]
  }[]
}

export interface AlertsAnswer {
  /** Latest change first. */
  readonly items: readonly AlertAnswer[]
  readonly mayRaise: boolean
}
