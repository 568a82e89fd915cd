import { inHeader } from '../../core/certificate/attachments.ts'
import type { GrantedHeader, LicenceAct } from '../../core/licences/acts.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { licenceNumber } from '../../core/licences/kinds.ts'
import { ANNEX_II } from '../../core/licences/record.ts'
import { grantFindings, type GrantWish } from '../../core/licences/wish.ts'
import { counterId } from '../../core/register/folds.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { append, type Desk, perform, refusal } from '../perform.ts'
import { siteFindings } from './apply.ts'
import { type LicenceAttachment, licenceFor, saidBody } from './officers.ts'

export interface Granting extends GrantWish {
  readonly id: string
  /** Those of the application, where nothing is said. */
  readonly sites?: readonly string[]
  readonly documents?: readonly LicenceAttachment[]
}

/** Grants what was inspected and found in order, and gives it the next number of its kind and year. */
export async function grantLicence(
  node: Attaching,
  caller: Caller,
  input: Granting,
): Promise<Outcome<{ id: string; number: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const granted = await perform(node, caller, { action: 'licence-grant', ...input } as unknown as Plain, async desk => {
    const licence = await licenceFor(desk, 'grant', input.id)
    if (!licence.ok) return licence
    const row = licence.value
    const wanting = row.inspection?.result === 'in-order' ? [] : [refusal('inspection-wanting', {}, ANNEX_II)]
    const wrong = [...wanting, ...(await wrongIn(desk, row, input)), ...attached.findings]
    if (wrong.length > 0) return refused(...wrong)
    const number = await nextNumber(desk, row)
    await appendGrant(desk, 'licence.granted', row, { ...input, number, documents: attached.list })
    return done({ id: row.id, number })
  })
  if (granted.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return granted
}

/** Lets a licence go on under its number, until a later day. */
export async function renewLicence(
  node: Attaching,
  caller: Caller,
  input: Omit<Granting, 'from'>,
): Promise<Outcome<{ id: string; number: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const renewed = await perform(node, caller, { action: 'licence-renew', ...input } as unknown as Plain, async desk => {
    const licence = await licenceFor(desk, 'renew', input.id)
    if (!licence.ok) return licence
    const row = licence.value
    const { number = '', from = desk.today, until = desk.today } = row
    const later = input.until > until ? [] : [{ ...refusal('licence-not-longer', { until }, ANNEX_II), path: 'until' }]
    const wrong = [...later, ...(await wrongIn(desk, row, { ...input, from })), ...attached.findings]
    if (wrong.length > 0) return refused(...wrong)
    await appendGrant(desk, 'licence.renewed', row, { ...input, from, number, documents: attached.list })
    return done({ id: row.id, number })
  })
  if (renewed.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return renewed
}

/** Nothing is licensed on a site that was barred. */
async function wrongIn(desk: Desk, row: LicenceRow, input: Granting): Promise<Finding[]> {
  const { sites = row.sites } = input
  const found = [...grantFindings(input), ...(await siteFindings(desk, sites, row.firm))]
  for (const [at, id] of sites.entries()) {
    const site = await desk.tx.get('site', id)
    if (site?.state !== 'barred') continue
    found.push({ ...refusal('site-barred', { number: site.number }, ANNEX_II), path: `sites[${at}]` })
  }
  return found
}

async function appendGrant(
  desk: Desk,
  kind: 'licence.granted' | 'licence.renewed',
  row: LicenceRow,
  input: Granting & { readonly number: string },
): Promise<void> {
  const { number, from, until, sites = row.sites, fee, receipt = '', documents = [] } = input
  const said = { conditions: input.conditions.trim(), ...(receipt.trim() ? { receipt: receipt.trim() } : {}) }
  const { body, frozen } = saidBody(desk, said, documents)
  const header: GrantedHeader = {
    ...{ number, from, until, sites, ...(fee ? { fee } : {}), frozen },
    ...inHeader(documents),
  }
  await append<LicenceAct>(desk, { kind, subject: row.id, header, body })
}

async function nextNumber(desk: Desk, { kind }: LicenceRow): Promise<string> {
  const counter = await desk.tx.get('counter', counterId(desk.authority.id, desk.today, `licences/${kind}`))
  return licenceNumber(kind, desk.today.slice(0, 4), (counter?.last ?? 0) + 1)
}
