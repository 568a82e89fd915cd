import { Problem } from '../api/client.ts'

/** What the node found at one field of a form, to be shown there. */
export function saidAt(error: Error | null, path: string): string | undefined {
  const found = error instanceof Problem ? error.findings.filter(finding => finding.path === path) : []
  return found.length > 0 ? found.map(({ message, next }) => `${message} ${next ?? ''}`.trim()).join(' ') : undefined
}

/** The trouble that none of these fields shows. */
export function notAt(error: Error | null, paths: readonly string[]): Error | null {
  return paths.some(path => saidAt(error, path)) ? null : error
}
