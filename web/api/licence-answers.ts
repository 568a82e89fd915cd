import { queryOptions } from '@tanstack/react-query'
import type { LicenceAction } from '../../src/core/licences/actions.ts'
import type { LicenceProvable } from '../../src/core/licences/documents.ts'
import type { LicenceRow } from '../../src/core/licences/fold.ts'
import type { LicenceKind } from '../../src/core/licences/kinds.ts'
import type { LicenceRecord } from '../../src/core/licences/record.ts'
import type { SiteKind } from '../../src/core/licences/sites/acts.ts'
import type { SiteState } from '../../src/core/licences/sites/lifecycle.ts'
import type { LicenceStanding } from '../../src/core/licences/standing.ts'
import type { Deed } from './answers.ts'
import { fetched } from './client.ts'
import { READ_AGAIN_MS } from './queries.ts'

export interface LicenceItem extends Omit<LicenceRow, 'documents'> {
  readonly holder: string
  readonly standing: LicenceStanding
  readonly ends?: true
}

/** A deed with the reason or the report it came with. */
export interface ToldDeed extends Deed {
  readonly said?: string
}

export interface SiteLabel {
  readonly id: string
  readonly number: string
  readonly kind: SiteKind
  readonly state: SiteState
  readonly name: string
}

export interface LicenceAnswer {
  readonly row: Omit<LicenceRow, 'documents'> & { readonly standing: LicenceStanding }
  readonly erased: boolean
  readonly record: LicenceRecord | null
  readonly note?: string
  readonly conditions?: string
  readonly receipt?: string
  readonly reason?: string
  readonly frozenBy?: string
  readonly sites: readonly SiteLabel[]
  readonly documents: readonly {
    readonly digest: string
    readonly field: LicenceProvable
    readonly name: string
    readonly type?: string
    readonly size?: number
  }[]
  readonly history: readonly ToldDeed[]
  readonly actions: readonly LicenceAction[]
}

export type GeometryAnswer =
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }

export interface SiteItem extends SiteLabel {
  readonly geometry: GeometryAnswer
  readonly area: number
  readonly firm?: string
  readonly inspectedOn?: string
  readonly mendBy?: string
}

export interface SiteAnswer extends SiteItem {
  readonly reasons: Readonly<Record<string, string>>
  readonly holder?: string
  readonly others: readonly SiteLabel[]
  readonly history: readonly ToldDeed[]
  readonly actions: readonly ('inspect' | 'close')[]
}

/** What anyone may know of a licence. */
export interface RegisteredLicence {
  readonly number: string
  readonly kind: LicenceKind
  readonly holder: string
  readonly from: string
  readonly until: string
  readonly standing: LicenceStanding
  readonly authority: string
}

export const licenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['licence', id],
    queryFn: () => fetched<LicenceAnswer>(`/licences/${id}`),
    refetchInterval: READ_AGAIN_MS,
  })

export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: () => fetched<{ items: readonly SiteItem[]; total: number }>('/sites?limit=1000&sort=number&order=asc'),
})

export const siteQuery = (id: string) =>
  queryOptions({ queryKey: ['site', id], queryFn: () => fetched<SiteAnswer>(`/sites/${id}`) })
