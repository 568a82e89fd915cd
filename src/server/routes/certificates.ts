import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AskedDocument } from '../../core/certificate/acts.ts'
import { shapeOf } from '../../core/certificate/shape.ts'
import { amendApplication, applyForCertificate } from '../../operations/certificates/apply.ts'
import { authoriseCertificate } from '../../operations/certificates/authorise.ts'
import { type Closing, closeCertificate, withdrawCertificate } from '../../operations/certificates/close.ts'
import { inspectCertificate } from '../../operations/certificates/inspect.ts'
import { issueCertificate } from '../../operations/certificates/issue.ts'
import { approveVoid, declineVoid, proposeVoid } from '../../operations/certificates/void.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, valueOf } from '../problem.ts'

const ID = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })
const NOTHING = z.strictObject({})
const REASON = z.strictObject({ reason: z.string().max(2_000) })
const FROZEN = z.strictObject({ frozen: z.string().regex(/^[0-9a-f]{64}$/) })
const DOCUMENT = z.strictObject({ document: z.unknown(), replaces: z.string().max(64).optional() })
const REASONS = z.record(z.string().max(60), z.string().max(2_000))
const PROPOSAL = z.strictObject({ document: z.unknown(), reasons: REASONS.default({}) })

/** From application to certificate, and to its end: one route an act. */
export function certificateRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const base = '/api/v1/certificates'
  const schema = (body: z.ZodType) => ({ schema: { params: ID, body } })
  const idOf = (request: FastifyRequest) => (request.params as z.infer<typeof ID>).id

  app.post(base, { schema: { body: DOCUMENT } }, async request => {
    const { document, replaces } = request.body as z.infer<typeof DOCUMENT>
    const input = { document: askedIn(document), ...(replaces ? { replaces } : {}) }
    return valueOf(await applyForCertificate(ports, callerOf(request, ports), input))
  })
  app.post(`${base}/:id/amend`, schema(DOCUMENT), async request => {
    const document = askedIn((request.body as z.infer<typeof DOCUMENT>).document)
    return valueOf(await amendApplication(ports, callerOf(request, ports), { id: idOf(request), document }))
  })
  app.post(`${base}/:id/withdraw`, schema(NOTHING), async request =>
    valueOf(await withdrawCertificate(ports, callerOf(request, ports), { id: idOf(request) })),
  )
  for (const action of ['return', 'refuse', 'send-back'] as const satisfies Closing[]) {
    app.post(`${base}/:id/${action}`, schema(REASON), async request => {
      const { reason } = request.body as z.infer<typeof REASON>
      return valueOf(await closeCertificate(ports, callerOf(request, ports), { action, id: idOf(request), reason }))
    })
  }
  app.post(`${base}/:id/inspect`, schema(PROPOSAL), async request => {
    const { document, reasons } = request.body as z.infer<typeof PROPOSAL>
    const input = { id: idOf(request), document: askedIn(document), reasons: given(reasons) }
    return valueOf(await inspectCertificate(ports, callerOf(request, ports), input))
  })
  app.post(`${base}/:id/authorise`, schema(FROZEN), async request => {
    const { frozen } = request.body as z.infer<typeof FROZEN>
    const id = idOf(request)
    const authorised = valueOf(await authoriseCertificate(ports, callerOf(request, ports), { id, frozen }))
    await finish(ports, id, request)
    return authorised
  })
  voidRoutes(app, ports, base)
}

/** Signed at once where possible; where the signer is away it is finished by the jobs, and the number already stands. */
async function finish(ports: ServerPorts, id: string, request: FastifyRequest): Promise<void> {
  try {
    await issueCertificate(ports, id)
  } catch (error) {
    request.log.error({ id, error: (error as Error).message }, 'authorised, to be signed later')
  }
}

function voidRoutes(app: FastifyInstance, ports: ServerPorts, base: string): void {
  const idOf = (request: FastifyRequest) => (request.params as z.infer<typeof ID>).id
  app.post(`${base}/:id/void/propose`, { schema: { params: ID, body: REASON } }, async request => {
    const { reason } = request.body as z.infer<typeof REASON>
    return valueOf(await proposeVoid(ports, callerOf(request, ports), { id: idOf(request), reason }))
  })
  app.post(`${base}/:id/void/decline`, { schema: { params: ID, body: REASON } }, async request => {
    const { reason } = request.body as z.infer<typeof REASON>
    return valueOf(await declineVoid(ports, callerOf(request, ports), { id: idOf(request), reason }))
  })
  app.post(`${base}/:id/void/approve`, { schema: { params: ID, body: FROZEN } }, async request => {
    const { frozen } = request.body as z.infer<typeof FROZEN>
    return valueOf(await approveVoid(ports, callerOf(request, ports), { id: idOf(request), frozen }))
  })
}

/** The document of a request in its shape; a field nobody knows is refused here, because what is sent shall be kept. */
function askedIn(value: unknown): AskedDocument {
  const { draft, findings } = shapeOf(value)
  if (findings.length > 0) throw new Refused(findings.map(finding => ({ ...finding, severity: 'error' as const })))
  const { number: _, issuedOn: __, expiresOn: ___, ...asked } = draft
  return { ...asked, parcels: asked.parcels ?? [] } as unknown as AskedDocument
}

/** Only reasons that say something are kept. */
function given(reasons: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason.trim() !== ''))
}
