import type { PersonRow, Role } from '../../core/participants/rights.ts'
import { isCountry } from '../../core/values/country.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import { missingRoleOf, refusal } from '../perform.ts'

/** What identifies a firm that exports, and its licence as it is written on paper. */
export interface FirmWish {
  readonly name: string
  readonly address: string
  readonly country: string
  readonly licence?: string
}

/** Who keeps firms, and at which authority. */
interface Keeper {
  readonly person: PersonRow
  readonly authority: string
}

export const FIRM_ROLES: readonly Role[] = ['administrator']
/** Whoever licences enters holders at the counter, and corrects nobody. */
const ENTERING: readonly Role[] = [...FIRM_ROLES, 'licensing-officer']
const SOURCE = { text: 'Core Document, Annex I A: identification of exporter and importer', since: day('2003-01-01') }

/** Keeps a firm of this authority under an id that a repeat gives again. */
export async function addFirm(
  keeping: Keeping,
  { person, authority }: Keeper,
  id: string,
  wish: FirmWish,
): Promise<Outcome<Kept['firm']>> {
  const missing = missingRoleOf(person, authority, 'keep-firm', ENTERING)
  if (missing.length > 0) return refused(...missing)
  const firm = firmFrom(id, authority, wish)
  const before = await keeping.get('firm', id)
  if (before) return isSame(before, firm) ? done(before) : refused(refusal('repeat-differs'))
  const wrong = [...wrongIn(firm), ...(await knownAlready(keeping, firm))]
  if (wrong.length > 0) return refused(...wrong)
  const kept = await keeping.putFirst('firm', firm)
  return isSame(kept, firm) ? done(kept) : refused(refusal('repeat-differs'))
}

/** Keeps it with other words; whoever acts for it goes on doing so, and what was issued stays as it was issued. */
export async function changeFirm(
  keeping: Keeping,
  { person, authority }: Keeper,
  id: string,
  wish: FirmWish,
): Promise<Outcome<Kept['firm']>> {
  const missing = missingRoleOf(person, authority, 'keep-firm', FIRM_ROLES)
  if (missing.length > 0) return refused(...missing)
  if (!(await firmOf(keeping, authority, id))) return refused(refusal('not-found', { id }))
  const firm = firmFrom(id, authority, wish)
  const wrong = [...wrongIn(firm), ...(await knownAlready(keeping, firm))]
  if (wrong.length > 0) return refused(...wrong)
  await keeping.put('firm', firm)
  return done(firm)
}

/** The firms of an authority, by name. */
export async function firmsOf(keeping: Keeping, authority: string): Promise<readonly Kept['firm'][]> {
  const all = await keeping.all('firm')
  return all.filter(firm => firm.authority === authority).sort((a, b) => a.name.localeCompare(b.name))
}

async function firmOf(keeping: Keeping, authority: string, id: string): Promise<Kept['firm'] | null> {
  const firm = await keeping.get('firm', id)
  return firm?.authority === authority ? firm : null
}

/** The finding that this authority keeps no such firm, or nothing. */
export async function unknownFirm(keeping: Keeping, authority: string, id: string): Promise<Finding[]> {
  return (await firmOf(keeping, authority, id)) ? [] : [finding('firm-unknown', 'firm')]
}

function firmFrom(id: string, authority: string, { name, address, country, licence }: FirmWish): Kept['firm'] {
  const written = licence?.trim()
  const said = { name: name.trim(), address: address.trim(), country: country.trim() }
  return { id, authority, ...said, ...(written ? { licence: written } : {}) }
}

function isSame(a: Kept['firm'], b: Kept['firm']): boolean {
  const parts = ['authority', 'name', 'address', 'country', 'licence'] as const
  return parts.every(part => a[part] === b[part])
}

function wrongIn({ name, address, country }: FirmWish): Finding[] {
  return [
    ...(name ? [] : [finding('firm-name-missing', 'name')]),
    ...(address ? [] : [finding('firm-address-missing', 'address')]),
    ...(isCountry(country) ? [] : [finding('firm-country-unknown', 'country')]),
  ]
}

/** One firm kept twice would split its applications in two. */
async function knownAlready(keeping: Keeping, firm: Kept['firm']): Promise<Finding[]> {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
  const others = (await firmsOf(keeping, firm.authority)).filter(one => one.id !== firm.id)
  const twin = others.find(one => one.country === firm.country && plain(one.name) === plain(firm.name))
  return twin ? [finding('firm-known', 'name', { name: twin.name })] : []
}

function finding(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
