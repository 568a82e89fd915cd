import { render } from '../../src/catalogue/render.ts'
import type { Finding as Judged } from '../../src/core/values/finding.ts'
import type { Finding } from '../api/answers.ts'
import { tongue } from './language.ts'

/** A finding of core in the reader's language, as the node itself would have said it. */
export const findingInWords = (finding: Judged): Finding => render(finding, tongue())
