import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { CertificatePrinter } from '../../ports/edges.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Reading } from '../../ports/reading.ts'
import { type Bodies, jsonAt } from '../json-at.ts'
import { namesOf } from '../persons/names.ts'

/** Both signed encodings of one certificate. */
export interface Encodings {
  readonly vc: string
  readonly qr: string
}

interface PaperPorts {
  readonly reading: Reading
  readonly keeping: Keeping
  readonly print: CertificatePrinter
}

/** Both signed forms of a certificate; null where it was not issued, or its retention ended. */
export async function encodingsOf(bodies: Bodies, row: CertificateRow) {
  return jsonAt<Encodings>(bodies, row.issuedAt)
}

/** The facts as they were authorised; null likewise. */
export async function factsOf(bodies: Bodies, row: CertificateRow) {
  return jsonAt<CertificateDocument>(bodies, row.authorisedAt)
}

/** The certificate on paper, as PDF; null likewise. */
export async function paperOf(ports: PaperPorts, row: CertificateRow): Promise<Uint8Array | null> {
  const [encodings, document] = [await encodingsOf(ports.reading, row), await factsOf(ports.reading, row)]
  if (!encodings || !document) return null
  const names = await namesOf(ports, [row.inspectedBy, row.authorisedBy])
  const officers = [row.inspectedBy, row.authorisedBy].map(id => names.get(id ?? '') ?? '')
  return ports.print({ document, ...encodings, position: row.authorisedAt ?? 0, officers })
}
