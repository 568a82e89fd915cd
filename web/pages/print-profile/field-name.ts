import english from '../../../src/catalogue/en/print-fields.ts'
import type { PrintField } from '../../../src/core/printing/profile.ts'
import { leftToRight, tongue } from '../../words/language.ts'

/** A field as findings about it name it; an English name keeps its direction on a page that runs from the right. */
export function fieldName(field: PrintField): string {
  const name = `print.${field}` as const
  const own = tongue().kinds[name]
  return own === undefined || own === english[name] ? leftToRight(english[name]) : own
}
