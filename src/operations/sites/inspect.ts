import { inHeader } from '../../core/certificate/attachments.ts'
import { ANNEX_II } from '../../core/licences/record.ts'
import type { SiteAct } from '../../core/licences/sites/acts.ts'
import type { SiteRow } from '../../core/licences/sites/fold.ts'
import { nextSiteState, SITE_RESULTS, type SiteResult } from '../../core/licences/sites/lifecycle.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { LICENSING, type LicenceAttachment, saidBody } from '../licences/officers.ts'
import { append, type Desk, missingReason, missingRole, perform, refusal } from '../perform.ts'

export interface SiteInspection {
  readonly id: string
  readonly result: SiteResult
  readonly report: string
  /** By when it is to be mended, where something is. */
  readonly mendBy?: Day
  readonly documents?: readonly LicenceAttachment[]
}

/** An officer was there, and says what was found. */
export async function inspectSite(
  node: Attaching,
  caller: Caller,
  input: SiteInspection,
): Promise<Outcome<{ id: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const inspected = await perform(
    node,
    caller,
    { action: 'site-inspect', ...input } as unknown as Plain,
    async desk => {
      const kind = SITE_RESULTS[input.result]
      const site = await siteFor(desk, 'inspect', input.id, kind)
      if (!site.ok) return site
      const unsaid = missingReason(input.report).map(one => ({ ...one, rule: 'report-missing', path: 'report' }))
      const mends = input.result === 'to-mend'
      const late = mends && (input.mendBy === undefined || input.mendBy < desk.today)
      const day = late
        ? [{ ...refusal(input.mendBy ? 'day-past' : 'mend-day-missing', {}, ANNEX_II), path: 'mendBy' }]
        : []
      const wrong = [...unsaid, ...day, ...attached.findings]
      if (wrong.length > 0) return refused(...wrong)
      const { body, frozen } = saidBody(desk, { report: input.report.trim() }, attached.list)
      const header = { frozen, ...inHeader(attached.list), ...(mends && input.mendBy ? { mendBy: input.mendBy } : {}) }
      await append<SiteAct>(desk, { kind, subject: input.id, header: header as never, body })
      return done({ id: input.id })
    },
  )
  if (inspected.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return inspected
}

/** Nobody works there any more: it lies in nobody's way from now on. */
export function closeSite(
  node: Attaching,
  caller: Caller,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { action: 'site-close', ...input }, async desk => {
    const site = await siteFor(desk, 'close', input.id, 'site.closed')
    if (!site.ok) return site
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const { body, frozen } = saidBody(desk, { reason: input.reason.trim() })
    await append<SiteAct>(desk, { kind: 'site.closed', subject: input.id, header: { frozen }, body })
    return done({ id: input.id })
  })
}

async function siteFor(desk: Desk, action: string, id: string, kind: SiteAct['kind']): Promise<Outcome<SiteRow>> {
  const right = missingRole(desk, action, LICENSING)
  if (right.length > 0) return refused(...right)
  const row = await desk.tx.get('site', id)
  if (row?.authority !== desk.authority.id) return refused(refusal('not-found', { id }))
  return nextSiteState(row.state, kind) ? done(row) : refused(refusal('state-forbids', { action, state: row.state }))
}
