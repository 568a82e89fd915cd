import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { grantFor, type PersonRow, type Role } from '../../core/participants/rights.ts'
import type { Named } from '../../ports/reading.ts'
import { SEE_CERTIFICATES } from '../access.ts'
import type { ServerPorts } from '../ports.ts'
import { certificatesSeenBy, importsSeenBy } from '../sight.ts'

export type FoundKind = 'certificate' | 'application' | 'arrival' | 'firm' | 'person'
type By = 'number' | 'reference' | 'exporter' | 'importer' | 'seal' | 'name' | 'licence' | 'login'

/** One thing that was found, and where the words stand in it. */
export interface Found {
  readonly kind: FoundKind
  readonly id: string
  readonly label: string
  readonly state?: string
  readonly roles?: readonly Role[]
  readonly by: By
  /** What stands there; what was asked for, where that is known by its words alone. */
  readonly text: string
}

const MOST_OF_A_KIND = 6
/** People and firms of one node are few enough to be looked through. */
const MOST_KEPT = 5_000

/** Everything this person may see that holds all the words of a text. */
export async function foundFor(ports: ServerPorts, person: PersonRow, text: string): Promise<readonly Found[]> {
  const asked = { text, limit: MOST_OF_A_KIND }
  const [certificates, imports, firms, people] = await Promise.all([
    ports.reading.listed('certificate', { ...asked, ...certificatesSeenBy(person, ports) }),
    ports.reading.listed('import', { ...asked, ...importsSeenBy(person, ports) }),
    firmsFound(ports, person, text),
    peopleFound(ports, person, text),
  ])
  return [
    ...certificates.items.map(row => certificateFound(row, text)),
    ...imports.items.map(row => importFound(row, text)),
    ...firms,
    ...people,
  ]
}

function certificateFound(row: CertificateRow & Named, text: string): Found {
  const { id, state, number, reference, exporter, importer } = row
  const kind = number === undefined ? 'application' : 'certificate'
  const where = whereIn({ number, reference, exporter, importer }, text) ?? { by: 'seal', text }
  return { kind, id, label: number ?? reference, state, ...where }
}

function importFound({ id, state, number, exporter, importer }: ImportRow & Named, text: string): Found {
  const where = whereIn({ number, exporter, importer }, text) ?? { by: 'seal' as const, text }
  return { kind: 'arrival', id, label: number, state, ...where }
}

/** Firms are seen by the office they belong to; an applicant knows their own. */
async function firmsFound(ports: ServerPorts, person: PersonRow, text: string): Promise<Found[]> {
  const own = person.grants.map(grant => grant.firm)
  const offices = ports.identity.authorities.filter(authority => grantFor(person, SEE_CERTIFICATES, authority))
  if (offices.length === 0 && own.every(firm => firm === undefined)) return []
  const firms = await ports.keeping.all('firm', MOST_KEPT)
  return firms
    .filter(firm => offices.includes(firm.authority) || own.includes(firm.id))
    .flatMap(({ id, name, licence }) => {
      const where = whereIn({ name, licence }, text)
      return where ? [{ kind: 'firm' as const, id, label: name, ...where }] : []
    })
    .slice(0, MOST_OF_A_KIND)
}

/** People are an administrator's to look up, as on their own page. */
async function peopleFound(ports: ServerPorts, person: PersonRow, text: string): Promise<Found[]> {
  if (!ports.identity.authorities.some(authority => grantFor(person, ['administrator'], authority))) return []
  const [kept, accounts, rows] = await Promise.all([
    ports.keeping.all('person', MOST_KEPT),
    ports.keeping.all('account', MOST_KEPT),
    ports.reading.persons(),
  ])
  const logins = new Map(accounts.map(account => [account.person, account.id]))
  const roles = new Map(rows.map(row => [row.id, row.grants.map(grant => grant.role)]))
  return kept
    .flatMap(({ id, name }) => {
      const where = whereIn({ name, login: logins.get(id) }, text)
      return where ? [{ kind: 'person' as const, id, label: name, roles: roles.get(id) ?? [], ...where }] : []
    })
    .slice(0, MOST_OF_A_KIND)
}

/** The first field that holds every word, else the first that holds one while all are somewhere; null otherwise. */
function whereIn(fields: Partial<Record<By, string | undefined>>, text: string): { by: By; text: string } | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const all = Object.entries(fields).flatMap(([by, value]) => (value ? [{ by: by as By, text: value }] : []))
  const holds = (value: string, word: string) => value.toLowerCase().includes(word)
  const whole = all.find(({ text: value }) => words.every(word => holds(value, word)))
  if (whole) return whole
  const everywhere = words.every(word => all.some(({ text: value }) => holds(value, word)))
  return everywhere ? (all.find(({ text: value }) => words.some(word => holds(value, word))) ?? null) : null
}
