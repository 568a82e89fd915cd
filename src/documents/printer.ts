import type { CertificateDocument } from '../core/certificate/document.ts'
import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import { certificatePdf } from './certificate-pdf.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'
import english from '../catalogue/en/paper.ts'

/** One certificate to print, with both its encodings and the officers' names. */
export interface ToPrint {
  readonly document: CertificateDocument
  readonly vc: string
  readonly qr: string
  readonly position: number
  readonly officers: readonly string[]
}

/** Prints certificates in English. The typesetter is opened at the first one, because its fonts take a moment. */
export function certificatePrinter(demonstration: boolean): (print: ToPrint) => Uint8Array {
  let typesetter: Typesetter | undefined
  const names = Object.fromEntries(SHIPPED_PARTICIPANTS.map(participant => [participant.code, participant.name]))
  const inEnglish = { tag: 'en', direction: 'ltr' as const, words: english, names }
  return ({ document, vc, qr, position, officers }) => {
    typesetter ??= openTypesetter()
    const [inspecting = '', issuing = ''] = officers
    return certificatePdf(typesetter, {
      ...{ document, credential: vc, qrText: qr, logPosition: position, demonstration },
      officers: { inspecting, issuing },
      languages: [inEnglish],
    })
  }
}
