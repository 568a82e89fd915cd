import type { Section, Standard } from '../../src/core/controls/standards.ts'
import type { ControlState, Evidence } from '../../src/core/controls/statement.ts'

/** One standard of the scheme, and how this participant says it meets it. */
export interface ControlAnswer {
  readonly id: string
  readonly section: Section
  readonly citation: Standard['citation']
  readonly software: Standard['software']
  readonly page?: string
  readonly state: ControlState
  readonly from?: string
  readonly how?: string
  readonly law?: string
  readonly responsible?: string
  readonly evidence: readonly Evidence[]
  readonly changedAt?: string
  readonly byName?: string
}

export interface ControlsAnswer {
  readonly counts: Readonly<Record<ControlState, number>>
  readonly said: number
  readonly all: number
  readonly items: readonly ControlAnswer[]
}
