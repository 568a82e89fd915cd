import type { AskedDocument } from '../../core/certificate/acts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { publishedOn } from '../../core/participants/policy.ts'
import type { Authority, TrustList } from '../../core/participants/trust-list.ts'
import {
  awaitsValuer,
  countingOf,
  type PublishedRule,
  statedValuation,
  valuationFindings,
} from '../../core/valuation/judge.ts'
import { isOf, linesOfGoods, type Valuation } from '../../core/valuation/valuation.ts'
import type { Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Bodies, jsonAt } from '../json-at.ts'
import type { Desk } from '../perform.ts'

/** The valuations of these very goods side by side, the exporter's first, and the rule that says which counts. */
export interface Valued {
  readonly all: readonly Valuation[]
  readonly published?: PublishedRule
  readonly counting?: Valuation
}

/** A valuation whose body went, or that is of other goods than are declared now, is none. */
export async function valuedOf(
  bodies: Bodies,
  row: CertificateRow,
  { policies }: Pick<TrustList, 'policies'>,
  { participant, today }: { readonly participant: string; readonly today: Day },
): Promise<Valued> {
  const published = publishedOn(policies, participant, today, 'valuationRule')
  const declared = await declaredOf(bodies, row)
  if (!declared) return { all: [], ...(published ? { published } : {}) }
  const given = await Promise.all((row.valuations ?? []).map(({ at }) => jsonAt<Valuation>(bodies, at)))
  const all = [ofExporter(declared, row), ...given.filter(one => one !== null).filter(one => isOf(declared, one))]
  const counting = countingOf(published?.value, all)
  return { all, ...(published ? { published } : {}), ...(counting ? { counting } : {}) }
}

/** The document as the applicant sent it last. */
export async function declaredOf(bodies: Bodies, row: CertificateRow): Promise<AskedDocument | null> {
  const body = await jsonAt<AskedDocument | { readonly document: AskedDocument }>(bodies, row.declaredAt)
  return body && 'document' in body ? body.document : body
}

function ofExporter(declared: AskedDocument, row: CertificateRow): Valuation {
  const { basis = '', by = '' } = declared.valuation ?? {}
  const on = row.appliedAt.slice(0, 10) as Day
  return { source: 'exporter', basis, by: by || declared.exporter.name, on, lines: linesOfGoods(declared) }
}

/** The document with what it states of its value, and what the participant's rule remarks on it. */
export async function withValuation(
  desk: Desk,
  row: CertificateRow,
  document: AskedDocument,
): Promise<{ readonly document: AskedDocument; readonly findings: readonly Finding[] } & Valued> {
  const valued = await valuedAt(desk, row, desk.authority)
  const findings = valuationFindings(valued.published, valued.all, document)
  if (!valued.published) return { ...valued, document, findings }
  const stated = statedValuation(valued.counting, document, desk.authority.name)
  const { valuation: _, ...rest } = document
  return { ...valued, document: stated ? { ...rest, valuation: stated } : rest, findings }
}

function valuedAt(desk: Desk, row: CertificateRow, { participant }: Authority): Promise<Valued> {
  return valuedOf(desk.tx, row, desk.trustList, { participant, today: desk.today })
}

/** Whether an application waits for the official valuer: a published rule lets that value count, and there is none. */
export function awaitsOfficial(
  row: CertificateRow,
  { policies, authorities }: Pick<TrustList, 'policies' | 'authorities'>,
): boolean {
  if (row.state !== 'applied' || row.valuations?.some(one => one.source === 'official')) return false
  const participant = authorities.find(known => known.id === row.authority)?.participant ?? ''
  return awaitsValuer(publishedOn(policies, participant, row.appliedAt.slice(0, 10) as Day, 'valuationRule')?.value)
}
