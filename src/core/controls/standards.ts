import { type Day, day } from '../values/day.ts'

/** A part of the Core Document that asks something of every participant. */
export const SECTIONS = ['II', 'III', 'IV', 'V', 'annex-II'] as const
export type Section = (typeof SECTIONS)[number]

/**
 * One thing the scheme asks of a participant, with where it is written. What it asks in words stands in the catalogue
 * under `standard.<id>`.
 */
export interface Standard {
  readonly id: string
  readonly section: Section
  readonly citation: { readonly text: string; readonly since: Day }
  /** What this program does for it: does it whole, helps, or leaves it to people; and the page that shows it. */
  readonly software: 'does' | 'helps' | 'none'
  readonly page?: string
}

const SINCE = day('2003-01-01')

const TITLES: Readonly<Record<Section, string>> = {
  II: 'Core Document, Section II',
  III: 'Core Document, Section III',
  IV: 'Core Document, Section IV',
  V: 'Core Document, Section V',
  'annex-II': 'Core Document, Annex II',
}

type Row = readonly [id: string, part: string, software: Standard['software'], page?: string]

/** The letter or heading of the Core Document stands in the second place, where it has one. */
const ROWS: Readonly<Record<Section, readonly Row[]>> = {
  II: [
    ['II-accompanied', '', 'does', '/certificates'],
    ['II-issuing', '', 'helps', '/certificates'],
    ['II-annex-I', '', 'does', '/print-profile'],
    ['II-features', '', 'does', '/specimens'],
  ],
  III: [
    ['III-a', ' (a)', 'does', '/certificates'],
    ['III-b-certificate', ' (b)', 'does', '/imports'],
    ['III-b-confirmation', ' (b)', 'does', '/imports'],
    ['III-b-original', ' (b)', 'helps', '/originals'],
    ['III-c', ' (c)', 'does', '/ship'],
    ['III-d', ' (d)', 'none'],
  ],
  IV: [
    ['IV-a', ' (a)', 'helps', '/log'],
    ['IV-b', ' (b)', 'helps', '/people'],
    ['IV-c', ' (c)', 'helps', '/certificates'],
    ['IV-d', ' (d)', 'none'],
    ['IV-e', ' (e)', 'helps', '/certificates'],
    ['IV-f', ' (f)', 'helps', '/controls'],
  ],
  V: [
    ['V-authorities', '', 'helps', '/people'],
    ['V-laws', '', 'helps', '/controls'],
    ['V-statistics', '', 'helps', '/certificates'],
    ['V-experience', '', 'helps', '/controls'],
    ['V-assistance', '', 'none'],
    ['V-inadequate', '', 'none'],
    ['V-conformity', '', 'none'],
    ['V-enforcement', '', 'none'],
  ],
  'annex-II': [
    ['A2-coordinator', '', 'helps', '/people'],
    ['A2-convicted', '', 'none'],
    ['A2-cash', '', 'none'],
    ['A2-production', '', 'none'],
    ['A2-mines-licensed', '', 'none'],
    ['A2-mines-only', '', 'none'],
    ['A2-mines-security', '', 'none'],
    ['A2-artisanal-licensed', '', 'none'],
    ['A2-artisanal-record', '', 'none'],
    ['A2-traders-licensed', '', 'none'],
    ['A2-traders-record', '', 'none'],
    ['A2-books', '', 'none'],
    ['A2-books-database', '', 'none'],
    ['A2-export-submitted', '', 'does', '/certificates'],
    ['A2-export-declared', '', 'does', '/certificates'],
    ['A2-export-sealed', '', 'helps', '/certificates'],
    ['A2-export-announced', '', 'does', '/log'],
    ['A2-export-database', '', 'does', '/certificates'],
    ['A2-import-announced', '', 'does', '/imports'],
    ['A2-import-seals', '', 'helps', '/imports'],
    ['A2-import-opened', '', 'helps', '/imports'],
    ['A2-import-slip', '', 'does', '/imports'],
    ['A2-import-database', '', 'does', '/imports'],
    ['A2-free-zones', '', 'none'],
  ],
}

/** Every minimum standard and every recommended control, in the order of the Core Document. */
export const STANDARDS: readonly Standard[] = SECTIONS.flatMap(section =>
  ROWS[section].map(([id, part, software, page]) => ({
    ...{ id, section, software },
    citation: { text: `${TITLES[section]}${part}`, since: SINCE },
    ...(page ? { page } : {}),
  })),
)
