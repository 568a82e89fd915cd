import type { Finding } from '../core/values/finding.ts'
import { visible } from '../core/values/plain-text.ts'
import { dayInWords, shownFigure } from './figures.ts'
import type { RuleWords } from './findings.en.ts'
import { FINDINGS } from './findings.ts'

/** A finding in words: the fact with its figure, where it is written, and what to do. */
export interface Rendered {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly path: string
  readonly message: string
  readonly source: string
  readonly next?: string
  readonly figures: Finding['figures']
}

/** The one way from a finding to text. A rule without words is a defect that a test finds; here it shows its name. */
export function render(finding: Finding, language = 'en'): Rendered {
  const words = wordsOf(finding.rule, language)
  const { rule, severity, path, figures, source } = finding
  const next = words.next && fill(words.next, figures, language)
  const message = fill(words.says, figures, language)
  const cited = `${source.text}; since ${dayInWords(source.since, language)}`
  return { rule, severity, path: visible(path), message, source: cited, ...(next ? { next } : {}), figures }
}

function wordsOf(rule: string, language: string): RuleWords {
  return FINDINGS[language]?.[rule] ?? FINDINGS.en?.[rule] ?? { says: rule }
}

/** A part in square brackets stands only where every figure it names is there and not empty. */
export function fill(template: string, figures: Finding['figures'], language: string): string {
  const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) => (isComplete(part, figures) ? part : ''))
  return whole.replace(FIGURE, (_, name: string, form?: string) => shownFigure(figures[name], form, language))
}

const FIGURE = /\{(\w+)(?::(\w+))?\}/g

function isComplete(part: string, figures: Finding['figures']): boolean {
  return [...part.matchAll(FIGURE)].every(([, name = '']) => {
    const figure = figures[name]
    return figure !== undefined && figure !== '' && !(Array.isArray(figure) && figure.length === 0)
  })
}
