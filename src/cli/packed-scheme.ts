import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { schemeOf } from '../core/certificate/lint.ts'
import type { Scheme } from '../core/certificate/rule.ts'
import { openPackFile, rootsHere } from './trust.ts'

/** The lists inside a pack, or why it cannot be used. */
export async function packedScheme(file: string): Promise<Scheme | string> {
  const roots = await rootsHere()
  if (typeof roots === 'string') return roots
  const opened = await openPackFile(file, roots).catch((error: Error) => error)
  if (opened instanceof Error) return `${file} cannot be read: ${opened.message}`
  return opened.ok
    ? schemeOf(opened.value.trustList)
    : `${file}: ${opened.findings.map(one => render(one, ENGLISH).message).join(' ')}`
}
