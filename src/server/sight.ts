import type { FastifyRequest } from 'fastify'
import type { CertificateRow } from '../core/certificate/fold.ts'
import type { LotRow } from '../core/custody/lot.ts'
import type { ImportRow } from '../core/confirmation/fold.ts'
import type { LicenceRow } from '../core/licences/fold.ts'
import type { SiteRow } from '../core/licences/sites/fold.ts'
import { grantFor, type PersonRow, type Role } from '../core/participants/rights.ts'
import { SEE_CERTIFICATES, SEE_IMPORTS, SEE_STOCK } from './access.ts'
import { SEE_LICENCES, SEE_SITES } from './access-licences.ts'
import { someone } from './guard.ts'
import type { ServerPorts } from './ports.ts'
import { refusedBy } from './problem.ts'

/** What a person may not see does not exist for them: the same answer, whether the record is there or not. */
export async function certificateIn(ports: ServerPorts, request: FastifyRequest): Promise<CertificateRow> {
  const { id } = request.params as { id: string }
  const row = await ports.reading.row('certificate', id)
  if (!row || !seesCertificate(someone(request).person, row)) throw refusedBy('not-found', { id })
  return row
}

export async function importIn(ports: ServerPorts, request: FastifyRequest): Promise<ImportRow> {
  const { id } = request.params as { id: string }
  const row = await ports.reading.row('import', id)
  if (!row || !grantFor(someone(request).person, SEE_IMPORTS, row.authority)) throw refusedBy('not-found', { id })
  return row
}

/** The office sees every certificate of its authority, an applicant those their firm asked of it. */
function seesCertificate(person: PersonRow, row: Pick<CertificateRow, 'authority' | 'firm'>): boolean {
  if (grantFor(person, SEE_CERTIFICATES, row.authority)) return true
  const firm = grantFor(person, ['applicant'], row.authority)?.firm
  return firm !== undefined && firm === row.firm
}

export async function licenceIn(ports: ServerPorts, request: FastifyRequest): Promise<LicenceRow> {
  const { id } = request.params as { id: string }
  const row = await ports.reading.row('licence', id)
  if (!row || !sees(someone(request).person, row, SEE_LICENCES)) throw refusedBy('not-found', { id })
  return row
}

/** Where a site lies is for whoever licences, audits or works there. */
export async function siteIn(ports: ServerPorts, request: FastifyRequest): Promise<SiteRow> {
  const { id } = request.params as { id: string }
  const row = await ports.reading.row('site', id)
  if (!row || !sees(someone(request).person, row, SEE_SITES)) throw refusedBy('not-found', { id })
  return row
}

function sees(
  person: PersonRow,
  { authority, firm }: { readonly authority: string; readonly firm?: string },
  roles: readonly Role[],
): boolean {
  const own = grantFor(person, ['applicant'], authority)?.firm
  return grantFor(person, roles, authority) !== null || (own !== undefined && own === firm)
}

export function licencesSeenBy(person: PersonRow, ports: ServerPorts): { authorities: string[]; firm?: string } {
  return seenBy(person, SEE_LICENCES, ports)
}

export function sitesSeenBy(person: PersonRow, ports: ServerPorts): { authorities: string[]; firm?: string } {
  return seenBy(person, SEE_SITES, ports)
}

function seenBy(person: PersonRow, roles: readonly Role[], ports: ServerPorts) {
  const authorities = heldAt(person, roles, ports)
  if (authorities.length > 0) return { authorities }
  const own = person.grants.find(grant => grant.role === 'applicant' && grant.firm !== undefined)
  return { authorities: own ? [own.authority] : [], firm: own?.firm ?? '' }
}

/** What a list of certificates shows this person, as conditions of a search. */
export function certificatesSeenBy(person: PersonRow, ports: ServerPorts): { authorities: string[]; firm?: string } {
  return seenBy(person, SEE_CERTIFICATES, ports)
}

export function importsSeenBy(person: PersonRow, ports: ServerPorts): { authorities: string[] } {
  return { authorities: heldAt(person, SEE_IMPORTS, ports) }
}

/** What lists of stock show this person: all of their authorities, or what their own firm holds. */
export function stockSeenBy(person: PersonRow, ports: ServerPorts): { authorities: string[]; firm?: string } {
  const authorities = heldAt(person, SEE_STOCK, ports)
  if (authorities.length > 0) return { authorities }
  const own = person.grants.find(grant => grant.role === 'applicant' && grant.firm !== undefined)
  return { authorities: own ? [own.authority] : [], firm: own?.firm ?? '' }
}

/** The same for what was mined. */
export const productionSeenBy = stockSeenBy

export function seesStockOf(person: PersonRow, lot: Pick<LotRow, 'authority' | 'holder'>, ports: ServerPorts): boolean {
  const { authorities, firm } = stockSeenBy(person, ports)
  return authorities.includes(lot.authority) && (firm === undefined || firm === lot.holder)
}

export async function lotIn(ports: ServerPorts, request: FastifyRequest): Promise<LotRow> {
  const { id } = request.params as { id: string }
  const row = await ports.reading.row('lot', id)
  if (!row || !seesStockOf(someone(request).person, row, ports)) throw refusedBy('not-found', { id })
  return row
}

/** A certificate or an arrival under its id, where this person sees it; other records are the office's alone. */
export async function seesRecord(ports: ServerPorts, person: PersonRow, id: string): Promise<boolean> {
  const certificate = await ports.reading.row('certificate', id)
  if (certificate) return seesCertificate(person, certificate)
  const arrival = await ports.reading.row('import', id)
  if (arrival) return grantFor(person, SEE_IMPORTS, arrival.authority) !== null
  return heldAt(person, SEE_STOCK, ports).length > 0
}

function heldAt(person: PersonRow, roles: readonly Role[], ports: ServerPorts): string[] {
  return ports.identity.authorities.filter(authority => grantFor(person, roles, authority))
}
