import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, refused } from '../../core/values/outcome.ts'

export type Handled = Promise<Outcome<null>>

/** Sets a statement aside: it is kept, named by its rule, and waits for a person. */
export function setAside(rule: string, figures: Finding['figures'], source: Finding['source']) {
  return refused({ rule, severity: 'error', path: 'payload', figures, source })
}

/** The text fields of a payload, or null where one is missing, or holds a character that PostgreSQL cannot keep. */
export function textsOf<K extends string>(value: unknown, names: readonly K[]): Record<K, string> | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const isKeepable = (name: K) => typeof fields[name] === 'string' && !fields[name].includes('\u0000')
  return names.every(isKeepable) ? (fields as Record<K, string>) : null
}
