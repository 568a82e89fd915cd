import type { Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { CapacityHeader, ProductionAct, RecordedHeader } from './acts.ts'

/** What was mined at a site in some days, as it was recorded. */
export interface ProductionRow extends Omit<RecordedHeader, 'overridden'> {
  readonly id: string
  readonly state: 'recorded'
  readonly authority: string
  readonly by: string
  readonly changedAt: string
  readonly overridden?: readonly string[]
  /** Position of the act whose body holds its remark and reasons. */
  readonly recordAt: number
}

export interface CapacityRow extends CapacityHeader {
  readonly id: string
  readonly by: string
  readonly on: Day
}

type Recorded = Extract<ProductionAct, { kind: 'production.recorded' }>

export function foldProduction(_: ProductionRow | null, act: Placed<Recorded>): ProductionRow {
  const { overridden, ...header } = act.header
  return {
    ...{ id: act.subject, state: 'recorded', authority: act.authority, by: act.actor, changedAt: act.at },
    ...header,
    ...(overridden.length > 0 ? { overridden } : {}),
    recordAt: act.position,
  }
}

export function foldCapacity(
  _: CapacityRow | null,
  act: Placed<Extract<ProductionAct, { kind: 'capacity.stated' }>>,
): CapacityRow {
  return { id: act.subject, by: act.actor, on: act.day, ...act.header }
}
