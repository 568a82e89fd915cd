import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendToOffice } from '../../operations/persons/handoff.ts'
import { ID, line } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { certificateIn, importIn } from '../sight.ts'

const OFFICE = z.strictObject({ office: line(60) })

/** To which office the first officer sends the second half; an empty one takes it back. */
export function handoffRoutes(app: FastifyInstance, ports: ServerPorts): void {
  for (const [noun, rowIn] of [
    ['certificates', certificateIn],
    ['imports', importIn],
  ] as const) {
    app.put(`/api/v1/${noun}/:id/office`, { schema: { params: ID, body: OFFICE } }, async request => {
      const row = await rowIn(ports, request)
      const { office } = request.body as z.infer<typeof OFFICE>
      return valueOf(await sendToOffice(ports, row, someone(request).person.id, office))
    })
  }
}
