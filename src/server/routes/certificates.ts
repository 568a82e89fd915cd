import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AskedDocument } from '../../core/certificate/acts.ts'
import type { Attachment } from '../../core/certificate/attachments.ts'
import { shapeOf } from '../../core/certificate/shape.ts'
import { amendApplication, applyForCertificate } from '../../operations/certificates/apply.ts'
import { authoriseCertificate } from '../../operations/certificates/authorise.ts'
import { type Closing, closeCertificate } from '../../operations/certificates/close.ts'
import { inspectCertificate } from '../../operations/certificates/inspect.ts'
import { issueCertificate } from '../../operations/certificates/issue.ts'
import { approveSpoiled, proposeSpoiled } from '../../operations/certificates/spoil.ts'
import { remindChosen, remindPartner } from '../../operations/certificates/remind.ts'
import { valueGoods } from '../../operations/valuation/value.ts'
import { approveVoid, declineVoid, proposeVoid } from '../../operations/certificates/void.ts'
import { render } from '../../catalogue/render.ts'
import { BASES, VALUER_KINDS } from '../../core/valuation/valuation.ts'
import type { Day } from '../../core/values/day.ts'
import type { Outcome } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { DOCUMENTS, FROZEN, HEX_ID, ID, line, prose, REASON } from '../forms.ts'
import { trayOf } from '../../operations/printing/profiles.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, valueOf } from '../problem.ts'
import { certificateIn } from '../sight.ts'
import { tongueFor } from '../tongue.ts'

const BASE = '/api/v1/certificates'
const DOCUMENT = z.strictObject({ document: z.unknown(), documents: DOCUMENTS, replaces: HEX_ID.optional() })
const AMENDED = z.strictObject({ document: z.unknown(), documents: DOCUMENTS })
const CHOSEN = z.strictObject({ ids: z.array(HEX_ID).min(1).max(200) })
const REASONS = z.record(line(60), prose(2_000))
const PROPOSAL = z.strictObject({
  document: z.unknown(),
  reasons: REASONS.default({}),
  documents: DOCUMENTS,
  unopened: z.literal(true).optional(),
})

const VALUED = z.strictObject({
  source: z.enum(VALUER_KINDS),
  usd: z.array(line(30)).min(1).max(2_000),
  basis: z.enum(BASES),
  on: z.iso.date(),
  by: line(200),
  remark: prose(2_000).default(''),
  documents: DOCUMENTS,
})

const SHEET = line(40).optional()
const AUTHORISE = FROZEN.extend({ sheet: SHEET })
const SPOILED = REASON.extend({ sheet: SHEET })

const REMIND = z.strictObject({ destination: line(4).min(2) })

/** From application to certificate, and to its end: one route an act. */
export function certificateRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.post('/api/v1/open/remind', { schema: { body: REMIND } }, async request => {
    const { destination } = request.body as z.infer<typeof REMIND>
    return valueOf(await remindPartner(ports, callerOf(request, ports), { destination }))
  })
  app.post('/api/v1/open/remind-chosen', { schema: { body: CHOSEN } }, async request => {
    const { ids } = request.body as z.infer<typeof CHOSEN>
    const { asked, refused } = valueOf(await remindChosen(ports, callerOf(request, ports), { ids }))
    const tongue = tongueFor(request)
    return { asked, refused: refused.map(({ id, finding }) => ({ id, finding: render(finding, tongue) })) }
  })
  app.post(BASE, { schema: { body: DOCUMENT } }, async request => {
    const { document, documents, replaces } = request.body as z.infer<typeof DOCUMENT>
    const input = { document: askedIn(document), ...attachedIn(documents), ...(replaces ? { replaces } : {}) }
    return valueOf(await applyForCertificate(ports, callerOf(request, ports), input))
  })
  const on = acts(app, ports)
  on('amend', AMENDED, ({ document, documents }, { caller, id }) =>
    amendApplication(ports, caller, { id, document: askedIn(document), ...attachedIn(documents) }),
  )
  for (const action of ['return', 'refuse', 'send-back', 'withdraw'] as const satisfies Closing[]) {
    on(action, REASON, ({ reason }, { caller, id }) => closeCertificate(ports, caller, { action, id, reason }))
  }
  on('inspect', PROPOSAL, ({ document, reasons, documents, unopened }, { caller, id }) => {
    const proposal = { document: askedIn(document), reasons: given(reasons), ...attachedIn(documents) }
    return inspectCertificate(ports, caller, { id, ...proposal, ...(unopened ? { unopened } : {}) })
  })
  on('value', VALUED, (said, { caller, id }) => {
    const { documents, on, ...rest } = said
    return valueGoods(ports, caller, { id, ...rest, on: on as Day, ...attachedIn(documents) })
  })
  on('authorise', AUTHORISE, async ({ frozen, sheet }, { caller, id, request }) => {
    const input = { id, frozen, ...(sheet === undefined ? {} : { sheet }) }
    const authorised = await authoriseCertificate(ports, caller, input, await trayOf(ports, caller.authority))
    if (authorised.ok) await finish(ports, id, request)
    return authorised
  })
  on('sheet/spoil', SPOILED, async ({ reason, sheet }, { caller, id }) => {
    const input = { id, reason, ...(sheet === undefined ? {} : { sheet }) }
    return proposeSpoiled(ports, caller, input, await trayOf(ports, caller.authority))
  })
  on('sheet/approve', FROZEN, async ({ frozen }, { caller, id, request }) => {
    const again = await approveSpoiled(ports, caller, { id, frozen })
    if (again.ok) await finish(ports, again.value.id, request)
    return again
  })
  on('void/propose', REASON, ({ reason }, { caller, id }) => proposeVoid(ports, caller, { id, reason }))
  on('void/decline', REASON, ({ reason }, { caller, id }) => declineVoid(ports, caller, { id, reason }))
  on('void/approve', FROZEN, ({ frozen }, { caller, id }) => approveVoid(ports, caller, { id, frozen }))
}

interface About {
  readonly caller: Caller
  readonly id: string
  readonly request: FastifyRequest
}

/** Routes of acts on one certificate. One the person may not see is not found, before anything is decided about it. */
function acts(app: FastifyInstance, ports: ServerPorts) {
  return <B extends z.ZodType>(
    name: string,
    body: B,
    act: (said: z.infer<B>, about: About) => Promise<Outcome<unknown>>,
  ): void => {
    app.post(`${BASE}/:id/${name}`, { schema: { params: ID, body } }, async request => {
      const { id, authority } = await certificateIn(ports, request)
      return valueOf(
        await act(request.body as z.infer<B>, { caller: callerOf(request, ports, authority), id, request }),
      )
    })
  }
}

/**
 * Signed at once where possible; where the signer is away it is finished by the jobs, and the number already stands.
 */
async function finish(ports: ServerPorts, id: string, request: FastifyRequest): Promise<void> {
  try {
    await issueCertificate(ports, id)
  } catch (error) {
    request.log.error({ id, error: (error as Error).message }, 'authorised, to be signed later')
  }
}

/** The document of a request in its shape; a field nobody knows is refused here, because what is sent shall be kept. */
function askedIn(value: unknown): AskedDocument {
  const { draft, findings } = shapeOf(value)
  if (findings.length > 0) throw new Refused(findings.map(finding => ({ ...finding, severity: 'error' as const })))
  const { number: _, issuedOn: __, expiresOn: ___, ...asked } = draft
  return { ...asked, parcels: asked.parcels ?? [] } as unknown as AskedDocument
}

/** A request without documents stays what it was before there were any, also under its key. */
function attachedIn(documents: readonly Attachment[]): { documents?: readonly Attachment[] } {
  return documents.length > 0 ? { documents } : {}
}

/** Only reasons that say something are kept. */
function given(reasons: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason.trim() !== ''))
}
