import { testWords } from '../catalogue/papers.ts'
import { named } from '../core/printing/judge-profile.ts'
import { type Nudge, placesOf, type PrintProfile } from '../core/printing/profile.ts'
import type { Day } from '../core/values/day.ts'
import { saidIn } from './said-in.ts'
import type { Typesetter } from './typesetter.ts'

/** How far the crosses stand from the edges of the sheet, in millimetres. */
const MARGIN = 20

/**
 * Crosses, rulers, and every frame of a profile with its name, as PDF/A-3b at the nudged place; in English and, if one
 * is given (BCP 47), the participant's own language.
 */
export function printTestPdf(
  typesetter: Typesetter,
  { profile, nudge }: { readonly profile: PrintProfile; readonly nudge: Nudge },
  { on, language }: { readonly on: Day; readonly language?: string },
): Uint8Array {
  const { width, height } = profile.sheet
  const spoken = testWords(language)
  const say = saidIn(spoken)
  const known = (name: string): name is Parameters<typeof say>[0] => name in spoken[0].words
  const corners = [
    [MARGIN, MARGIN],
    [width - MARGIN, MARGIN],
    [MARGIN, height - MARGIN],
  ] as const
  const layout = {
    languages: spoken.map(({ tag }) => ({ tag, rtl: tag === 'ar' })),
    ...{ page: profile.sheet, nudge, title: say('title'), on: on.split('-').map(Number) },
    frames: placesOf(profile).map(([field, { x, y, width: across, height: down }]) => {
      const name = named(field)
      return { x, y, width: across, height: down, name: known(name) ? say(name) : [field] }
    }),
    crosses: corners.map(([x, y]) => ({ x, y, says: say('cross', inMillimetres({ x, y })) })),
    says: {
      ...{ x: MARGIN + 5, y: height - MARGIN + 5, width: width - 2 * MARGIN },
      lines: [say('plain'), say('say'), say('nudged', inMillimetres({ ...nudge })).map(it => `${it} ${on}`)],
    },
  }
  return typesetter.pdf('print-test.typ', { layout: JSON.stringify(layout) })
}

function inMillimetres(figures: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value.toFixed(1)]))
}
