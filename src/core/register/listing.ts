import { originsOf } from '../custody/shares.ts'
import { total } from '../values/quantity.ts'
import type { RowChange, RowKind, Rows } from './folds.ts'

/** What lists are narrowed and ordered by, beside their number, state and last change. */
export interface ListKeys {
  readonly authority: string
  /** The day of issue, the instant of presenting, the last day of a licence; empty until then. */
  readonly day: string
  /** The other participant: where a certificate goes, where an arrival comes from; or the kind of a licence. */
  readonly partner: string
  readonly caratThousandths: number
  readonly usdCents: number
}

/** The kinds of row that stand in lists, and what of each is listed. */
const LISTED = {
  certificate({ authority, issuedOn, destination, quantities }: Rows['certificate']): ListKeys {
    return { authority, day: issuedOn ?? '', partner: destination, ...total(quantities) }
  },
  import({ authority, presentedAt, participant, certified }: Rows['import']): ListKeys {
    return { authority, day: presentedAt ?? '', partner: participant, ...total(certified) }
  },
  lot({ authority, changedAt = '', shares, caratThousandths, usdCents = 0 }: Rows['lot']): ListKeys {
    return { authority, day: changedAt.slice(0, 10), partner: originsOf(shares), caratThousandths, usdCents }
  },
  production({ authority, to, site, lines }: Rows['production']): ListKeys {
    return { authority, day: to, partner: site, ...total(lines) }
  },
  complaint({ authority, receivedAt }: Rows['complaint']): ListKeys {
    return { authority, day: receivedAt, partner: '', caratThousandths: 0, usdCents: 0 }
  },
  control({ authority, from }: Rows['control']): ListKeys {
    return { authority, day: from, partner: '', caratThousandths: 0, usdCents: 0 }
  },
  /** By the last day, and by the kind of licence. */
  licence({ authority, until, kind }: Rows['licence']): ListKeys {
    return { authority, day: until ?? '', partner: kind, caratThousandths: 0, usdCents: 0 }
  },
  site({ authority, inspectedOn, kind }: Rows['site']): ListKeys {
    return { authority, day: inspectedOn ?? '', partner: kind, caratThousandths: 0, usdCents: 0 }
  },
}

export type ListedKind = keyof typeof LISTED

/** Null for rows that stand in no list. */
export function listKeys({ kind, row }: RowChange): ListKeys | null {
  return isListed(kind) ? (LISTED[kind] as (row: Rows[ListedKind]) => ListKeys)(row as Rows[ListedKind]) : null
}

function isListed(kind: RowKind): kind is ListedKind {
  return Object.hasOwn(LISTED, kind)
}
