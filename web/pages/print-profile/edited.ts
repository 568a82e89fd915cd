import type { PrintProfile } from '../../../src/core/printing/profile.ts'
import type { Finding } from '../../api/answers.ts'

/** A profile on its way; `from` counts the files it was read from anew. */
export interface Edited {
  readonly profile: PrintProfile
  readonly inForce: boolean
  readonly from: number
}

/** What stands in the way, by the place where it stands. */
export class Remarks {
  readonly #findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    this.#findings = findings
  }

  get count(): number {
    return this.#findings.length
  }

  /** The sentence at exactly this place. */
  at(path: string): string | undefined {
    const said = this.#findings.filter(finding => finding.path === path)
    return said.length > 0
      ? said.map(({ message, next }) => [message, next].filter(Boolean).join(' ')).join(' ')
      : undefined
  }

  /** Everything about a field on the sheet: its frame, each of its measures, and what it lies over. */
  under(field: string): readonly Finding[] {
    const own = `fields.${field}`
    return this.#findings.filter(
      ({ path, figures }) => path === own || path.startsWith(`${own}.`) || figures?.other === `print.${field}`,
    )
  }

  /** What is about no row of the table: a field that is missing, or something nobody knows. */
  elsewhere(fields: readonly string[]): readonly Finding[] {
    const shown = new Set(fields.flatMap(field => this.under(field)))
    const own = /^(sheet\.|rowHeight$)/
    return this.#findings.filter(finding => !shown.has(finding) && !own.test(finding.path))
  }
}
