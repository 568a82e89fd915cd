import type { Placed } from '../../values/act.ts'
import type { Day } from '../../values/day.ts'
import { type LicenceDocumentBy, withDocuments } from '../documents.ts'
import type { SiteAct, SiteKind } from './acts.ts'
import { nextSiteState, type SiteState } from './lifecycle.ts'
import type { Outline } from './outline.ts'

/** A site as the register tells it. Its name and every text stand in the bodies at the positions given. */
export interface SiteRow {
  readonly id: string
  readonly state: SiteState
  readonly authority: string
  readonly number: string
  readonly kind: SiteKind
  readonly firm?: string
  readonly outline: Outline
  readonly area: number
  readonly overlaps?: readonly string[]
  readonly by: string
  readonly changedAt: string
  /** Position of the act whose body holds its name. */
  readonly recordAt: number
  readonly inspectedOn?: Day
  readonly mendBy?: Day
  /** Position of the act whose body says what was found last, or why it was closed. */
  readonly saidAt?: number
  readonly documents?: readonly LicenceDocumentBy[]
}

/** One act on one row. An act the lifecycle does not allow never got this far: meeting one is a defect. */
export function foldSite(row: SiteRow | null, act: Placed<SiteAct>): SiteRow {
  const state = nextSiteState(row?.state ?? 'new', act.kind)
  if (!state) throw new Error(`${act.kind} at ${act.position} does not follow ${row?.state ?? 'nothing'}`)
  if (act.kind === 'site.registered') {
    const { number, kind, firm, outline, area, overlaps } = act.header
    return {
      ...{ id: act.subject, state, authority: act.authority, number, kind, ...(firm ? { firm } : {}), outline, area },
      ...(overlaps ? { overlaps } : {}),
      ...{ by: act.actor, changedAt: act.at, recordAt: act.position },
    }
  }
  const { inspectedOn, mendBy: _, ...before } = row as SiteRow
  const inspected = act.kind === 'site.closed' ? inspectedOn : act.day
  return {
    ...before,
    ...withDocuments(before.documents, act),
    ...{ state, changedAt: act.at, saidAt: act.position },
    ...(inspected ? { inspectedOn: inspected } : {}),
    ...(act.kind === 'site.faulted' ? { mendBy: act.header.mendBy } : {}),
  }
}
