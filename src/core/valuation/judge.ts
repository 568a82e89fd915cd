import type { ValuationRule } from '../participants/policy.ts'
import { parseDollars } from '../values/dollars.ts'
import type { Citation, Finding } from '../values/finding.ts'
import { type Goods, linesOfGoods, type Valuation, worthOf } from './valuation.ts'

/** The rule a participant published, and where. */
export interface PublishedRule {
  readonly value: ValuationRule
  readonly source: Citation
}

/** Whether nothing can be frozen before an official valuer said what the goods are worth. */
export function asksOfficial(rule: ValuationRule | undefined): boolean {
  return rule?.counts === 'official' || rule?.counts === 'official-if-differs-by'
}

/** Whether another valuation than the exporter's can count here at all. */
export function awaitsValuer(rule: ValuationRule | undefined): boolean {
  return rule !== undefined && rule.counts !== 'exporter'
}

/** Of several valuations the one that counts: the exporter's stands first, and is always there. */
export function countingOf(rule: ValuationRule | undefined, all: readonly Valuation[]): Valuation | undefined {
  const exporter = all.find(one => one.source === 'exporter')
  const official = all.find(one => one.source === 'official')
  switch (rule?.counts) {
    case 'official':
      return official ?? exporter
    case 'highest':
      return all.reduce<Valuation | undefined>(
        (most, one) => (most && worthOf(most) >= worthOf(one) ? most : one),
        exporter,
      )
    case 'official-if-differs-by':
      return official && exporter && isApart(rule, exporter, official) ? official : exporter
    default:
      return exporter
  }
}

/** By how much a valuation lies above or below the exporter's, in ten-thousandths of it, rounded. */
export function shareApart(exporter: Valuation, other: Valuation): number {
  const own = worthOf(exporter)
  return own === 0 ? 0 : Math.round(((worthOf(other) - own) / own) * 10_000)
}

export function isApart(rule: ValuationRule, exporter: Valuation, other: Valuation): boolean {
  const own = BigInt(worthOf(exporter))
  const apart = BigInt(worthOf(other)) - own
  return (apart < 0n ? -apart : apart) * 10_000n > own * BigInt(rule.differsByPerTenThousand)
}

/**
 * What a participant's rule remarks on the valuations of a shipment, and on a certificate that states another value
 * than the one that counts. Where nothing was published nothing is remarked.
 */
export function valuationFindings(
  published: PublishedRule | undefined,
  all: readonly Valuation[],
  certified: Goods,
): Finding[] {
  if (!published) return []
  const { value, source } = published
  const exporter = all.find(one => one.source === 'exporter')
  const say = (rule: string, severity: Finding['severity'], figures: Finding['figures'] = {}): Finding => {
    return { rule, severity, path: 'parcels', figures, source }
  }
  if (asksOfficial(value) && !all.some(one => one.source === 'official')) {
    return [say('valuation-missing', 'error')]
  }
  const apart = all.filter(one => exporter && one !== exporter && isApart(value, exporter, one))
  const counting = countingOf(value, all)
  return [
    ...apart.map(one => say('valuation-differs', 'warning', differs(exporter, one, value))),
    ...(counting && !isAsValued(certified, counting)
      ? [say('valuation-set-aside', 'warning', { source: counting.source, usdCents: worthOf(counting) })]
      : []),
  ]
}

function differs(exporter: Valuation | undefined, other: Valuation, rule: ValuationRule): Finding['figures'] {
  const share = exporter ? Math.abs(shareApart(exporter, other)) : 0
  return { source: other.source, percent: share / 100, most: rule.differsByPerTenThousand / 100 }
}

/** Whether every line of a certificate states the value that counts. */
export function isAsValued(certified: Goods, { lines }: Pick<Valuation, 'lines'>): boolean {
  const own = linesOfGoods(certified)
  return own.length === lines.length && own.every(({ usd }, at) => parseDollars(usd) === parseDollars(lines[at]?.usd))
}

/** What a certificate says of its value: the basis and the valuer, or that the officer set it. */
export function statedValuation(
  counting: Valuation | undefined,
  certified: Goods,
  officer: string,
): { readonly basis: string; readonly by?: string } | undefined {
  if (!counting) return undefined
  if (!isAsValued(certified, counting)) return { basis: 'officer', by: officer }
  if (counting.basis === '') return undefined
  return { basis: counting.basis, ...(counting.by ? { by: counting.by } : {}) }
}
