import type { LicenceAct } from '../licences/acts.ts'
import { foldLicence, type LicenceRow } from '../licences/fold.ts'
import { lastSerial, numberKeyOf } from '../licences/kinds.ts'
import type { SiteAct } from '../licences/sites/acts.ts'
import { foldSite, type SiteRow } from '../licences/sites/fold.ts'
import { cellKey, cellOf } from '../licences/sites/outline.ts'
import type { Placed } from '../values/act.ts'
import { type Counted, counterId, type IndexName, type ReadRow, type RowChange } from './folds.ts'

type Licensing = Placed<LicenceAct | SiteAct>

function isOfSite(act: Licensing): act is Placed<SiteAct> {
  return act.kind.startsWith('site.')
}

/** Every row that an act on a licence or a site changes. */
export async function foldLicensing(act: Licensing, read: ReadRow): Promise<RowChange[]> {
  const id = act.subject
  if (isOfSite(act)) {
    const row = foldSite(await read('site', id), act)
    return [{ kind: 'site', id, row }, ...(act.kind === 'site.registered' ? [serial(act, 'sites', row.number)] : [])]
  }
  const row = foldLicence(await read('licence', id), act)
  return [{ kind: 'licence', id, row }, ...licencesCounted(row, act)]
}

function licencesCounted({ kind, reference = '', number = '' }: LicenceRow, act: Placed<LicenceAct>): RowChange[] {
  if (act.kind === 'licence.applied') return [serial(act, 'licence-applications', reference)]
  return act.kind === 'licence.granted' ? [serial(act, `licences/${kind}`, number)] : []
}

function serial({ authority, day }: Licensing, what: Counted, number: string): RowChange {
  const id = counterId(authority, day, what)
  return { kind: 'counter', id, row: { id, last: lastSerial(number) } }
}

type Keys = { readonly index: IndexName; readonly key: string }[]

export function licenceIndexes({ authority, number, state, firm }: LicenceRow): Keys {
  return [
    ...(number ? [{ index: 'licence-by-number' as const, key: numberKeyOf(authority, number) }] : []),
    { index: 'licence-by-state', key: state },
    { index: 'licence-by-firm', key: firm },
  ]
}

/** A closed site lies in nobody's way. */
export function siteIndexes({ authority, state, firm, outline }: SiteRow): Keys {
  return [
    { index: 'site-by-state', key: state },
    ...(firm ? [{ index: 'site-by-firm' as const, key: firm }] : []),
    ...(state === 'closed' ? [] : [{ index: 'site-by-cell' as const, key: cellKey(authority, cellOf(outline)) }]),
  ]
}
