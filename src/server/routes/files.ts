import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Day } from '../../core/values/day.ts'
import { FILE_TYPES, LARGEST_FILE } from '../../core/values/file-content.ts'
import { namedDocuments } from '../../operations/certificates/attach.ts'
import { fileSlip, keepScan } from '../../operations/certificates/file-slip.ts'
import { sendFile } from '../file-answer.ts'
import { AS_IMAGE, DIGEST, FOUND, HEX_ID, line } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { certificateIn } from '../sight.ts'
import { attachedTo, keptAbout } from '../views/documents.ts'

const ID = z.strictObject({ id: HEX_ID })
const FILE = z.strictObject({ id: HEX_ID, digest: DIGEST })
const NAMED = z.strictObject({ name: line(200).default('') })
const SLIP = z.strictObject({ scan: DIGEST, name: line(120), receivedOn: z.iso.date(), ...FOUND })

/** Scans and documents beside a certificate, and the confirmation that came on paper. */
export function fileRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const bytes = { parseAs: 'buffer' as const, bodyLimit: LARGEST_FILE }
  app.addContentTypeParser<Buffer>([...FILE_TYPES], bytes, (_request, body, done) => done(null, new Uint8Array(body)))
  const base = '/api/v1/certificates/:id'
  app.post(`${base}/files`, { bodyLimit: LARGEST_FILE, schema: { params: ID, querystring: NAMED } }, async request => {
    const { id } = await certificateIn(ports, request)
    if (!(request.body instanceof Uint8Array)) throw refusedBy('media-type')
    const { name } = request.query as z.infer<typeof NAMED>
    return valueOf(await keepScan(ports, { about: id, name, bytes: request.body }))
  })
  const one = { params: FILE, querystring: AS_IMAGE }
  app.get(`${base}/files/:digest`, { schema: one }, async (request, reply) => {
    const row = await certificateIn(ports, request)
    const { digest } = request.params as z.infer<typeof FILE>
    if (attachedTo(row).some(document => document.digest === digest)) await keptAbout(ports, row)
    const file = await ports.keeping.files.get(row.id, digest)
    if (!file) throw refusedBy('not-found', { id: digest.slice(0, 12) })
    const { as } = request.query as z.infer<typeof AS_IMAGE>
    const named = (await namedDocuments(ports.reading, row)).find(one => one.digest === digest)
    return sendFile(reply, { ...file, name: named?.name ?? file.name }, as === 'image')
  })
  app.post(`${base}/slip`, { schema: { params: ID, body: SLIP } }, async request => {
    const { id, authority } = await certificateIn(ports, request)
    const { receivedOn, ...found } = request.body as z.infer<typeof SLIP>
    const input = { id, ...found, receivedOn: receivedOn as Day }
    return valueOf(await fileSlip(ports, callerOf(request, ports, authority), input))
  })
}
