import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sheetAfter } from '../../core/certificate/sheet-number.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { dayAt } from '../../core/values/day.ts'
import { keepNudge, keepProfile, NUDGE_ROLES, PROFILE_ROLES } from '../../operations/printing/profiles.ts'
import { namesOf } from '../../operations/persons/names.ts'
import { accessOf, grantsFor, routeOf } from '../access.ts'
import { someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { trustListOf } from '../views/trust-list.ts'

const BASE = '/api/v1/print-profile'
const PROFILE = z.strictObject({ profile: z.unknown(), inForce: z.boolean() })
const NUDGE = z.strictObject({ dx: z.number(), dy: z.number() })

/** How an authority prints on its own paper: configuration, which nothing in the register decides by. */
export function printProfileRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, request => profileView(ports, request))
  app.put(BASE, { schema: { body: PROFILE } }, async request => {
    const { profile, inForce } = request.body as z.infer<typeof PROFILE>
    valueOf(await keepProfile(ports, changer(request, ports), { profile, inForce }))
    return profileView(ports, request)
  })
  app.put(`${BASE}/nudge`, { schema: { body: NUDGE } }, async request => {
    valueOf(await keepNudge(ports, changer(request, ports), request.body))
    return profileView(ports, request)
  })
  app.get(`${BASE}/test.pdf`, async (request, reply) => {
    const kept = await ports.keeping.get('printProfile', changer(request, ports).authority)
    if (!kept) throw refusedBy('print-profile-none')
    void reply.header('content-disposition', 'inline; filename="test.pdf"')
    const [on, { policies }] = [dayAt(ports.clock.now(), 'UTC'), await trustListOf(ports)]
    const language = policyOn(policies, ports.identity.node, on)?.paperLanguage
    const bytes = ports.print.testPage(kept, { on, ...(language ? { language } : {}) })
    return reply.type('application/pdf').send(Buffer.from(bytes))
  })
}

/** The person, and the authority at which a grant of theirs opens the route. */
function changer(request: FastifyRequest, ports: ServerPorts) {
  const { person } = someone(request)
  const { authorities } = ports.identity
  const [first] = grantsFor(accessOf(routeOf(request) ?? '').may, person, authorities)
  return { person, authority: first?.authority ?? authorities[0] }
}

async function profileView(ports: ServerPorts, request: FastifyRequest) {
  const { person, authority } = changer(request, ports)
  const kept = await ports.keeping.get('printProfile', authority)
  const last = (await ports.reading.row('sheet', authority))?.sheet
  const { profile, nudge, inForce, changedAt, changedBy } = kept ?? {}
  const names = await namesOf(ports, [changedBy])
  return {
    ...{ authority, profile: profile ?? null, nudge: nudge ?? { dx: 0, dy: 0 }, inForce: inForce ?? false },
    ...(changedAt && changedBy
      ? { changed: { at: new Date(changedAt).toISOString(), by: names.get(changedBy) ?? '' } }
      : {}),
    ...(last ? { lastSheet: last, nextSheet: sheetAfter(last) } : {}),
    mayChange: grantFor(person, PROFILE_ROLES, authority) !== null,
    mayNudge: grantFor(person, NUDGE_ROLES, authority) !== null,
  }
}
