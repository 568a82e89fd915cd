import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { beginUpload, progressOf, takePiece } from '../../operations/uploads/upload.ts'
import { sendFile } from '../file-answer.ts'
import { AS_IMAGE, DIGEST, line } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'

const LARGEST_PIECE = 1_000_000
const BASE = '/api/v1/uploads'
const NAMED = z.strictObject({ digest: DIGEST })
const BEGUN = z.strictObject({ digest: DIGEST, name: line(200), size: z.number().int().min(1).max(1_000_000_000) })
const PLACED = z.strictObject({ at: z.coerce.number().int().min(0).max(1_000_000_000) })

/** Files on their way, piece by piece: each belongs to who sends it, and nobody else hears that it is there. */
export function uploadRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const asked = (request: FastifyRequest) => ({
    person: someone(request).person.id,
    digest: (request.params as z.infer<typeof NAMED>).digest,
  })
  const piece = { parseAs: 'buffer' as const, bodyLimit: LARGEST_PIECE }
  app.addContentTypeParser<Buffer>('application/octet-stream', piece, (_request, body, done) =>
    done(null, new Uint8Array(body)),
  )
  app.post(BASE, { schema: { body: BEGUN } }, async request => {
    const body = request.body as z.infer<typeof BEGUN>
    return valueOf(await beginUpload(ports, { person: someone(request).person.id, ...body }))
  })
  app.get(`${BASE}/:digest`, { schema: { params: NAMED } }, async request => {
    const { person, digest } = asked(request)
    const upload = await ports.keeping.uploads.get(person, digest)
    if (!upload) throw refusedBy('upload-unknown')
    return progressOf(upload)
  })
  const schema = { params: NAMED, querystring: PLACED }
  app.put(`${BASE}/:digest`, { bodyLimit: LARGEST_PIECE, schema }, async request => {
    if (!(request.body instanceof Uint8Array)) throw refusedBy('media-type')
    const { at } = request.query as z.infer<typeof PLACED>
    return valueOf(await takePiece(ports, { ...asked(request), at, bytes: request.body }))
  })
  app.delete(`${BASE}/:digest`, { schema: { params: NAMED } }, async request => {
    const { person, digest } = asked(request)
    await ports.keeping.uploads.remove(person, digest)
    return { digest }
  })
  app.get(`${BASE}/:digest/file`, { schema: { params: NAMED, querystring: AS_IMAGE } }, async (request, reply) => {
    const { person, digest } = asked(request)
    const upload = await ports.keeping.uploads.get(person, digest)
    const bytes = upload?.type === undefined ? null : await ports.keeping.uploads.bytes(person, digest)
    if (!upload?.type || !bytes) throw refusedBy('upload-unknown')
    const { as } = request.query as z.infer<typeof AS_IMAGE>
    return sendFile(reply, { name: upload.name, type: upload.type, bytes }, as === 'image')
  })
}
