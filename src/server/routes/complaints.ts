import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { COMPLAINT_OUTCOMES, COMPLAINT_TOPICS, COMPLAINTS } from '../../core/communities/complaint.ts'
import type { Rows } from '../../core/register/folds.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { type Handled, handleComplaint } from '../../operations/communities/handle.ts'
import { addToComplaint, complaintOf, tellComplaint } from '../../operations/communities/tell.ts'
import { refusal } from '../../operations/perform.ts'
import { HEX_ID, ID, line, prose } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, refusedBy, valueOf } from '../problem.ts'
import { tongueFor } from '../tongue.ts'
import { complaintView, messagesOf } from '../views/complaint.ts'

const BASE = '/api/v1/complaints'
/** People share one line at a market or a mine; machines that flood are slower than this. */
const TELLING = { rateLimit: { max: 10, timeWindow: '10 minutes' } }
const READING = { rateLimit: { max: 30, timeWindow: '1 minute' } }
/** Enough for the longest complaint in any writing. */
const LARGEST = 40_000

/** No line is written of who asks, at whatever level the node writes: addresses could tell who complained. */
const UNSEEN = { logLevel: 'silent' } as const

const CODE = line(60)
const TOLD = z.strictObject({
  code: CODE,
  topic: z.enum(COMPLAINT_TOPICS),
  what: prose(10_000),
  where: line(300).default(''),
  when: line(200).default(''),
  about: line(300).default(''),
  contact: line(200).default(''),
  /** A field no person sees. What fills it is a machine, which is thanked and not heard. */
  website: z.string().max(500).default(''),
})
const READ = z.strictObject({ code: CODE })
const ADDED = z.strictObject({ code: CODE, text: prose(10_000) })
const ANSWER = z.strictObject({ text: prose(10_000) })
const CLOSED = ANSWER.extend({ outcome: z.enum(COMPLAINT_OUTCOMES) })

/** Complaints of anybody, and the officers who answer them. Codes come in bodies, which no log keeps. */
export function complaintRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.post(BASE, { ...UNSEEN, config: TELLING, bodyLimit: LARGEST, schema: { body: TOLD } }, async request => {
    const { website, ...told } = request.body as z.infer<typeof TOLD>
    return website === '' ? valueOf(await tellComplaint(ports, told)) : { state: 'received' }
  })
  app.post(`${BASE}/read`, { ...UNSEEN, config: READING, schema: { body: READ } }, async request => {
    const id = complaintOf(ports, (request.body as z.infer<typeof READ>).code)
    const row = id && (await ports.reading.row('complaint', id))
    if (!row) throw new Refused([{ ...refusal('complaint-code', {}, COMPLAINTS), path: 'code' }])
    const { state, topic, outcome } = row
    return { state, topic, ...(outcome ? { outcome } : {}), messages: await messagesOf(ports, row) }
  })
  app.post(`${BASE}/add`, { ...UNSEEN, config: TELLING, bodyLimit: LARGEST, schema: { body: ADDED } }, async request =>
    valueOf(await addToComplaint(ports, request.body as z.infer<typeof ADDED>)),
  )
  app.get(BASE, async request => {
    const { person } = someone(request)
    const authorities = ports.identity.authorities.filter(id => grantFor(person, ['focal-point'], id))
    return ports.reading.listed('complaint', { authorities, limit: 500 })
  })
  app.get(`${BASE}/:id`, { schema: { params: ID } }, async request =>
    complaintView(ports, await complaintIn(ports, request), tongueFor(request)),
  )
  const on = <B extends z.ZodType>(name: string, body: B, of: (said: z.infer<B>, id: string) => Handled) =>
    app.post(`${BASE}/:id/${name}`, { schema: { params: ID, body } }, async request => {
      const { id, authority } = await complaintIn(ports, request)
      const handled = of(request.body as z.infer<B>, id)
      return valueOf(await handleComplaint(ports, callerOf(request, ports, authority), handled))
    })
  on('take', z.strictObject({ noConflict: z.boolean() }), (said, id) => ({ action: 'take', id, ...said }))
  on('answer', ANSWER, (said, id) => ({ action: 'answer', id, ...said }))
  on('close', CLOSED, (said, id) => ({ action: 'close', id, ...said }))
}

/** Only a focal point of its authority sees that it is there. */
async function complaintIn(ports: ServerPorts, request: FastifyRequest): Promise<Rows['complaint']> {
  const id = HEX_ID.parse((request.params as { id: string }).id)
  const row = await ports.reading.row('complaint', id)
  const sees = row && grantFor(someone(request).person, ['focal-point'], row.authority)
  if (!row || !sees) throw refusedBy('not-found', { id })
  return row
}
