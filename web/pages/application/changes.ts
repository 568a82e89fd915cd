import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { set } from '../../words/figures.ts'
import { fieldInWords } from '../../words/field.ts'

export interface Change {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** Every value that stands differently in two documents, in the order of the later one. */
export function changesOf(before: AskedDocument, after: AskedDocument): readonly Change[] {
  const old = flat(before)
  const now = flat(after)
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter(path => now[path] !== old[path])
    .map(path => ({
      label: fieldInWords(path, after.parcels),
      before: set(old[path] ?? ''),
      after: set(now[path] ?? '') || '–',
    }))
}

/** Every text of a document by its path. */
function flat(value: unknown, path = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) }
  const entries = Object.entries(value).map(([name, inner]) => {
    const place = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name
    return flat(inner, place)
  })
  return Object.assign({}, ...entries) as Record<string, string>
}
