import { countryIn } from '../catalogue/countries.ts'
import english from '../catalogue/en/paper.ts'
import { PAPER_WORDS } from '../catalogue/papers.ts'
import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import type { CertificatePrinter, PdfSigner, ToPrint } from '../ports/edges.ts'
import { certificatePdf } from './certificate-pdf.ts'
import type { CertificatePrint, PaperLanguage } from './certificate-sheet.ts'
import { printTestPdf } from './print-test-pdf.ts'
import { securitySheetPdf } from './security-sheet-pdf.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'

/**
 * Prints certificates in English and the issuing country's language, each file signed. The typesetter is opened at the
 * first one, because its fonts take a moment.
 */
export function certificatePrinter(demonstration: boolean, signer?: Pick<PdfSigner, 'sign'>): CertificatePrinter {
  let opened: Typesetter | undefined
  const typesetter = () => (opened ??= openTypesetter())
  const printOf = (print: ToPrint): CertificatePrint => {
    const { document, vc, qr, position, officers, sheet, language } = print
    const [inspecting = '', issuing = ''] = officers
    const own = language === undefined ? null : paperLanguage(language)
    return {
      ...{ document, credential: vc, qrText: qr, logPosition: position, demonstration },
      officers: { inspecting, issuing },
      languages: own ? [IN_ENGLISH, own] : [IN_ENGLISH],
      ...(sheet ? { form: sheet } : {}),
    }
  }
  return {
    async whole(print) {
      const pdf = certificatePdf(typesetter(), printOf(print))
      return signer ? signer.sign(pdf, print.document.issuedOn) : pdf
    },
    onSheet: (print, paper) => securitySheetPdf(typesetter(), printOf({ ...print, language: undefined }), paper),
    testPage: (paper, given) => printTestPdf(typesetter(), paper, given),
  }
}

const IN_ENGLISH: PaperLanguage = {
  tag: 'en',
  direction: 'ltr',
  words: english,
  names: Object.fromEntries(SHIPPED_PARTICIPANTS.map(({ code, name }) => [code, name])),
}

/** The words of a language beside English, with its names of participants and of the countries behind them. */
function paperLanguage(tag: string): PaperLanguage | null {
  const words = PAPER_WORDS[tag]
  const codes = SHIPPED_PARTICIPANTS.flatMap(({ code, members = [] }) => [code, ...members.map(one => one.code)])
  const names = Object.fromEntries(codes.map(code => [code, countryIn(tag, code)]))
  return words ? { tag, direction: tag === 'ar' ? 'rtl' : 'ltr', words, names } : null
}
