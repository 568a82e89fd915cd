import type { CertificateRow } from '../../../src/core/certificate/fold.ts'
import type { RowKind, Rows } from '../../../src/core/register/folds.ts'
import { searchEntry } from '../../../src/core/register/search.ts'
import type { Crypto } from '../../../src/core/signing/crypto.ts'
import type { Page, Reading } from '../../../src/ports/reading.ts'
import type { Model } from './store.ts'

export function modelReading(model: Model, crypto: Crypto): Reading {
  const rowsOf = <K extends RowKind>(kind: K): Rows[K][] =>
    [...model.rows].filter(([key]) => key.startsWith(`${kind}/`)).map(([, row]) => row as Rows[K])
  const page = <T extends { id: string; state: string; changedAt: string }>(
    rows: T[],
    filter: Filter,
  ): Page<T & Names> => {
    const named = rows.map(row => ({ ...row, ...namesOf(model, row.id) }))
    const fitting = named.filter(row => fits(row, filter)).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    return { items: fitting.slice(0, filter.limit), total: fitting.length }
  }
  return {
    row: async (kind, id) => (model.rows.get(`${kind}/${id}`) as never) ?? null,
    body: async position => model.acts[position]?.body ?? null,
    certificates: async filter => page(rowsOf('certificate'), filter),
    imports: async filter => page(rowsOf('import'), filter),
    async counts() {
      const by = (rows: { state: string }[]) =>
        Object.fromEntries([...Map.groupBy(rows, row => row.state)].map(([state, all]) => [state, all.length]))
      return { certificates: by(rowsOf('certificate')), imports: by(rowsOf('import')) }
    },
    persons: async () => rowsOf('person'),
    history: async subject => model.acts.filter(act => act.subject === subject),
    acts: async (from, limit) => model.acts.slice(from, from + limit),
    leaves: async (from, limit) =>
      model.acts.slice(from, from + limit).map(act => ({ nonce: act.nonce, digest: crypto.sha256(act.body) })),
    size: async () => ({ size: model.acts.length, chain: model.chain }),
    numbered: async authority =>
      rowsOf('certificate').filter((row: CertificateRow) => row.number && row.authority === authority),
    lastAct: async prefix => model.acts.findLastIndex(act => act.kind.startsWith(prefix)),
  }
}

interface Filter {
  readonly states?: readonly string[]
  readonly firm?: string
  readonly destination?: string
  readonly text?: string
  readonly limit: number
}

interface Names {
  readonly exporter: string
  readonly importer: string
}

function namesOf(model: Model, id: string): Names & { words: string } {
  const entries = model.acts.filter(act => act.subject === id).map(searchEntry)
  const last = entries.findLast(entry => entry !== null)
  return { exporter: last?.exporter ?? '', importer: last?.importer ?? '', words: last?.words ?? '' }
}

function fits(row: { state: string; words: string; firm?: string; destination?: string }, filter: Filter): boolean {
  if (filter.states && !filter.states.includes(row.state)) return false
  if (filter.firm !== undefined && row.firm !== filter.firm) return false
  if (filter.destination !== undefined && row.destination !== filter.destination) return false
  return (filter.text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every(word => row.words.includes(word))
}
