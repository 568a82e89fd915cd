import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { line } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { foundFor } from '../views/found.ts'

const FIND = z.strictObject({ text: line(100).min(2), lang: line(35).optional() })

/** One question to everything a person may see. */
export function findRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/find', { schema: { querystring: FIND } }, async request => {
    const { text } = request.query as z.infer<typeof FIND>
    return { items: await foundFor(ports, someone(request).person, text) }
  })
}
