import type { Finding } from './finding.ts'

/** A value, or every finding that stands in its way, in the order the rules are tested. Never both. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** A refusal always says why: no findings would be a refusal without a reason. */
export function refused(...findings: readonly Finding[]): {
  readonly ok: false
  readonly findings: readonly Finding[]
} {
  if (findings.length === 0) throw new Error('a refusal needs at least one finding')
  return { ok: false, findings }
}
