import type { StepClock, Stop } from '../../src/core/certificate/steps.ts'
import type { ImportRow } from '../../src/core/confirmation/fold.ts'
import type { ServiceHours } from '../../src/core/participants/policy.ts'
import type { ServiceFigure } from '../../src/core/register/turnaround.ts'

// What `/api/v1` answers of time: how long steps take, and what is due once a shipment was received.

/** How long each step took and takes, beside what the authority published. */
export interface ClocksAnswer {
  readonly steps: readonly StepAnswer[]
  /** The time of the office alone, from receiving it to its certificate. */
  readonly office: Omit<StepAnswer, 'step' | 'whose'>
  /** Where the service levels are published; absent where none are. */
  readonly source?: string
  readonly stops: readonly StopAnswer[]
}

export interface StepAnswer extends StepClock {
  readonly whose: 'office' | 'applicant' | 'partner'
  /** The published service level. */
  readonly hours?: number
}

export interface StopAnswer extends Stop {
  readonly reason?: string
}

/** How long things take at each authority of a node: what it published, and what was measured. */
export interface ServiceAnswer {
  readonly days: number
  readonly fewest: number
  readonly now: string
  readonly authorities: readonly {
    readonly id: string
    readonly name: string
    readonly published: { readonly hours: ServiceHours; readonly source: string } | null
    readonly measured: readonly ServiceFigure[]
  }[]
}

/** A received certificate on paper. */
export interface OriginalItem {
  readonly id: string
  readonly number: string
  readonly receivedOn?: string
  readonly importerName: string
  readonly copyGivenOn?: string
  readonly copyDueOn?: string
  readonly original?: ImportRow['original']
  readonly keptUntil?: string
}
