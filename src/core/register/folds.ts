import { OPEN } from '../certificate/reminders.ts'
import { numberKey } from '../values/certificate-number.ts'
import { type CertificateRow, foldCertificate } from '../certificate/fold.ts'
import { referenceSerial, serialOf } from '../certificate/serial.ts'
import { type ComplaintRow, foldComplaint } from '../communities/complaint.ts'
import { foldPrices, type PricesRow } from '../communities/prices.ts'
import { type ControlRow, foldControl } from '../controls/statement.ts'
import { type ImportRow, foldImport } from '../confirmation/fold.ts'
import { type CustodyRows, foldMoves } from '../custody/fold.ts'
import { stockKey } from '../custody/lot.ts'
import { type CapacityRow, foldCapacity, foldProduction, type ProductionRow } from '../production/fold.ts'
import { type StatementRow, foldStatement } from '../exchange/acts.ts'
import { type AlertRow, type AlertsRow, foldAlert, foldAlerts } from '../participants/alert-fold.ts'
import type { LicenceRow } from '../licences/fold.ts'
import type { LicenceKind } from '../licences/kinds.ts'
import type { SiteRow } from '../licences/sites/fold.ts'
import { type CounterRow, type ListRow, foldList } from '../participants/acts.ts'
import { type PersonRow, foldPerson } from '../participants/rights.ts'
import { type SpecimenRow, foldSpecimen } from '../participants/specimen.ts'
import type { Placed } from '../values/act.ts'
import type { RegisterAct } from './acts.ts'
import { foldLicensing, licenceIndexes, siteIndexes } from './licensing.ts'

/** The projections: every kind of row, and its type. */
export interface Rows extends CustodyRows {
  certificate: CertificateRow
  import: ImportRow
  person: PersonRow
  list: ListRow
  specimen: SpecimenRow
  alert: AlertRow
  alerts: AlertsRow
  statement: StatementRow
  counter: CounterRow
  sheet: SheetRow
  control: ControlRow
  complaint: ComplaintRow
  production: ProductionRow
  capacity: CapacityRow
  prices: PricesRow
  licence: LicenceRow
  site: SiteRow
}

/** Which certificate a sheet of an authority's numbered paper carries; under the authority's own id, the last sheet. */
export interface SheetRow {
  readonly id: string
  readonly sheet: string
  readonly number: string
}

export type RowKind = keyof Rows

/**
 * Which folds these are. It rises whenever a fold, an index or a search entry gives something else for acts that were
 * written before: a node then folds its rows anew at its next start. `folds.test.ts` says when it has to.
 */
export const FOLDS = 17

/** The closed list of indexes a decision may list by. */
export type IndexName =
  | 'certificate-by-number'
  | 'certificate-by-state'
  | 'certificate-by-firm'
  | 'certificate-by-destination'
  | 'certificate-open'
  | 'import-by-number'
  | 'import-by-state'
  | 'lot-by-firm'
  | 'lot-by-stock'
  | 'holding-by-firm'
  | 'statement-by-sender'
  | 'licence-by-number'
  | 'licence-by-state'
  | 'licence-by-firm'
  | 'site-by-state'
  | 'site-by-firm'
  | 'site-by-cell'
  | 'production-by-firm'
  | 'production-by-site'

export interface RowChange<K extends RowKind = RowKind> {
  readonly kind: K
  readonly id: string
  readonly row: Rows[K]
}

/** Reads the row an act is about to change; the store, the model and `fsck` each hand in their own. */
export type ReadRow = <K extends RowKind>(kind: K, id: string) => Promise<Rows[K] | null>

/** Every row one act changes: the only way from acts to rows. */
export function foldAct(act: Placed<RegisterAct>, read: ReadRow): Promise<RowChange[]> {
  const noun = act.kind.slice(0, act.kind.indexOf('.')) as Noun
  return (BY_NOUN[noun] as Fold<Noun>)(act as ActAbout<Noun>, read)
}

type NounOf<Kind> = Kind extends `${infer N}.${string}` ? N : never

/** What acts are about: the word before the point of their kind. */
type Noun = NounOf<RegisterAct['kind']>
type ActAbout<N extends Noun> = Placed<Extract<RegisterAct, { kind: `${N}.${string}` }>>
type Fold<N extends Noun> = (act: ActAbout<N>, read: ReadRow) => Promise<RowChange[]>

/** How acts about each noun change rows. */
const BY_NOUN: { readonly [N in Noun]: Fold<N> } = {
  right: alone('person', foldPerson),
  'trust-list': alone('list', foldList),
  statuses: alone('list', foldList),
  statement: alone('statement', foldStatement),
  specimen: alone('specimen', foldSpecimen),
  prices: alone('prices', foldPrices),
  complaint: alone('complaint', foldComplaint),
  control: alone('control', (_, act) => foldControl(act)),
  custody: foldMoves,
  production: alone('production', foldProduction),
  capacity: alone('capacity', foldCapacity),
  licence: foldLicensing,
  site: foldLicensing,
  async alert(act, read) {
    const { participant } = act.header
    const alerts = foldAlerts(await read('alerts', participant), act)
    const own = await alone('alert', foldAlert)(act, read)
    return alerts ? [...own, { kind: 'alerts', id: participant, row: alerts }] : own
  },
  async import(act, read) {
    const row = foldImport(await read('import', act.subject), act)
    return [{ kind: 'import', id: act.subject, row }, ...(await received(row, act, read))]
  },
  async certificate(act, read) {
    return [...(await alone('certificate', foldCertificate)(act, read)), ...counted(act)]
  },
}

/** An act that changes one row, the one it is about. */
function alone<K extends RowKind, A extends Placed<RegisterAct>>(
  kind: K,
  fold: (row: Rows[K] | null, act: A) => Rows[K],
) {
  return async (act: A, read: ReadRow): Promise<RowChange[]> => {
    const { subject: id } = act
    return [{ kind, id, row: fold(await read(kind, id), act) }]
  }
}

/** How many arrivals of each exporting authority were received, and the day of the last that differed. */
async function received(row: ImportRow, act: Placed<RegisterAct>, read: ReadRow): Promise<RowChange[]> {
  if (act.kind !== 'import.confirmed') return []
  const { received: id, differences } = arrivalsId(row.authority, row.issuer)
  const last = ((await read('counter', id))?.last ?? 0) + 1
  const differed = act.header.weighed.some(({ judged }) => judged === 'reported' || judged === 'second-officer')
  const on = Number(act.day.replaceAll('-', ''))
  return [
    { kind: 'counter', id, row: { id, last } },
    ...(differed ? [{ kind: 'counter' as const, id: differences, row: { id: differences, last: on } }] : []),
  ]
}

/** Counters of what one authority received from another. */
export function arrivalsId(
  authority: string,
  issuer: string,
): { readonly received: string; readonly differences: string } {
  return { received: `${authority}/${issuer}/received`, differences: `${authority}/${issuer}/differences` }
}

function counted(act: Placed<RegisterAct>): RowChange[] {
  if (act.kind === 'certificate.authorised' || act.kind === 'certificate.reissued') {
    const id = counterId(act.authority, act.header.issuedOn, 'certificates')
    return [{ kind: 'counter', id, row: { id, last: serialOf(act.header.number) } }, ...sheetsOf(act)]
  }
  if (act.kind !== 'certificate.applied') return []
  const id = counterId(act.authority, act.day, 'applications')
  return [{ kind: 'counter', id, row: { id, last: referenceSerial(act.header.reference) } }]
}

function sheetsOf({ authority, header: { sheet, number } }: Placed<Numbered>): RowChange[] {
  const ids = sheet ? [sheetId(authority, sheet), authority] : []
  return ids.map(id => ({ kind: 'sheet', id, row: { id, sheet: sheet ?? '', number } }))
}

type Numbered = Extract<RegisterAct, { kind: 'certificate.authorised' | 'certificate.reissued' }>

/** A sheet of an authority. */
export function sheetId(authority: string, sheet: string): string {
  return `${authority}/${sheet}`
}

/** What is numbered in a row of its own. */
export type Counted = 'certificates' | 'applications' | 'licence-applications' | `licences/${LicenceKind}` | 'sites'

/** Serials are counted by authority and year, and by what they number. */
export function counterId(authority: string, on: string, what: Counted): string {
  return `${authority}/${on.slice(0, 4)}/${what}`
}

/** Under which keys a row is found. */
export function indexesOf(change: RowChange): readonly { readonly index: IndexName; readonly key: string }[] {
  if (isKind(change, 'certificate')) return certificateIndexes(change.row)
  if (isKind(change, 'import')) {
    return [
      ...(change.row.unproven ? [] : [{ index: 'import-by-number' as const, key: numberKey(change.row.number) }]),
      { index: 'import-by-state', key: change.row.state },
    ]
  }
  if (isKind(change, 'lot') && change.row.state === 'held') {
    const { row } = change
    return [
      { index: 'lot-by-firm', key: row.holder },
      { index: 'lot-by-stock', key: stockKey(row) },
    ]
  }
  if (isKind(change, 'production')) {
    const { holder, site } = change.row
    return [
      { index: 'production-by-firm', key: holder },
      { index: 'production-by-site', key: site },
    ]
  }
  if (isKind(change, 'holding')) return [{ index: 'holding-by-firm', key: change.row.holder }]
  if (isKind(change, 'licence')) return licenceIndexes(change.row)
  if (isKind(change, 'site')) return siteIndexes(change.row)
  if (isKind(change, 'statement')) return [{ index: 'statement-by-sender', key: change.row.from }]
  return []
}

function certificateIndexes(row: CertificateRow): { index: IndexName; key: string }[] {
  return [
    ...(row.number ? [{ index: 'certificate-by-number' as const, key: row.number }] : []),
    { index: 'certificate-by-state', key: row.state },
    { index: 'certificate-by-firm', key: row.firm },
    { index: 'certificate-by-destination', key: row.destination },
    ...(row.number && OPEN.includes(row.state) ? [{ index: 'certificate-open' as const, key: row.destination }] : []),
  ]
}

function isKind<K extends RowKind>(change: RowChange, kind: K): change is RowChange<K> {
  return change.kind === kind
}
