import { CHAIN_START } from '../../../src/core/register/chain.ts'
import type { RowKind, Rows } from '../../../src/core/register/folds.ts'
import { labelOf } from '../../../src/core/register/search.ts'
import type { Crypto } from '../../../src/core/signing/crypto.ts'
import { OPEN, type OpenSum } from '../../../src/core/certificate/reminders.ts'
import type { Day } from '../../../src/core/values/day.ts'
import { total } from '../../../src/core/values/quantity.ts'
import type { CertificateFilter, Named, OriginalFilter, Page, Reading } from '../../../src/ports/reading.ts'
import { servedIn } from './turnaround.ts'
import type { Model } from './store.ts'

export function modelReading(model: Model, crypto: Crypto): Reading {
  const rowsOf = <K extends RowKind>(kind: K): Rows[K][] =>
    [...model.rows.entries()]
      .filter(([key]) => key.startsWith(`${kind}/`))
      .map(([, row]) => row as Rows[K])
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    row: async <K extends RowKind>(kind: K, id: string) => (model.rows.get(`${kind}/${id}`) as Rows[K]) ?? null,
    body: async position => model.acts[position]?.body ?? null,
    certificates: async filter => page(model, 'certificate', rowsOf('certificate'), filter),
    imports: async filter => page(model, 'import', rowsOf('import'), filter),
    originals: async filter => originalsIn(model, rowsOf('import'), filter),
    counts: async () => ({ certificates: byState(rowsOf('certificate')), imports: byState(rowsOf('import')) }),
    setAside: async limit =>
      rowsOf('statement')
        .filter(row => row.outcome === 'quarantined')
        .sort((a, b) => b.at - a.at)
        .slice(0, limit),
    specimens: async () => rowsOf('specimen'),
    persons: async () => rowsOf('person'),
    history: async subject => model.acts.filter(act => act.subject === subject),
    acts: async (from, limit) => model.acts.slice(from, from + limit),
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
  return [...groups.values()].map(all => {
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
  readonly destination?: string
}

type Filter = Omit<CertificateFilter, 'states'> & { readonly states?: readonly string[] }

/** The cursor is the id of the last row shown. */
function page<T extends Listed>(
  model: Model,
  kind: 'certificate' | 'import',
  rows: readonly T[],
  filter: Filter,
): Page<T & Named> {
  const fitting = rows.filter(row => fits(row, searched(model, kind, row), filter)).sort(latestFirst)
  const start = filter.cursor === undefined ? 0 : fitting.findIndex(row => row.id === filter.cursor) + 1
  const items = fitting.slice(start, start + filter.limit).map(row => {
    const { exporter = '', importer = '' } = model.names.get(`${kind}/${row.id}`) ?? {}
    return { ...row, exporter, importer }
  })
  const more = start + filter.limit < fitting.length
  return { items, total: fitting.length, ...(more ? { next: items.at(-1)?.id } : {}) }
}

function latestFirst(a: Listed, b: Listed): number {
  return `${a.changedAt} ${a.id}` < `${b.changedAt} ${b.id}` ? 1 : -1
}

function searched(model: Model, kind: 'certificate' | 'import', row: Listed): string {
  const label = labelOf({ kind, id: row.id, row: row as Rows[typeof kind] })
  return `${label} ${model.names.get(`${kind}/${row.id}`)?.words ?? ''}`
}

function fits(row: Listed, text: string, filter: Filter): boolean {
  if (filter.states && !filter.states.includes(row.state)) return false
  if (filter.authorities && !filter.authorities.includes(row.authority)) return false
  if (filter.firm !== undefined && row.firm !== filter.firm) return false
  if (filter.destination !== undefined && row.destination !== filter.destination) return false
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return words.every(word => text.includes(word))
}
