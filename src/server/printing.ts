import type { CertificateDocument } from '../core/certificate/document.ts'

/** A certificate on paper, from its facts and both encodings. */
export type CertificatePrinter = (print: {
  readonly document: CertificateDocument
  readonly vc: string
  readonly qr: string
  readonly position: number
  readonly issuerName: string
  readonly officers: readonly string[]
}) => Uint8Array
