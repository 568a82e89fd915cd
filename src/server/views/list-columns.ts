import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { formatCarats } from '../../core/values/carats.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import { type Quantity, total } from '../../core/values/quantity.ts'
import type { Cell } from '../../documents/table.ts'
import type { Named } from '../../ports/reading.ts'

type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

const codes = (lines: readonly Quantity[]): string => lines.map(line => line.hs).join(' ')
const carats = (lines: readonly Quantity[]): Cell => ({ decimal: formatCarats(total(lines).caratThousandths) })
const usd = (lines: readonly Quantity[]): Cell => ({ decimal: formatDollars(total(lines).usdCents) })

/** The columns of an export, under the names that api.md promises. */
export const CERTIFICATE_COLUMNS: Columns<CertificateRow & Named> = {
  number: row => row.number ?? '',
  reference: row => row.reference,
  state: row => row.state,
  exporter: row => row.exporter,
  importer: row => row.importer,
  destination: row => row.destination,
  issuedOn: row => row.issuedOn ?? '',
  expiresOn: row => row.expiresOn ?? '',
  hs: row => codes(row.quantities),
  parcels: row => ({ decimal: String(row.parcels) }),
  carats: row => carats(row.quantities),
  usd: row => usd(row.quantities),
  changedAt: row => row.changedAt,
}

export const LICENCE_COLUMNS: Columns<LicenceRow & Named> = {
  number: row => row.number ?? '',
  reference: row => row.reference ?? '',
  kind: row => row.kind,
  state: row => row.state,
  holder: row => row.exporter,
  from: row => row.from ?? '',
  until: row => row.until ?? '',
  suspendedUntil: row => row.suspendedUntil ?? '',
  imported: row => (row.imported ? 'yes' : ''),
  changedAt: row => row.changedAt,
}

export const IMPORT_COLUMNS: Columns<ImportRow & Named> = {
  number: row => row.number,
  state: row => row.state,
  exporter: row => row.exporter,
  importer: row => row.importer,
  from: row => row.participant,
  presentedAt: row => row.presentedAt ?? '',
  expiresOn: row => row.expiresOn,
  hs: row => codes(row.certified),
  parcels: row => ({ decimal: String(row.parcels) }),
  carats: row => carats(row.certified),
  usd: row => usd(row.certified),
  changedAt: row => row.changedAt,
}
