import type { PriceTable } from '../../src/core/communities/prices.ts'

/** The price tables of each authority, the newest first; `current` is the place of the one that holds today. */
export interface PricesAnswer {
  readonly items: readonly {
    readonly authority: string
    readonly tables: readonly PriceTable[]
    readonly current: number
  }[]
}
