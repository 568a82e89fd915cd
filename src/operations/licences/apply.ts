import { inBody, inHeader } from '../../core/certificate/attachments.ts'
import type { LicenceAct, LicenceAppliedHeader } from '../../core/licences/acts.ts'
import { licenceHindrances } from '../../core/licences/actions.ts'
import type { LicenceKind } from '../../core/licences/kinds.ts'
import { type LicenceRecord, recordFindings, trimmed } from '../../core/licences/record.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { counterId } from '../../core/register/folds.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { append, type Desk, newId, perform, refusal } from '../perform.ts'
import { LICENSING, type LicenceAttachment } from './officers.ts'

/** What is asked for, and by whom. */
export interface LicenceWish {
  readonly kind: LicenceKind
  /** The holder. A person of a firm asks for that firm alone and need not say so. */
  readonly firm?: string
  readonly record: LicenceRecord
  /** Ids of registered sites. */
  readonly sites: readonly string[]
  readonly documents?: readonly LicenceAttachment[]
}

/** A firm asks for a licence, or the licensing officer enters at the counter what its holder asks for. */
export async function applyForLicence(
  node: Attaching,
  caller: Caller,
  input: LicenceWish,
): Promise<Outcome<{ id: string; reference: string }>> {
  const attached = await attaching(node, caller, null, input.documents)
  const applied = await perform(node, caller, { action: 'licence-apply', ...input } as unknown as Plain, async desk => {
    const firm = firmActedFor(desk, input.firm)
    if (!firm.ok) return firm
    const record = trimmed(input.record)
    const sites = await siteFindings(desk, input.sites, firm.value)
    const wrong = [...recordFindings(input.kind, record), ...sites, ...attached.findings]
    if (wrong.length > 0) return refused(...wrong)
    const id = newId(node)
    const reference = await nextLicenceReference(desk)
    const header: LicenceAppliedHeader = {
      ...{ reference, kind: input.kind, firm: firm.value, ...(record.natural ? { natural: true as const } : {}) },
      ...{ sites: input.sites, ...inHeader(attached.list) },
    }
    const body = canonicalBytes({ record, ...inBody(attached.list) } as unknown as Plain)
    await append<LicenceAct>(desk, { kind: 'licence.applied', subject: id, header, body })
    return done({ id, reference })
  })
  if (applied.ok) await keepDocuments(node, applied.value.id, input.documents, caller.person)
  return applied
}

/** For whom the desk's person acts: their own firm, or whomever the office enters. */
export function firmActedFor(desk: Desk, asked: string | undefined): Outcome<string> {
  if (grantFor(desk.person, LICENSING, desk.authority.id)) {
    return asked ? done(asked) : refused({ ...refusal('firm-missing'), path: 'firm' })
  }
  const own = grantFor(desk.person, ['applicant'], desk.authority.id)?.firm
  const roles = ['applicant', ...LICENSING]
  return own && (asked ?? own) === own ? done(own) : refused(refusal('right-missing', { action: 'apply', roles }))
}

const MOST_SITES = 100

/** Everything wrong with the sites a licence is to be good for: they are its holder's or nobody's, and open. */
export async function siteFindings(desk: Desk, sites: readonly string[], firm: string): Promise<Finding[]> {
  if (sites.length > MOST_SITES) return [{ ...refusal('licence-sites-many', { most: MOST_SITES }), path: 'sites' }]
  const found: Finding[] = []
  for (const [at, id] of sites.entries()) {
    const path = `sites[${at}]`
    const site = await desk.tx.get('site', id)
    const here = site?.authority === desk.authority.id && (site.firm ?? firm) === firm
    if (!site || !here) found.push({ ...refusal('site-unknown'), path })
    else if (site.state === 'closed') found.push({ ...refusal('site-closed', { number: site.number }), path })
    else if (sites.indexOf(id) < at) found.push({ ...refusal('site-twice', { number: site.number }), path })
  }
  return found
}

async function nextLicenceReference(desk: Desk): Promise<string> {
  const counter = await desk.tx.get('counter', counterId(desk.authority.id, desk.today, 'licence-applications'))
  return `L-${desk.today.slice(0, 4)}-${String((counter?.last ?? 0) + 1).padStart(5, '0')}`
}

/** The firm takes its application back; nothing was granted yet. */
export function withdrawLicence(
  node: Attaching,
  caller: Caller,
  input: { readonly id: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { action: 'licence-withdraw', ...input }, async desk => {
    const row = await desk.tx.get('licence', input.id)
    const firm = grantFor(desk.person, ['applicant'], desk.authority.id)?.firm
    if (!firm) return refused(refusal('right-missing', { action: 'withdraw', roles: ['applicant'] }))
    if (!row || row.firm !== firm || row.authority !== desk.authority.id) {
      return refused(refusal('not-found', { id: input.id }))
    }
    const wrong = licenceHindrances('withdraw', row)
    if (wrong.length > 0) return refused(...wrong)
    const act = { kind: 'licence.withdrawn', subject: row.id, header: {}, body: new Uint8Array() } as const
    await append<LicenceAct>(desk, act)
    return done({ id: row.id })
  })
}
