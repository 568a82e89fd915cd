import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import type { CertificatePrinter } from '../../ports/edges.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Reading } from '../../ports/reading.ts'
import { namesOf } from '../persons/names.ts'
import type { Encodings } from './issue.ts'

interface PaperPorts {
  readonly reading: Reading
  readonly keeping: Keeping
  readonly print: CertificatePrinter
}

/** Both signed forms of a certificate; null where it was not issued, or its retention ended. */
export async function encodingsOf({ reading }: Pick<PaperPorts, 'reading'>, row: CertificateRow) {
  return jsonAt<Encodings>(reading, row.issuedAt)
}

/** The facts as they were authorised; null likewise. */
export async function factsOf({ reading }: Pick<PaperPorts, 'reading'>, row: CertificateRow) {
  return jsonAt<CertificateDocument>(reading, row.authorisedAt)
}

/** The certificate on paper, as PDF; null likewise. */
export async function paperOf(ports: PaperPorts, row: CertificateRow): Promise<Uint8Array | null> {
  const [encodings, document] = [await encodingsOf(ports, row), await factsOf(ports, row)]
  if (!encodings || !document) return null
  const names = await namesOf(ports, [row.inspectedBy, row.authorisedBy])
  const officers = [row.inspectedBy, row.authorisedBy].map(id => names.get(id ?? '') ?? '')
  return ports.print({ document, ...encodings, position: row.authorisedAt ?? 0, officers })
}

async function jsonAt<T>(reading: Reading, position: number | undefined): Promise<T | null> {
  const body = position === undefined ? null : await reading.body(position)
  const read = body && parseCanonical(body)
  return read?.ok ? (read.value as unknown as T) : null
}
