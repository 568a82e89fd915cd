import fieldNames from '../catalogue/en/print-fields.ts'
import words from '../catalogue/en/print-test.ts'
import { named } from '../core/printing/judge-profile.ts'
import { type Nudge, placesOf, type PrintProfile } from '../core/printing/profile.ts'
import type { Day } from '../core/values/day.ts'
import type { Typesetter } from './typesetter.ts'

/** How far the crosses stand from the edges of the sheet, in millimetres. */
const MARGIN = 20

/** Crosses, rulers, and every frame of a profile with its name, as PDF/A-3b at the nudged place. */
export function printTestPdf(
  typesetter: Typesetter,
  { profile, nudge }: { readonly profile: PrintProfile; readonly nudge: Nudge },
  on: Day,
): Uint8Array {
  const { width, height } = profile.sheet
  const names: Readonly<Record<string, string>> = fieldNames
  const corners = [
    [MARGIN, MARGIN],
    [width - MARGIN, MARGIN],
    [MARGIN, height - MARGIN],
  ] as const
  const layout = {
    ...{ page: profile.sheet, nudge, title: words.title, on: on.split('-').map(Number) },
    frames: placesOf(profile).map(([field, { x, y, width: across, height: down }]) => {
      return { x, y, width: across, height: down, name: names[named(field)] ?? field }
    }),
    crosses: corners.map(([x, y]) => ({ x, y, says: filled(words.cross, { x, y }) })),
    says: {
      ...{ x: MARGIN + 5, y: height - MARGIN + 5, width: width - 2 * MARGIN },
      lines: [words.plain, words.say, `${filled(words.nudged, { ...nudge })} ${on}`],
    },
  }
  return typesetter.pdf('print-test.typ', { layout: JSON.stringify(layout) })
}

function filled(text: string, figures: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => (figures[name] ?? 0).toFixed(1))
}
