import { numberParts } from '../values/certificate-number.ts'

/** `BW` and 12345 at seven digits: `BW0012345`. */
export function numberOf(participant: string, serial: number, digits: number): string {
  return `${participant}${String(serial).padStart(digits, '0')}`
}

/** The national serial of a number; NaN where the text is no number. */
export function serialOf(number: string): number {
  return numberParts(number)?.serial ?? Number.NaN
}

/** The office's reference of an application, for people to say on the telephone: `A-2026-00017`. */
export function referenceOf(year: string, serial: number): string {
  return `A-${year}-${String(serial).padStart(5, '0')}`
}

export function referenceSerial(reference: string): number {
  return Number.parseInt(reference.slice(reference.lastIndexOf('-') + 1), 10)
}
