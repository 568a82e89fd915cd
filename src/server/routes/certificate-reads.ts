import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { LIFECYCLE, type CertificateState } from '../../core/certificate/lifecycle.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { someone } from '../guard.ts'
import { languageOf } from '../language.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import { certificateItem, certificateView } from '../views/certificate.ts'
import { namesOf } from '../views/names.ts'

const ID = z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })
const LIST = z.object({
  state: z.string().max(200).optional(),
  text: z.string().max(100).optional(),
  destination: z.string().max(4).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

/** Certificates to look at: lists, one whole, and what can be printed, kept and scanned. */
export function certificateReads(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/certificates', { schema: { querystring: LIST } }, async request => {
    const { state, text, destination, cursor, limit } = request.query as z.infer<typeof LIST>
    const firm = firmOnly(request)
    const page = await ports.reading.certificates({
      limit,
      ...(state ? { states: statesIn(state) } : {}),
      ...(text ? { text } : {}),
      ...(destination ? { destination } : {}),
      ...(cursor ? { cursor } : {}),
      ...(firm ? { firm } : {}),
    })
    return { ...page, items: page.items.map(certificateItem) }
  })
  app.get('/api/v1/certificates/:id', { schema: { params: ID } }, async request => {
    const row = await visibleRow(ports, request)
    return certificateView(ports, row, someone(request).person, languageOf(request))
  })
  app.get('/api/v1/certificates/:id/certificate.vc', { schema: { params: ID } }, async (request, reply) => {
    const row = await visibleRow(ports, request)
    const { vc } = await encodingsOf(ports, row)
    void reply.header('content-disposition', `attachment; filename="${row.number}.vc+jwt"`)
    return reply.type('application/vc+jwt').send(vc)
  })
  app.get('/api/v1/certificates/:id/qr', { schema: { params: ID } }, async (request, reply) => {
    const { qr } = await encodingsOf(ports, await visibleRow(ports, request))
    return reply.type('text/plain; charset=utf-8').send(qr)
  })
  app.get('/api/v1/certificates/:id/certificate.pdf', { schema: { params: ID } }, async (request, reply) => {
    const row = await visibleRow(ports, request)
    const bytes = await printed(ports, row)
    void reply.header('content-disposition', `inline; filename="${row.number}.pdf"`)
    return reply.type('application/pdf').send(Buffer.from(bytes))
  })
}

/** The row, if this person may see it: an applicant sees their firm's, and another's does not exist for them. */
async function visibleRow(ports: ServerPorts, request: FastifyRequest): Promise<CertificateRow> {
  const { id } = request.params as z.infer<typeof ID>
  const row = await ports.reading.row('certificate', id)
  const firm = firmOnly(request)
  if (!row || (firm !== null && row.firm !== firm)) throw refusedBy('not-found', { id })
  return row
}

/** The firm of somebody who is an applicant and nothing else; null for the office. */
function firmOnly(request: FastifyRequest): string | null {
  const { person } = someone(request)
  if (person.grants.some(grant => grant.role !== 'applicant')) return null
  return person.grants.find(grant => grantFor(person, ['applicant'], grant.authority))?.firm ?? ''
}

function statesIn(text: string): CertificateState[] {
  return text.split(',').filter((state): state is CertificateState => state in LIFECYCLE && state !== 'new')
}

async function encodingsOf(ports: ServerPorts, row: CertificateRow): Promise<{ vc: string; qr: string }> {
  const body = row.issuedAt === undefined ? null : await ports.reading.body(row.issuedAt)
  const read = body && parseCanonical(body)
  if (!read?.ok) throw refusedBy('not-found', { id: row.id })
  return read.value as unknown as { vc: string; qr: string }
}

async function printed(ports: ServerPorts, row: CertificateRow): Promise<Uint8Array> {
  const { vc, qr } = await encodingsOf(ports, row)
  const body = row.authorisedAt === undefined ? null : await ports.reading.body(row.authorisedAt)
  const facts = body && parseCanonical(body)
  if (!facts?.ok) throw refusedBy('not-found', { id: row.id })
  const names = await namesOf(ports, [row.inspectedBy, row.authorisedBy])
  const officers = [row.inspectedBy, row.authorisedBy].map(id => names.get(id ?? '') ?? '')
  const document = facts.value as unknown as Parameters<ServerPorts['print']>[0]['document']
  const issuerName = document.issuer.name ?? document.issuer.authority
  return ports.print({ document, vc, qr, position: row.authorisedAt ?? 0, issuerName, officers })
}
