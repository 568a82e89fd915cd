import { readSheetNumber } from '../../core/certificate/sheet-number.ts'
import { sheetId } from '../../core/register/folds.ts'
import { day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { type Desk, refusal } from '../perform.ts'

const SOURCE = {
  text: 'Core Document, Annex I A: certificates are tamper- and forgery-resistant; stock of blank forms',
  since: day('2003-01-01'),
}

/** What is configured of the paper an authority prints on. */
export interface Tray {
  /** Its sheets carry numbers of their own: each is named before anything is printed on it. */
  readonly numbered: boolean
}

/**
 * The sheet somebody read in the tray, in its one spelling, or why nothing may be printed on it. It is taken where the
 * paper is not said to be numbered, too: what was said shall be kept.
 */
export async function sheetIn(desk: Desk, tray: Tray, text = ''): Promise<Outcome<{ readonly sheet?: string }>> {
  if (text.trim() === '') return tray.numbered ? refused(about('sheet-number-missing')) : done({})
  const sheet = readSheetNumber(text)
  if (!sheet) return refused(about('sheet-number-form', { sheet: text }))
  const used = await desk.tx.get('sheet', sheetId(desk.authority.id, sheet))
  return used ? refused(about('sheet-used', { sheet, number: used.number })) : done({ sheet })
}

function about(rule: string, figures: Readonly<Record<string, string>> = {}) {
  return { ...refusal(rule, figures, SOURCE), path: 'sheet' }
}
