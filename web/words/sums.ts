import { parseCarats } from '../../src/core/values/carats.ts'
import { parseDollars } from '../../src/core/values/dollars.ts'
import type { Quantity } from '../../src/core/values/quantity.ts'
import { plain } from './figures.ts'

interface Lines {
  readonly parcels?: readonly {
    readonly lines: readonly { readonly hs: string; readonly carats: string; readonly usd: string }[]
  }[]
}

/**
 * The lines that can be read, also of what is half typed; a figure that is no figure counts nothing, its field says
 * so.
 */
export const readable = ({ parcels = [] }: Lines): readonly Quantity[] =>
  parcels.flatMap(parcel =>
    parcel.lines.map(line => ({
      hs: line.hs,
      caratThousandths: parseCarats(plain(line.carats)) ?? 0,
      usdCents: parseDollars(plain(line.usd)) ?? 0,
    })),
  )
