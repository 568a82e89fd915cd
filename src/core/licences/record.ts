import { isCountry } from '../values/country.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { misleadingIn } from '../values/plain-text.ts'
import { LICENCE_KINDS } from './kinds.ts'

export const RESIDENCES = [
  'citizen',
  'permanent-resident',
  'temporary-resident',
  'non-resident',
  'registered-here',
  'registered-abroad',
] as const
export type Residence = (typeof RESIDENCES)[number]

/**
 * The minimum record of Annex II. It names persons: it stands in the bodies of acts and goes with them when their
 * retention ends.
 */
export interface LicenceRecord {
  /** A natural person, whose address is for the authority only. */
  readonly natural: boolean
  readonly name: string
  readonly address: string
  /** Alpha-2; of a firm, where it is registered. */
  readonly nationality?: string
  readonly residence?: Residence
  /** The area in which the activity is authorised, in words. */
  readonly area: string
}

export const ANNEX_II = {
  text: 'Core Document, Annex II: licensing and the minimum record of a licence',
  since: day('2003-01-01'),
}

export const LONGEST = { name: 200, address: 300, area: 500 } as const

/** Everything the record of a licence lacks, by place. */
export function recordFindings(kind: string, record: LicenceRecord): Finding[] {
  const { name, address, area, nationality, residence } = record
  const found: Finding[] = []
  if (!(LICENCE_KINDS as readonly string[]).includes(kind)) found.push(lacking('licence-kind-unknown', 'kind'))
  if (name.trim() === '') found.push(lacking('licence-name-missing', 'name'))
  if (address.trim() === '') found.push(lacking('licence-address-missing', 'address'))
  if (area.trim() === '') found.push(lacking('licence-area-missing', 'area'))
  for (const [path, text] of Object.entries({ name, address, area })) {
    const most = LONGEST[path as keyof typeof LONGEST]
    if (text.length > most || misleadingIn(text)) found.push(lacking('licence-text', path, { most }))
  }
  if (!nationality && !residence) found.push(lacking('licence-status-missing', 'nationality'))
  if (nationality && !isCountry(nationality)) found.push(lacking('licence-country-unknown', 'nationality'))
  if (residence && !RESIDENCES.includes(residence)) found.push(lacking('licence-residence-unknown', 'residence'))
  return found
}

function lacking(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: ANNEX_II }
}

/** As it is kept: without blanks around, and without what is empty. */
export function trimmed({ natural, name, address, nationality, residence, area }: LicenceRecord): LicenceRecord {
  return {
    ...{ natural, name: name.trim(), address: address.trim(), area: area.trim() },
    ...(nationality ? { nationality } : {}),
    ...(residence ? { residence } : {}),
  }
}
