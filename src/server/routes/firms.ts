import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { addFirm, changeFirm, firmsOf } from '../../operations/persons/firms.ts'
import { ID, line } from '../forms.ts'
import { actingAt, callerOf, idByKey, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'

const FIRM = z.strictObject({
  name: line(200),
  address: line(300),
  country: line(2),
  licence: line(80).optional(),
})

/** The firms that apply at an authority. A licence is what stands on its paper, and nothing is decided by it. */
export function firmRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const keeper = (request: FastifyRequest) => ({
    person: someone(request).person,
    authority: actingAt(request, ports),
  })
  app.get('/api/v1/firms', async request => ({ items: await firmsOf(ports.keeping, actingAt(request, ports)) }))
  app.post('/api/v1/firms', { schema: { body: FIRM } }, async request => {
    const id = idByKey(callerOf(request, ports))
    return valueOf(await addFirm(ports.keeping, keeper(request), id, request.body as z.infer<typeof FIRM>))
  })
  app.put('/api/v1/firms/:id', { schema: { params: ID, body: FIRM } }, async request => {
    const { id } = request.params as z.infer<typeof ID>
    return valueOf(await changeFirm(ports.keeping, keeper(request), id, request.body as z.infer<typeof FIRM>))
  })
}
