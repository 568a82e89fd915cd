import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { LIST_SORTS } from '../../ports/reading.ts'
import { HEX_ID, line } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'

const ID = z.strictObject({ id: HEX_ID })
const FILTER = z.strictObject({
  state: line(200).optional(),
  text: line(100).optional(),
  partner: line(4).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(LIST_SORTS).optional(),
  order: z.enum(['asc', 'desc']).optional(),
})
const VIEW = z.strictObject({
  list: z.enum(['certificates', 'imports', 'licences']),
  name: line(40).min(1),
  filter: FILTER,
})
const MOST = 40

/** A person's own named views. They say how to look, never what may be seen: the list itself asks for rights. */
export function viewRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const own = async (person: string, id: string) => {
    const view = await ports.keeping.get('view', id)
    if (view && view.person !== person) throw refusedBy('not-found', { id })
    return view
  }
  const all = (person: string) => ports.keeping.find('view', 'person', person, MOST)
  app.get('/api/v1/views', async request => {
    const items = await all(someone(request).person.id)
    const inOrder = items.toSorted((a, b) => a.madeAt - b.madeAt)
    return { items: inOrder.map(({ person: _, ...view }) => view) }
  })
  app.put('/api/v1/views/:id', { schema: { params: ID, body: VIEW } }, async request => {
    const { id } = request.params as z.infer<typeof ID>
    const person = someone(request).person.id
    const known = await own(person, id)
    if (!known && (await all(person)).length === MOST) throw refusedBy('views-full', { most: MOST })
    const madeAt = known?.madeAt ?? ports.clock.now()
    await ports.keeping.put('view', { id, person, madeAt, ...(request.body as z.infer<typeof VIEW>) })
    return { id }
  })
  app.delete('/api/v1/views/:id', { schema: { params: ID } }, async request => {
    const { id } = request.params as z.infer<typeof ID>
    if (await own(someone(request).person.id, id)) await ports.keeping.remove('view', id)
    return { id }
  })
}
