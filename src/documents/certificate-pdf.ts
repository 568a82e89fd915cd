import { type CertificatePrint, certificateSheet } from './certificate-sheet.ts'
import { guilloche } from './guilloche.ts'
import { printable } from './printable.ts'
import { qrSvg } from './qr-drawing.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * A Kimberley Process Certificate on A4 as PDF/A-3b, with the signed certificate attached as `<number>.vc+jwt`. Parcels
 * that do not fit the page go to pages that repeat the number. No clock and no chance: same input, same bytes.
 */
export function certificatePdf(typesetter: Typesetter, print: CertificatePrint): Uint8Array {
  const { credential, qrText, languages, ...entered } = print
  const shown = printable(entered, typesetter.covers)
  return typesetter.pdf('certificate.typ', {
    sheet: JSON.stringify(certificateSheet({ ...shown, credential, qrText, languages })),
    ground: guilloche(),
    qr: qrSvg(qrText),
    attachmentName: attachmentNamed(print.document.number),
    credential,
  })
}

/** Simple, whatever the number holds. */
export function attachmentNamed(number: string): string {
  return `${number.replace(/[^A-Za-z0-9]/g, '')}.vc+jwt`
}
