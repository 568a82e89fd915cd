import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { copyPrinter } from '../../documents/authenticated-copy.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { documentOf } from '../../operations/imports/certificate-body.ts'
import { fileOriginal, giveCopy } from '../../operations/imports/originals.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { namesOf } from '../../operations/persons/names.ts'
import { ID, line } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { importIn, importsSeenBy } from '../sight.ts'
import { originalItem } from '../views/original.ts'
import { trustListOf } from '../views/trust-list.ts'

const BASE = '/api/v1/imports/:id'
const COPY = z.strictObject({ name: line(120).min(1) })
const PLACE = z.strictObject({ office: line(60).min(1), archive: line(60).min(1), box: line(40).min(1).optional() })
const ASKED = z.strictObject({
  want: z.enum(['copy', 'place', 'all']).default('all'),
  text: line(100).optional(),
  lang: line(35).optional(),
})
const MOST = 500

/** What becomes of the paper once a shipment was received: a copy for the importer, and a place for the original. */
export function originalRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const print = copyPrinter()
  app.get('/api/v1/originals', { schema: { querystring: ASKED } }, async request => {
    const { want, text = '' } = request.query as z.infer<typeof ASKED>
    const { authorities } = importsSeenBy(someone(request).person, ports)
    const found = await ports.reading.originals({ authorities, want, text, limit: MOST })
    const list = await trustListOf(ports)
    return { items: found.map(row => originalItem(row, list)), most: MOST }
  })
  app.post(`${BASE}/copy`, { schema: { params: ID, body: COPY } }, async request => {
    const { id, authority } = await importIn(ports, request)
    const { name } = request.body as z.infer<typeof COPY>
    return valueOf(await giveCopy(ports, callerOf(request, ports, authority), { id, name }))
  })
  app.post(`${BASE}/original`, { schema: { params: ID, body: PLACE } }, async request => {
    const { id, authority } = await importIn(ports, request)
    const { office, archive, box } = request.body as z.infer<typeof PLACE>
    const place = { office, archive, ...(box ? { box } : {}) }
    return valueOf(await fileOriginal(ports, callerOf(request, ports, authority), { id, ...place }))
  })
  app.get(`${BASE}/copy.pdf`, { schema: { params: ID } }, async (request, reply) => {
    const row = await importIn(ports, request)
    const document = row.copyGiven ? await documentOf(ports.reading, row) : null
    if (!row.copyGiven || !document) throw refusedBy('not-found', { id: 'copy' })
    const { by, on, at } = row.copyGiven
    const name = (await jsonAt<{ name?: string }>(ports.reading, at))?.name ?? ''
    const officer = (await namesOf(ports, [by])).get(by) ?? by
    const list = await trustListOf(ports)
    const authority = list.authorities.find(one => one.id === row.authority)?.name ?? row.authority
    const { digest, receivedOn = '' } = row
    const demonstration = ports.identity.environment !== 'production'
    const language = policyOn(list.policies, ports.identity.node, on)?.paperLanguage
    const said = { authority, officer, name, on, receivedOn, ...(language ? { language } : {}) }
    const bytes = print({ document, digest, demonstration, ...said })
    void reply.header('content-disposition', `inline; filename="${row.number}-copy.pdf"`)
    return reply.type('application/pdf').send(Buffer.from(bytes))
  })
}
