import { CHAIN_START } from '../../../src/core/register/chain.ts'
import type { RegisterAct } from '../../../src/core/register/acts.ts'
import type { RowChange, RowKind, Rows } from '../../../src/core/register/folds.ts'
import { type ListedKind, type ListKeys, listKeys } from '../../../src/core/register/listing.ts'
import { labelOf } from '../../../src/core/register/search.ts'
import type { Crypto } from '../../../src/core/signing/crypto.ts'
import { OPEN, type OpenSum } from '../../../src/core/certificate/reminders.ts'
import type { Day } from '../../../src/core/values/day.ts'
import { total } from '../../../src/core/values/quantity.ts'
import type {
  ActOf,
  CertificateFilter,
  ListSort,
  Named,
  OriginalFilter,
  Page,
  Reading,
} from '../../../src/ports/reading.ts'
import { servedIn } from './turnaround.ts'
import type { Model } from './store.ts'

export function modelReading(model: Model, crypto: Crypto): Reading {
  const rowsOf = <K extends RowKind>(kind: K): Rows[K][] =>
    [...model.rows.entries()]
      .filter(([key]) => key.startsWith(`${kind}/`))
      .map(([, row]) => row as Rows[K])
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  const listedRows = <K extends ListedKind>(kind: K) =>
    rowsOf(kind).filter(row => row.changedAt !== undefined) as unknown as (Rows[K] & Listed)[]
  return {
    row: async <K extends RowKind>(kind: K, id: string) => (model.rows.get(`${kind}/${id}`) as Rows[K]) ?? null,
    body: async position => model.acts[position]?.body ?? null,
    listed: async (kind, filter) => page(model, kind, listedRows(kind), filter),
    listedIds: async (kind, filter) => inOrder(model, kind, listedRows(kind), filter).map(row => row.id),
    listedOf: async (kind, ids) => picked(model, kind, listedRows(kind), ids),
    originals: async filter => originalsIn(model, rowsOf('import'), filter),
    counts: async () => ({ certificates: byState(rowsOf('certificate')), imports: byState(rowsOf('import')) }),
    setAside: async limit =>
      rowsOf('statement')
        .filter(row => row.outcome === 'quarantined')
        .sort((a, b) => b.at - a.at)
        .slice(0, limit),
    specimens: async () => rowsOf('specimen'),
    stocks: async (authorities, holder) =>
      rowsOf('holding').filter(row => authorities.includes(row.authority) && (!holder || row.holder === holder)),
    alerts: async () => rowsOf('alert').sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
    persons: async () => rowsOf('person'),
    history: async subject => model.acts.filter(act => act.subject === subject),
    acts: async (from, limit) => model.acts.slice(from, from + limit),
    actsOf: async <K extends RegisterAct['kind']>(kind: K, from: number, limit: number) =>
      model.acts.filter(act => act.kind === kind && act.position >= from).slice(0, limit) as ActOf<K>[],
    leaves: async (from, limit) =>
      model.acts.slice(from, from + limit).map(act => ({ nonce: act.nonce, digest: crypto.sha256(act.body) })),
    size: async () => ({ size: model.acts.length, chain: model.links.at(-1) ?? CHAIN_START }),
    chainAt: async size => (size === 0 ? CHAIN_START : (model.links[size - 1] as string)),
    openByDestination: async authority => openIn(rowsOf('certificate').filter(row => row.authority === authority)),
    certificateNumbered: async number => rowsOf('certificate').find(row => row.number === number) ?? null,
    numbered: async authority => rowsOf('certificate').filter(row => row.number && row.authority === authority),
    served: async (authority, since) => servedIn(model, authority, since),
    lastAct: async prefix => model.acts.findLastIndex(act => act.kind.startsWith(prefix)),
  }
}

function openIn(rows: readonly Rows['certificate'][]): OpenSum[] {
  const open = rows.filter(row => row.number !== undefined && OPEN.includes(row.state))
  const groups = Map.groupBy(open, row => `${row.destination} ${row.announcedTo ?? ''}`)
  const sums = [...groups.values()].map(all => {
    const [first] = all
    const reminded = all
      .flatMap(row => row.reminded?.on ?? [])
      .sort()
      .at(-1)
    return {
      ...{ destination: first?.destination ?? '', announcedTo: first?.announcedTo ?? '', count: all.length },
      oldest: all.flatMap(row => row.issuedOn ?? []).sort()[0] as Day,
      ...total(all.flatMap(row => row.quantities)),
      ...(reminded ? { remindedOn: reminded } : {}),
    }
  })
  const place = (one: OpenSum) => `${one.oldest} ${one.destination} ${one.announcedTo}`
  return sums.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

function originalsIn(
  model: Model,
  rows: readonly Rows['import'][],
  filter: OriginalFilter,
): (Rows['import'] & Named)[] {
  const { authorities, want, text, limit } = filter
  return rows
    .filter(row => row.state === 'confirmed' && authorities.includes(row.authority))
    .filter(row => want === 'all' || (want === 'copy' ? !row.copyGiven : !row.original))
    .filter(row => searched(model, 'import', row).includes(text.replaceAll('\0', '').trim().toLowerCase()))
    .sort((a, b) => (`${a.receivedOn} ${a.id}` < `${b.receivedOn} ${b.id}` ? -1 : 1))
    .slice(0, limit)
    .map(row => ({ ...row, exporter: '', importer: '', ...model.names.get(`import/${row.id}`) }))
}

function byState(rows: readonly { readonly state: string }[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(rows, row => row.state)].map(([state, all]) => [state, all.length]))
}

interface Listed {
  readonly id: string
  readonly state: string
  readonly changedAt: string
  readonly authority: string
  readonly firm?: string
  readonly holder?: string
}

type Filter = Omit<CertificateFilter, 'states'> & { readonly states?: readonly string[] }

/** The cursor is the id of the last row shown. */
function page<T extends Listed>(model: Model, kind: ListedKind, rows: readonly T[], filter: Filter): Page<T & Named> {
  const fitting = inOrder(model, kind, rows, filter)
  const start = filter.cursor === undefined ? 0 : fitting.findIndex(row => row.id === filter.cursor) + 1
  const items = fitting.slice(start, start + filter.limit).map(row => named(model, kind, row))
  const more = start + filter.limit < fitting.length
  return { items, total: fitting.length, ...(more ? { next: items.at(-1)?.id } : {}) }
}

function inOrder<T extends Listed>(model: Model, kind: ListedKind, rows: readonly T[], filter: Filter): T[] {
  const { sort = 'changed', order = 'desc' } = filter
  const fitting = rows.filter(row => fits(kind, row, searched(model, kind, row), filter))
  const sorted = fitting.sort((a, b) => before([keyOf(kind, a, sort), a.id], [keyOf(kind, b, sort), b.id]))
  return order === 'asc' ? sorted : sorted.toReversed()
}

type Place = readonly [key: string | number, id: string]

const before = (a: Place, b: Place): number => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1)

function keyOf(kind: ListedKind, row: Listed, sort: ListSort): string | number {
  const keys = keysOf(kind, row)
  switch (sort) {
    case 'changed':
      return row.changedAt
    case 'number':
      return labelOf(changeOf(kind, row))
    case 'carats':
      return keys.caratThousandths
    case 'value':
      return keys.usdCents
    case 'state':
      return row.state
    default:
      return keys[sort]
  }
}

const changeOf = (kind: ListedKind, row: Listed): RowChange => ({
  kind,
  id: row.id,
  row: row as unknown as Rows[typeof kind],
})
const keysOf = (kind: ListedKind, row: Listed): ListKeys => listKeys(changeOf(kind, row)) as ListKeys

function named<T extends Listed>(model: Model, kind: ListedKind, row: T): T & Named {
  const { exporter = '', importer = '' } = model.names.get(`${kind}/${row.id}`) ?? {}
  return { ...row, exporter, importer }
}

function picked<T extends Listed>(model: Model, kind: ListedKind, rows: readonly T[], ids: readonly string[]) {
  return ids.flatMap(id => rows.filter(row => row.id === id)).map(row => named(model, kind, row))
}

function searched(model: Model, kind: ListedKind, row: Listed): string {
  return `${labelOf(changeOf(kind, row))} ${model.names.get(`${kind}/${row.id}`)?.words ?? ''}`
}

function fits(kind: ListedKind, row: Listed, text: string, filter: Filter): boolean {
  const { day, partner } = keysOf(kind, row)
  if (filter.states && !filter.states.includes(row.state)) return false
  if (filter.authorities && !filter.authorities.includes(row.authority)) return false
  if (filter.firm !== undefined && (row.firm ?? row.holder) !== filter.firm) return false
  if (filter.partner !== undefined && partner !== filter.partner) return false
  if ((filter.from || filter.to) && day < (filter.from ?? '1')) return false
  if (filter.to && day.slice(0, 10) > filter.to) return false
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return words.every(word => text.includes(word))
}
