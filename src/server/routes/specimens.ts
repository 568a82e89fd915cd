import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { MOST_FEATURES, MOST_IMAGE_BYTES, MOST_IMAGES, type Specimen } from '../../core/participants/specimen.ts'
import { fromBase64Url } from '../../core/values/bytes.ts'
import { pictureTypeOf } from '../../core/values/file-content.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { enterSpecimen } from '../../operations/specimens/enter.ts'
import { line, prose } from '../forms.ts'
import { sendFile } from '../file-answer.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { specimenList, specimenView } from '../views/specimen.ts'

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
})
const PICTURE = z.strictObject({
  participant: CODE,
  at: z.coerce.number().int().min(0),
  image: z.coerce.number().int().min(0).max(MOST_IMAGES),
})

/** What certificates look like: of every participant, by the day from which they do. */
export function specimenRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, async () => specimenList(ports))
  const params = z.strictObject({ participant: CODE })
  app.get(`${BASE}/:participant`, { schema: { params } }, async request => {
    const { participant } = request.params as z.infer<typeof params>
    return specimenView(ports, participant)
  })
  app.get(`${BASE}/:participant/:at/images/:image`, { schema: { params: PICTURE } }, async (request, reply) => {
    const { participant, at, image } = request.params as z.infer<typeof PICTURE>
    const row = await ports.reading.row('specimen', participant)
    const known = row?.versions.some(version => version.at === at)
    const kept = known ? await jsonAt<Specimen>(ports.reading, at) : null
    const bytes = fromBase64Url(kept?.images[image]?.bytes ?? '')
    const type = bytes && pictureTypeOf(bytes)
    if (!bytes || !type) throw refusedBy('not-found', { id: `${participant} ${at} ${image}` })
    return sendFile(reply, { name: `${participant}-${image + 1}`, type, bytes }, true)
  })
  app.post(BASE, { bodyLimit: 2_000_000, schema: { body: SPECIMEN } }, async request => {
    const input = request.body as z.infer<typeof SPECIMEN> as unknown as Specimen
    return valueOf(await enterSpecimen(ports, callerOf(request, ports), input))
  })
}
