import { queryOptions } from '@tanstack/react-query'
import type { HoldingRow, LotRow } from '../../../src/core/custody/lot.ts'
import type { MoveKind } from '../../../src/core/custody/acts.ts'
import { fetched } from '../../api/client.ts'
import { search } from '../../api/queries.ts'

export interface HoldingItem extends HoldingRow {
  readonly name: string
}

/** A lot by the name people write, `1234.1`, and the countries it was mined in, `AO+BW`. */
export interface LotItem extends LotRow {
  readonly name: string
  readonly origins: string
}

export interface Holder {
  readonly id: string
  readonly name: string
}

export interface BookMove {
  readonly what: MoveKind
  readonly caratThousandths: number
  readonly hs: readonly string[]
  readonly origins: string
  readonly takes: readonly Holder[]
  readonly makes: readonly Holder[]
  readonly to?: string
  readonly from?: string
  readonly usdCents?: number
}

export interface BookEntry {
  readonly position: number
  readonly day: string
  readonly actorName?: string
  readonly note?: string
  readonly moves: readonly BookMove[]
}

export const stockQuery = queryOptions({
  queryKey: ['stock'],
  queryFn: () => fetched<{ items: readonly HoldingItem[] }>('/stock'),
})

export const lotsQuery = (holder: string) =>
  queryOptions({
    queryKey: ['lots', holder],
    queryFn: () => fetched<{ items: readonly LotItem[]; total: number }>(`/lots${search({ holder, limit: '500' })}`),
  })

export const holdersQuery = queryOptions({
  queryKey: ['holders'],
  queryFn: () => fetched<{ items: readonly Holder[] }>('/holders'),
})

export const booksQuery = (holder: string) =>
  queryOptions({
    queryKey: ['books', holder],
    queryFn: () => fetched<{ items: readonly BookEntry[]; before?: number }>(`/holders/${holder}/moves`),
  })
