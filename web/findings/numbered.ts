import type { Finding } from '../api/answers.ts'

/** A finding with its number, from 1: the same stands on the field it is about and in the list. */
export interface Numbered extends Finding {
  readonly number: number
  /** Path of the field it is shown on, where the page has one. */
  readonly field?: string
}

const ORDER = { error: 0, warning: 1, note: 2 } as const

/** Worst first, numbered, each tied to the field that stands nearest to what it is about. */
export function numbered(findings: readonly Finding[], fields: readonly string[]): readonly Numbered[] {
  const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
  return sorted.map((finding, at) => ({ ...finding, number: at + 1, field: nearest(finding.path, fields) }))
}

/** The field itself, else the first inside what the path names, else the closest around it. */
function nearest(path: string, fields: readonly string[]): string | undefined {
  if (path === '') return undefined
  const inside = (field: string) => field.startsWith(`${path}.`) || field.startsWith(`${path}[`)
  const around = (field: string) => path.startsWith(`${field}.`) || path.startsWith(`${field}[`)
  return fields.find(field => field === path) ?? fields.find(inside) ?? fields.find(around)
}

export const fieldId = (path: string): string => `field-${path.replace(/[[\].]+/g, '-').replace(/-$/, '')}`

export function byField(found: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  return Map.groupBy(
    found.filter(finding => finding.field !== undefined),
    finding => finding.field as string,
  )
}
