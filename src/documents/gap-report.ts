import { controlWord } from '../catalogue/control-words.ts'
import { dayInWords } from '../catalogue/figures.ts'
import { completeness, type Stated } from '../core/controls/gaps.ts'
import type { ControlStatement } from '../core/controls/statement.ts'
import { printable } from './printable.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'

type Told = Stated & { readonly said?: ControlStatement }

/** What an authority says of its controls, on one day, in one language. */
export interface GapReport {
  readonly name: string
  readonly on: string
  readonly language: string
  readonly all: readonly Stated[]
  readonly gaps: readonly Told[]
  readonly oldest: readonly Told[]
}

/** Prints gap reports. The typesetter is opened at the first one, because its fonts take a moment. */
export function gapReportPrinter(): (report: GapReport) => Uint8Array {
  let typesetter: Typesetter | undefined
  return report => {
    typesetter ??= openTypesetter()
    return typesetter.pdf('gap-report.typ', { sheet: JSON.stringify(printable(gapSheet(report), typesetter.covers)) })
  }
}

/** What stands on it, as data. */
export function gapSheet({ name, on, language, all, gaps, oldest }: GapReport) {
  const say = (key: string, figures: Readonly<Record<string, string | number>> = {}) =>
    controlWord(language, `controls.${key}`, figures)
  const { counts, said, all: asked } = completeness(all)
  const rowOf = ({ standard, state, said: statement }: Told) => [
    `${standard.id}: ${controlWord(language, `standard.${standard.id}`)}`,
    [say(`state.${state}`), statement ? dayInWords(statement.from, language) : ''].filter(Boolean).join(', '),
    [statement?.how, statement?.responsible].filter(Boolean).join(' · ').replaceAll(/\s+/g, ' '),
    say(`software.${standard.software}`),
  ]
  return {
    day: on.split('-').map(Number),
    language,
    ...{ title: say('gaps'), name, on: say('on', { day: dayInWords(on, language) }) },
    lead: say('lead', { name, said, all: asked, met: counts.met }),
    columns: [say('standard'), say('state'), say('how'), say('software')],
    none: gaps.length === 0 ? say('gaps.none') : '',
    gaps: gaps.map(rowOf),
    oldestTitle: say('oldest'),
    oldest: oldest.map(rowOf),
  }
}
