/** Carats mined in one country: its alpha-2 code, `XX` where nobody knows, `AO+BW` where the split is not known. */
export interface Share {
  readonly origin: string
  readonly caratThousandths: number
}

/** Where the carats of a lot were mined: in order of origin, each once and above zero. */
export type Shares = readonly Share[]

export const UNKNOWN_ORIGIN = 'XX'

export function weightOf(shares: Shares): number {
  return shares.reduce((sum, share) => sum + share.caratThousandths, 0)
}

/** Every origin's carats together. */
export function together(all: readonly Shares[]): Shares {
  const sums = new Map<string, number>()
  for (const { origin, caratThousandths } of all.flat()) sums.set(origin, (sums.get(origin) ?? 0) + caratThousandths)
  return inOrder(sums)
}

/** What is left of a whole when a part is gone. A part that is not in the whole is a defect, not a refusal. */
export function without(whole: Shares, part: Shares): Shares {
  const left = new Map(whole.map(share => [share.origin, share.caratThousandths]))
  for (const { origin, caratThousandths } of part) {
    const rest = (left.get(origin) ?? 0) - caratThousandths
    if (rest < 0) throw new Error(`${-rest} thousandths of a carat of ${origin} would be below zero`)
    left.set(origin, rest)
  }
  return inOrder(left)
}

export function sameShares(a: Shares, b: Shares): boolean {
  return a.length === b.length && a.every((share, i) => share.origin === b[i]?.origin && isAsMuch(share, b[i]))
}

const isAsMuch = (a: Share, b: Share | undefined) => a.caratThousandths === b?.caratThousandths

/**
 * The share of every origin in a part of so many carats, by largest remainder: the part weighs exactly that, part and
 * rest are the whole again in every origin, and neither is ever below zero. Of equal remainders the first origin's
 * counts, so that every reader comes to the same.
 */
export function allot(whole: Shares, caratThousandths: number): { readonly part: Shares; readonly rest: Shares } {
  const all = weightOf(whole)
  if (!Number.isSafeInteger(caratThousandths) || caratThousandths <= 0 || caratThousandths > all) {
    throw new Error(`${caratThousandths} is no part of ${all}`)
  }
  const divided = whole.map(share => divide(share, caratThousandths, all))
  const missing = caratThousandths - divided.reduce((sum, one) => sum + one.whole, 0)
  const raised = new Set(divided.toSorted((a, b) => Number(b.remainder - a.remainder)).slice(0, missing))
  const part = new Map(divided.map(one => [one.origin, one.whole + (raised.has(one) ? 1 : 0)]))
  const shares = inOrder(part)
  return { part: shares, rest: without(whole, shares) }
}

/** Products of two weights leave the exact range of numbers from about 94 carats times a million on. */
function divide(share: Share, part: number, all: number) {
  const product = BigInt(share.caratThousandths) * BigInt(part)
  return { origin: share.origin, whole: Number(product / BigInt(all)), remainder: product % BigInt(all) }
}

/** The countries in which carats were mined, each once, in order: `AO+BW`. */
export function originsOf(shares: Shares): string {
  return [...new Set(shares.flatMap(share => share.origin.split('+')))].sort().join('+')
}

function inOrder(sums: ReadonlyMap<string, number>): Shares {
  return [...sums]
    .filter(([, caratThousandths]) => caratThousandths > 0)
    .map(([origin, caratThousandths]) => ({ origin, caratThousandths }))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1))
}
