import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { MOST_ATTACHED, PROVABLE } from '../../core/certificate/attachments.ts'
import { shapeOf } from '../../core/certificate/shape.ts'
import type { AskedDocument } from '../../core/certificate/acts.ts'
import { DIGEST, HEX_ID, line } from '../forms.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'

const ID = z.strictObject({ id: z.string().regex(/^[\w-]{8,64}$/) })
const SENDING = z.strictObject({
  ...{ digest: DIGEST, field: z.enum(PROVABLE), name: line(300), size: z.number().int().min(0) },
})
const DRAFT = z.strictObject({
  document: z.unknown(),
  replaces: HEX_ID.optional(),
  documents: z.array(SENDING).max(MOST_ATTACHED).default([]),
})
const MOST = 200

/** An applicant's unfinished applications. Nobody else sees them, and nothing decides by them. */
export function draftRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const own = async (person: string, id: string) => {
    const draft = await ports.keeping.get('draft', id)
    if (draft && draft.person !== person) throw refusedBy('not-found', { id })
    return draft
  }
  app.get('/api/v1/drafts', async request => {
    const items = await ports.keeping.find('draft', 'person', someone(request).person.id, MOST)
    return { items: items.map(({ person: _, ...draft }) => draft) }
  })
  app.get('/api/v1/drafts/:id', { schema: { params: ID } }, async request => {
    const { id } = request.params as z.infer<typeof ID>
    const draft = await own(someone(request).person.id, id)
    if (!draft) throw refusedBy('not-found', { id })
    const { person: _, ...shown } = draft
    return shown
  })
  app.put('/api/v1/drafts/:id', { schema: { params: ID, body: DRAFT } }, async request => {
    const [{ id }, { document, replaces, documents }] = [
      request.params as z.infer<typeof ID>,
      request.body as z.infer<typeof DRAFT>,
    ]
    const person = someone(request).person.id
    const known = await own(person, id)
    if (!known && (await ports.keeping.find('draft', 'person', person, MOST)).length === MOST) {
      throw refusedBy('drafts-full', { most: MOST })
    }
    const changedAt = ports.clock.now()
    const shaped = shapeOf(document).draft as Partial<AskedDocument>
    const besides = { ...(replaces ? { replaces } : {}), ...(documents.length > 0 ? { documents } : {}) }
    await ports.keeping.put('draft', { id, person, document: shaped, changedAt, ...besides })
    return { id, changedAt }
  })
  app.delete('/api/v1/drafts/:id', { schema: { params: ID } }, async request => {
    const { id } = request.params as z.infer<typeof ID>
    if (await own(someone(request).person.id, id)) await ports.keeping.remove('draft', id)
    return { id }
  })
}
