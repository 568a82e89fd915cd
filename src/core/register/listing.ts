import { total } from '../values/quantity.ts'
import type { RowChange, Rows } from './folds.ts'

/** What lists of certificates and arrivals are narrowed and ordered by, beside their number, state and last change. */
export interface ListKeys {
  readonly authority: string
  /** The day of issue, or the instant of presenting; empty until then. */
  readonly day: string
  /** The other participant: where a certificate goes, or where an arrival comes from. */
  readonly partner: string
  readonly caratThousandths: number
  readonly usdCents: number
}

/** Null for rows that stand in no such list. */
export function listKeys({ kind, row }: RowChange): ListKeys | null {
  if (kind === 'certificate') {
    const { authority, issuedOn = '', destination, quantities } = row as Rows['certificate']
    return { authority, day: issuedOn, partner: destination, ...total(quantities) }
  }
  if (kind !== 'import') return null
  const { authority, presentedAt = '', participant, certified } = row as Rows['import']
  return { authority, day: presentedAt, partner: participant, ...total(certified) }
}
