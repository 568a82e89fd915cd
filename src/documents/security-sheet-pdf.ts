import { named } from '../core/printing/judge-profile.ts'
import { LEAST_POINTS, type Nudge, type PrintField, type PrintProfile } from '../core/printing/profile.ts'
import { day } from '../core/values/day.ts'
import { type Outcome, done, refused } from '../core/values/outcome.ts'
import { attachmentNamed } from './certificate-pdf.ts'
import { type CertificatePrint, certificateSheet } from './certificate-sheet.ts'
import { guilloche } from './guilloche.ts'
import { printable } from './printable.ts'
import { qrSvg } from './qr-drawing.ts'
import { sheetLayout } from './security-sheet.ts'
import type { Typesetter } from './typesetter.ts'

const SOURCE = { text: 'Adamas, print profile as data', since: day('2026-01-01') }
const TEMPLATE = 'security-sheet.typ'

/**
 * What differs from certificate to certificate, in its places on a pre-printed sheet, as PDF/A-3b with the signed
 * certificate attached; more parcels than the sheet has room for go to an annex. A text that does not fit its frame is
 * set smaller, down to `LEAST_POINTS`; one that still does not is named in a refusal, and never cut.
 */
export function securitySheetPdf(
  typesetter: Typesetter,
  print: CertificatePrint,
  { profile, nudge }: { readonly profile: PrintProfile; readonly nudge: Nudge },
): Outcome<Uint8Array> {
  const { credential, qrText, languages, ...entered } = print
  const shown = { ...printable(entered, typesetter.covers), credential, qrText, languages }
  const sheet = certificateSheet(shown)
  const layout = sheetLayout(shown, sheet, profile, nudge)
  const inputs = {
    ...{ sheet: JSON.stringify(sheet), layout: JSON.stringify(layout), ground: guilloche(), qr: qrSvg(qrText) },
    ...{ attachmentName: attachmentNamed(print.document.number), credential },
  }
  const misfits = new Set(typesetter.marks(TEMPLATE, inputs, 'misfit') as PrintField[])
  if (misfits.size > 0) return refused(...[...misfits].map(tooLong))
  return done(typesetter.pdf(TEMPLATE, inputs))
}

function tooLong(field: PrintField) {
  const figures = { field: named(field), least: LEAST_POINTS }
  return { rule: 'print-too-long', severity: 'error' as const, path: `fields.${field}`, figures, source: SOURCE }
}
