import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import type { CertificatePrinter, ToPrint } from '../ports/edges.ts'
import type { CertificatePrint } from './certificate-sheet.ts'
import { certificatePdf } from './certificate-pdf.ts'
import { printTestPdf } from './print-test-pdf.ts'
import { securitySheetPdf } from './security-sheet-pdf.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'
import english from '../catalogue/en/paper.ts'

/** Prints certificates in English. The typesetter is opened at the first one, because its fonts take a moment. */
export function certificatePrinter(demonstration: boolean): CertificatePrinter {
  let opened: Typesetter | undefined
  const typesetter = () => (opened ??= openTypesetter())
  const names = Object.fromEntries(SHIPPED_PARTICIPANTS.map(participant => [participant.code, participant.name]))
  const inEnglish = { tag: 'en', direction: 'ltr' as const, words: english, names }
  const printOf = ({ document, vc, qr, position, officers, sheet }: ToPrint): CertificatePrint => {
    const [inspecting = '', issuing = ''] = officers
    return {
      ...{ document, credential: vc, qrText: qr, logPosition: position, demonstration },
      officers: { inspecting, issuing },
      languages: [inEnglish],
      ...(sheet ? { form: sheet } : {}),
    }
  }
  return {
    whole: print => certificatePdf(typesetter(), printOf(print)),
    onSheet: (print, paper) => securitySheetPdf(typesetter(), printOf(print), paper),
    testPage: (paper, on) => printTestPdf(typesetter(), paper, on),
  }
}
