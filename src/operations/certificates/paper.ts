import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { type ParticipantPolicy, policyOn } from '../../core/participants/policy.ts'
import { type Outcome, done } from '../../core/values/outcome.ts'
import type { CertificatePrinter, ToPrint } from '../../ports/edges.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import type { Reading } from '../../ports/reading.ts'
import { type Bodies, jsonAt } from '../json-at.ts'
import { namesOf } from '../persons/names.ts'
import { paperInForce } from '../printing/profiles.ts'

/** Both signed encodings of one certificate. */
export interface Encodings {
  readonly vc: string
  readonly qr: string
}

interface PaperPorts {
  readonly reading: Reading
  readonly keeping: Keeping
  readonly print: CertificatePrinter
  readonly memory: NodePorts['memory']
}

/** Both signed forms of a certificate; null where it was not issued, or its retention ended. */
export async function encodingsOf(bodies: Bodies, row: CertificateRow) {
  return jsonAt<Encodings>(bodies, row.issuedAt)
}

/** The facts as they were authorised; null likewise. */
export async function factsOf(bodies: Bodies, row: CertificateRow) {
  return jsonAt<CertificateDocument>(bodies, row.authorisedAt)
}

/** The whole certificate on plain paper, as PDF; null likewise. */
export async function paperOf(ports: PaperPorts, row: CertificateRow): Promise<Uint8Array | null> {
  const print = await toPrint(ports, row)
  return print && (await ports.print.whole(print))
}

/** The certificate as its authority prints it: on its own paper where a profile of that is in force. Null likewise. */
export async function printedOf(ports: PaperPorts, row: CertificateRow): Promise<Outcome<Uint8Array> | null> {
  const [print, paper] = [await toPrint(ports, row), await paperInForce(ports, row.authority)]
  if (!print) return null
  return paper ? ports.print.onSheet(print, paper) : done(await ports.print.whole(print))
}

/** Those of the list in force; none before the node has read it. */
function policiesOf({ memory }: PaperPorts): readonly ParticipantPolicy[] {
  return memory.trustList?.policies ?? []
}

async function toPrint(ports: PaperPorts, row: CertificateRow): Promise<ToPrint | null> {
  const [encodings, document] = [await encodingsOf(ports.reading, row), await factsOf(ports.reading, row)]
  if (!encodings || !document) return null
  const names = await namesOf(ports, [row.inspectedBy, row.authorisedBy])
  const officers = [row.inspectedBy, row.authorisedBy].map(id => names.get(id ?? '') ?? '')
  const sheet = row.sheet ? { sheet: row.sheet } : {}
  const { paperLanguage } = policyOn(policiesOf(ports), document.issuer.participant, document.issuedOn) ?? {}
  const language = paperLanguage ? { language: paperLanguage } : {}
  return { document, ...encodings, position: row.authorisedAt ?? 0, officers, ...sheet, ...language }
}
