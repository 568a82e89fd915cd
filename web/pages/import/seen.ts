import type { ImportAnswer } from '../../api/answers.ts'
import { country } from '../../words/dates.ts'

/** The issuing participant by name. */
export const issuerOf = ({ row }: Pick<ImportAnswer, 'row'>): string => country(row.participant)
