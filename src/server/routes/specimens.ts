import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { MOST_FEATURES, MOST_IMAGE_BYTES, MOST_IMAGES, type Specimen } from '../../core/participants/specimen.ts'
import { fromBase64Url } from '../../core/values/bytes.ts'
import { day } from '../../core/values/day.ts'
import { pictureTypeOf } from '../../core/values/file-content.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { approveSpecimen, sendSpecimenBack } from '../../operations/specimens/approve.ts'
import { enterSpecimen } from '../../operations/specimens/enter.ts'
import type { Caller } from '../../ports/node.ts'
import { DIGEST, line, prose } from '../forms.ts'
import { sendFile } from '../file-answer.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { tongueFor } from '../tongue.ts'
import { proposalsFor, specimenList, specimenView } from '../views/specimen.ts'

const BASE = '/api/v1/specimens'
const CODE = z.string().regex(/^[A-Z]{2}$/)
/** Base64url is a third longer than what it carries. */
const LONGEST_IMAGE = Math.ceil(MOST_IMAGE_BYTES * 1.4)

const FEATURE = z.strictObject({ name: line(80).min(1), where: line(120).min(1), look: prose(400).min(1) })
const IMAGE = z.strictObject({ caption: line(80).min(1), bytes: z.string().min(1).max(LONGEST_IMAGE) })
const SPECIMEN = z.strictObject({
  participant: CODE,
  from: z.iso.date(),
  features: z.array(FEATURE).max(MOST_FEATURES),
  images: z.array(IMAGE).max(MOST_IMAGES),
  corrects: z.number().int().min(0).optional(),
})
/** What was proposed, as the second person has looked at it. */
const PROPOSED = { from: z.iso.date(), frozen: DIGEST }
const APPROVED = z.strictObject(PROPOSED)
const SENT_BACK = z.strictObject({ ...PROPOSED, reason: prose(2_000) })
const OF = z.strictObject({ participant: CODE })
type Of = z.infer<typeof OF>
const PICTURE = z.strictObject({
  participant: CODE,
  at: z.coerce.number().int().min(0),
  image: z.coerce.number().int().min(0).max(MOST_IMAGES),
})

/** What certificates look like: of every participant, by the day from which they do. */
export function specimenRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, async request => specimenList(ports, someone(request).person))
  app.get(`${BASE}/:participant`, { schema: { params: OF } }, async request => {
    const { participant } = request.params as Of
    return specimenView(ports, participant, someone(request).person, tongueFor(request))
  })
  app.get(`${BASE}/:participant/:at/images/:image`, { schema: { params: PICTURE } }, async (request, reply) => {
    const { participant, at, image } = request.params as z.infer<typeof PICTURE>
    const row = await ports.reading.row('specimen', participant)
    const seen = row && [...row.versions, ...proposalsFor(row, someone(request).person)]
    const known = seen?.some(one => one.at === at)
    const kept = known ? await jsonAt<Specimen>(ports.reading, at) : null
    const bytes = fromBase64Url(kept?.images[image]?.bytes ?? '')
    const type = bytes && pictureTypeOf(bytes)
    if (!bytes || !type) throw refusedBy('not-found', { id: `${participant} ${at} ${image}` })
    return sendFile(reply, { name: `${participant}-${image + 1}`, type, bytes }, true)
  })
  app.post(BASE, { bodyLimit: 2_000_000, schema: { body: SPECIMEN } }, async request => {
    const { corrects, ...specimen } = request.body as z.infer<typeof SPECIMEN>
    return valueOf(await enterSpecimen(ports, callerOf(request, ports), specimen as unknown as Specimen, corrects))
  })
  secondHalves(app, ports)
}

function secondHalves(app: FastifyInstance, ports: ServerPorts): void {
  app.post(`${BASE}/:participant/approve`, { schema: { params: OF, body: APPROVED } }, async request => {
    const { participant } = request.params as Of
    const { from, frozen } = request.body as z.infer<typeof APPROVED>
    const caller = await deciding(ports, request, frozen)
    return valueOf(await approveSpecimen(ports, caller, { participant, from: day(from), frozen }))
  })
  app.post(`${BASE}/:participant/send-back`, { schema: { params: OF, body: SENT_BACK } }, async request => {
    const { participant } = request.params as Of
    const { from, ...said } = request.body as z.infer<typeof SENT_BACK>
    const caller = await deciding(ports, request, said.frozen)
    return valueOf(await sendSpecimenBack(ports, caller, { participant, from: day(from), ...said }))
  })
}

/** Who decides acts for the authority at which it was proposed. */
async function deciding(ports: ServerPorts, request: FastifyRequest, frozen: string): Promise<Caller> {
  const row = await ports.reading.row('specimen', (request.params as Of).participant)
  const seen = row ? proposalsFor(row, someone(request).person) : []
  return callerOf(request, ports, seen.find(one => one.digest === frozen)?.authority)
}
