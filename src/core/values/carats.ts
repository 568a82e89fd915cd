import { formatDecimal, parseDecimal } from './decimal.ts'

/** Carats in thousandths (1 ct = 0.2 g = 1000), from a decimal text with at most three places; null otherwise. */
export function parseCarats(text: unknown): number | null {
  return parseDecimal(text, 3)
}

/** `1204.35`; a third place only where the weight has one. */
export function formatCarats(caratThousandths: number): string {
  return formatDecimal(caratThousandths, 3, 2)
}
