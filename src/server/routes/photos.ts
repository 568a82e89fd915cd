import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { FILE_TYPES, LARGEST_FILE } from '../../core/values/file-content.ts'
import { keepPhoto } from '../../operations/imports/keep-photo.ts'
import { HEX_ID, line } from '../forms.ts'
import { sendFile } from '../file-answer.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { importIn } from '../sight.ts'

const ID = z.strictObject({ id: HEX_ID })
const NAMED = z.strictObject({ name: line(200).default('') })
const BASE = '/api/v1/imports/:id/photo'

/** The photograph of a paper without a signature, beside its arrival. */
export function photoRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const bytes = { parseAs: 'buffer' as const, bodyLimit: LARGEST_FILE }
  app.addContentTypeParser<Buffer>([...FILE_TYPES], bytes, (_request, body, done) => done(null, new Uint8Array(body)))
  app.post(BASE, { bodyLimit: LARGEST_FILE, schema: { params: ID, querystring: NAMED } }, async request => {
    const row = await importIn(ports, request)
    if (!(request.body instanceof Uint8Array)) throw refusedBy('media-type')
    const { name } = request.query as z.infer<typeof NAMED>
    return valueOf(await keepPhoto(ports, row, { name, bytes: request.body }))
  })
  app.get(BASE, { schema: { params: ID } }, async (request, reply) => {
    const { id, photo } = await importIn(ports, request)
    const file = photo ? await ports.keeping.files.get(id, photo) : null
    if (!file || file.type === 'application/pdf') throw refusedBy('not-found', { id: 'photo' })
    return sendFile(reply, file, true)
  })
}
