import { formatDecimal, parseDecimal } from './decimal.ts'

/** US dollars in cents, from a decimal text with at most two places; null otherwise. */
export function parseDollars(text: unknown): number | null {
  return parseDecimal(text, 2)
}

/** `310000.00`. */
export function formatDollars(usdCents: number): string {
  return formatDecimal(usdCents, 2)
}
