import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Day } from '../../core/values/day.ts'
import { SCAN_TYPES } from '../../core/values/file-type.ts'
import { fileSlip, keepScan } from '../../operations/certificates/file-slip.ts'
import { FOUND, HEX_ID, line } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { certificateIn } from '../sight.ts'

const LARGEST = 10_000_000
const DIGEST = z.string().regex(/^[0-9a-f]{64}$/)
const ID = z.strictObject({ id: HEX_ID })
const FILE = z.strictObject({ id: HEX_ID, digest: DIGEST })
const NAMED = z.strictObject({ name: line(200).default('') })
const SLIP = z.strictObject({ scan: DIGEST, name: line(120), receivedOn: z.iso.date(), ...FOUND })

/** Scans beside a certificate, and the confirmation that came on paper. */
export function fileRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const bytes = { parseAs: 'buffer' as const, bodyLimit: LARGEST }
  app.addContentTypeParser<Buffer>([...SCAN_TYPES], bytes, (_request, body, done) => done(null, new Uint8Array(body)))
  const base = '/api/v1/certificates/:id'
  app.post(`${base}/files`, { bodyLimit: LARGEST, schema: { params: ID, querystring: NAMED } }, async request => {
    const { id } = await certificateIn(ports, request)
    if (!(request.body instanceof Uint8Array)) throw refusedBy('media-type')
    const { name } = request.query as z.infer<typeof NAMED>
    return valueOf(await keepScan(ports, { about: id, name, bytes: request.body }))
  })
  app.get(`${base}/files/:digest`, { schema: { params: FILE } }, async (request, reply) => {
    const { id } = await certificateIn(ports, request)
    const { digest } = request.params as z.infer<typeof FILE>
    const file = await ports.keeping.files.get(id, digest)
    if (!file) throw refusedBy('not-found', { id: digest.slice(0, 12) })
    // Always to be saved, never to be shown in our own place: what came from outside runs nowhere here.
    const called = `scan.${file.type.split('/')[1]}`
    void reply.header('content-disposition', `attachment; filename="${called}"`)
    void reply.header('x-content-type-options', 'nosniff')
    return reply.type(file.type).send(Buffer.from(file.bytes))
  })
  app.post(`${base}/slip`, { schema: { params: ID, body: SLIP } }, async request => {
    const { id, authority } = await certificateIn(ports, request)
    const { receivedOn, ...found } = request.body as z.infer<typeof SLIP>
    const input = { id, ...found, receivedOn: receivedOn as Day }
    return valueOf(await fileSlip(ports, callerOf(request, ports, authority), input))
  })
}
