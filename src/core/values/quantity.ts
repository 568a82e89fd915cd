/** Carats in thousandths and US dollars in cents under one HS code. */
export interface Quantity {
  readonly hs: string
  readonly caratThousandths: number
  readonly usdCents: number
}

/** The same lines with one entry a code, in order of code. */
export function sumByHs(lines: readonly Quantity[]): Quantity[] {
  const sums = new Map<string, Quantity>()
  for (const line of lines) sums.set(line.hs, added(sums.get(line.hs), line))
  return [...sums.values()].sort((a, b) => (a.hs < b.hs ? -1 : 1))
}

export function total(lines: readonly Quantity[]): { caratThousandths: number; usdCents: number } {
  return lines.reduce(
    (sum, line) => ({
      caratThousandths: sum.caratThousandths + line.caratThousandths,
      usdCents: sum.usdCents + line.usdCents,
    }),
    { caratThousandths: 0, usdCents: 0 },
  )
}

function added(sum: Quantity | undefined, line: Quantity): Quantity {
  if (!sum) return { hs: line.hs, caratThousandths: line.caratThousandths, usdCents: line.usdCents }
  return {
    hs: line.hs,
    caratThousandths: sum.caratThousandths + line.caratThousandths,
    usdCents: sum.usdCents + line.usdCents,
  }
}
