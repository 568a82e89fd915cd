import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { LICENCE_PROVABLE } from '../../core/licences/documents.ts'
import { LICENCE_KINDS } from '../../core/licences/kinds.ts'
import { RESIDENCES } from '../../core/licences/record.ts'
import type { Day } from '../../core/values/day.ts'
import type { Outcome } from '../../core/values/outcome.ts'
import { applyForLicence, withdrawLicence } from '../../operations/licences/apply.ts'
import { closeLicence } from '../../operations/licences/close.ts'
import { grantLicence, renewLicence } from '../../operations/licences/grant.ts'
import { inspectLicence } from '../../operations/licences/inspect.ts'
import { approveRevocation, declineRevocation, proposeRevocation } from '../../operations/licences/revoke.ts'
import { unknownFirm } from '../../operations/persons/firms.ts'
import type { Caller } from '../../ports/node.ts'
import { DIGEST, FROZEN, HEX_ID, ID, line, prose, REASON } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, valueOf } from '../problem.ts'
import { licenceIn } from '../sight.ts'

const BASE = '/api/v1/licences'
const DOCUMENTS = z
  .array(z.strictObject({ digest: DIGEST, field: z.enum(LICENCE_PROVABLE), name: z.string().max(300) }))
  .max(100)
  .default([])
const SITES = z.array(HEX_ID).max(200)
const DAY = z.iso.date().transform(text => text as Day)
const APPLY = z.strictObject({
  kind: z.enum(LICENCE_KINDS),
  firm: HEX_ID.optional(),
  record: z.strictObject({
    natural: z.boolean(),
    name: line(300),
    address: line(400),
    nationality: line(2).optional(),
    residence: z.enum(RESIDENCES).optional(),
    area: prose(600),
  }),
  sites: SITES.default([]),
  documents: DOCUMENTS,
})
const INSPECT = z.strictObject({
  result: z.enum(['in-order', 'wanting']),
  report: prose(5_000),
  documents: DOCUMENTS,
})
const RENEW = z.strictObject({
  until: DAY,
  conditions: prose(2_500).default(''),
  sites: SITES.optional(),
  fee: z.strictObject({ amount: line(20), currency: line(3) }).optional(),
  receipt: line(80).optional(),
  documents: DOCUMENTS,
})
const GRANT = RENEW.extend({ from: DAY })
const SUSPEND = REASON.extend({ until: DAY.optional() })

/** From application to licence, and to its end: one route an act. */
export function licenceRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.post(BASE, { schema: { body: APPLY } }, async request => {
    const input = plain(request.body as z.infer<typeof APPLY>)
    const caller = callerOf(request, ports)
    const unknown = input.firm ? await unknownFirm(ports.keeping, caller.authority, input.firm) : []
    if (unknown.length > 0) throw new Refused(unknown)
    return valueOf(await applyForLicence(ports, caller, input))
  })
  const on = acts(app, ports)
  on('withdraw', z.strictObject({}), (_, { caller, id }) => withdrawLicence(ports, caller, { id }))
  on('inspect', INSPECT, (said, { caller, id }) => inspectLicence(ports, caller, { id, ...plain(said) }))
  on('grant', GRANT, (said, { caller, id }) => grantLicence(ports, caller, { id, ...plain(said) }))
  on('renew', RENEW, (said, { caller, id }) => renewLicence(ports, caller, { id, ...plain(said) }))
  on('suspend', SUSPEND, (said, { caller, id }) =>
    closeLicence(ports, caller, { id, action: 'suspend', ...plain(said) }),
  )
  for (const action of ['refuse', 'resume'] as const) {
    on(action, REASON, ({ reason }, { caller, id }) => closeLicence(ports, caller, { action, id, reason }))
  }
  on('revoke/propose', REASON, ({ reason }, { caller, id }) => proposeRevocation(ports, caller, { id, reason }))
  on('revoke/decline', REASON, ({ reason }, { caller, id }) => declineRevocation(ports, caller, { id, reason }))
  on('revoke/approve', FROZEN, ({ frozen }, { caller, id }) => approveRevocation(ports, caller, { id, frozen }))
}

/** Routes of acts on one licence. One the person may not see is not found, before anything is decided about it. */
function acts(app: FastifyInstance, ports: ServerPorts) {
  return <B extends z.ZodType>(
    name: string,
    body: B,
    act: (said: z.infer<B>, about: { caller: Caller; id: string }) => Promise<Outcome<unknown>>,
  ): void => {
    app.post(`${BASE}/:id/${name}`, { schema: { params: ID, body } }, async request => {
      const { id, authority } = await licenceIn(ports, request)
      return valueOf(await act(request.body as z.infer<B>, { caller: callerOf(request, ports, authority), id }))
    })
  }
}

/** Without what was not said: canonical JSON carries no `undefined`, and a request without documents names none. */
type Plain<T> = { [K in keyof T]: Exclude<T[K], undefined> }
function plain<T extends object>(said: T): Plain<T> {
  const kept = Object.entries(said).filter(([name, value]) => value !== undefined && !isEmpty(name, value))
  return Object.fromEntries(kept) as Plain<T>
}

function isEmpty(name: string, value: unknown): boolean {
  return name === 'documents' && Array.isArray(value) && value.length === 0
}
