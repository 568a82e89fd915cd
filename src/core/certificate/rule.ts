import type { NumberRange } from '../participants/ranges.ts'
import type { Participant } from '../participants/participants.ts'
import type { ParticipantPolicy } from '../participants/policy.ts'
import type { Day } from '../values/day.ts'
import type { Citation, Figure, Severity } from '../values/finding.ts'
import type { Draft } from './draft.ts'
import type { ExporterFacts } from './facts.ts'

/** What a certificate is judged by. Everything is handed in; nothing is guessed. */
export interface Scheme {
  readonly participants: readonly Participant[]
  readonly policies: readonly ParticipantPolicy[]
  readonly ranges: readonly NumberRange[]
}

export interface Judging extends Scheme {
  /** The day against which `issued-in-future` is judged, UTC. */
  readonly today: Day
  /** Given only where `expired` shall be judged. */
  readonly at?: Day
  /** The participant whose own conditions are asked, where it is not the destination. */
  readonly importer?: string
  /** What the issuing node knows of the exporter. */
  readonly exporter?: ExporterFacts
  /** Normalised numbers that stand on other certificates judged together with this one. */
  readonly others: readonly string[]
}

/** One remark of a rule; its severity is `error` unless it says otherwise. */
export interface Remark {
  readonly path: string
  readonly figures?: Readonly<Record<string, Figure>>
  readonly severity?: Severity
  /** Where a participant's own condition is written; the rule's citation where absent. */
  readonly source?: Citation
}

/** `not-checked`: the participant concerned published nothing this rule could ask. */
export type Answer = readonly Remark[] | 'not-checked'

/** One rule of the scheme: its name is a promise, its citation says where it stands and from which day it holds. */
export interface Rule {
  readonly name: string
  readonly citation: Citation
  check(draft: Draft, by: Judging): Answer
}

/** Nothing to remark. */
export const NOTHING: readonly Remark[] = []
