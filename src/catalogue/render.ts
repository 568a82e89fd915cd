import type { Finding } from '../core/values/finding.ts'
import { visible } from '../core/values/plain-text.ts'
import { dayInWords, shownFigure } from './figures.ts'
import type { RuleWords, Tongue } from './spoken.ts'

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
export function render(finding: Finding, tongue: Tongue): Rendered {
  const words = wordsOf(finding.rule, tongue)
  const { rule, severity, path, figures, source } = finding
  const next = words.next && fill(words.next, figures, tongue)
  const message = fill(words.says, figures, tongue)
  const cited = { text: tongue.sources[source.text] ?? source.text, since: dayInWords(source.since, tongue.language) }
  return {
    ...{ rule, severity, path: visible(path), message, source: fill(tongue.cited, cited, tongue) },
    ...(next ? { next } : {}),
    figures,
  }
}

function wordsOf(rule: string, tongue: Tongue): RuleWords {
  return tongue.rules[rule] ?? { says: rule }
}

/** A part in square brackets stands only where every figure it names is there and not empty. */
export function fill(template: string, figures: Finding['figures'], tongue: Tongue): string {
  const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) => (isComplete(part, figures) ? part : ''))
  return whole.replace(FIGURE, (_, name: string, form?: string) =>
    apart(shownFigure(figures[name], form, tongue), tongue),
  )
}

/** Codes and Latin names keep their own direction inside a sentence that runs from the right. */
function apart(figure: string, { language }: Tongue): string {
  return language === 'ar' && !/\p{Script=Arabic}/u.test(figure) ? `\u2066${figure}\u2069` : figure
}

const FIGURE = /\{(\w+)(?::(\w+))?\}/g

function isComplete(part: string, figures: Finding['figures']): boolean {
  return [...part.matchAll(FIGURE)].every(([, name = '']) => {
    const figure = figures[name]
    return figure !== undefined && figure !== '' && !(Array.isArray(figure) && figure.length === 0)
  })
}
