import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller } from '../ports/node.ts'
import { accessOf, mayCall, routeOf, STEPPED_UP } from './access.ts'
import type { ServerPorts } from './ports.ts'
import { refusedBy } from './problem.ts'
import { isSteppedUp, type SignedIn, signedIn } from './sessions.ts'

/** Who made a request, found out before its route runs. */
const WHO = Symbol('who')

type Guarded = FastifyRequest & { [WHO]?: SignedIn | null }

/**
 * Step 1 at the edge: every route is looked up in the access matrix before it runs, and a route without a row never gets to be
 * served. Writes must come from our own pages: they carry a header no other site can send.
 */
export function guard(app: FastifyInstance, ports: ServerPorts): void {
  app.addHook('onRoute', route => {
    for (const method of [route.method].flat()) if (method !== 'HEAD') accessOf(`${method} ${route.url}`)
  })
  app.addHook('preValidation', async request => {
    const route = routeOf(request)
    const access = accessOf(route)
    if (access === 'public' && !route.includes('/api/v1/')) return
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
    if (isWrite && request.headers['x-adamas'] !== '1') throw refusedBy('request-not-ours')
    const who = await signedIn(ports, request)
    ;(request as Guarded)[WHO] = who
    if (access === 'public') return
    if (!who) throw refusedBy('signed-out')
    const roles = who.person.grants.map(grant => grant.role)
    if (!mayCall(access, roles)) throw refusedBy('right-missing', { roles: access === 'session' ? [] : access })
    if (STEPPED_UP.includes(route) && !isSteppedUp(ports, who)) throw refusedBy('step-up-needed')
  })
}

export function whoIs(request: FastifyRequest): SignedIn | null {
  return (request as Guarded)[WHO] ?? null
}

/** The person signed in; the access matrix has seen to it that there is one. */
export function someone(request: FastifyRequest): SignedIn {
  const who = whoIs(request)
  if (!who) throw refusedBy('signed-out')
  return who
}

/** The caller of a write: person, authority, and the idempotency key without which no write is taken. */
export function callerOf(request: FastifyRequest, ports: ServerPorts): Caller {
  const { person } = someone(request)
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,80}$/.test(key)) throw refusedBy('idempotency-key-missing')
  return { person: person.id, authority: authorityOf(person.grants, ports), repeat: { key } }
}

/** The authority a person acts for at this node: that of their grants; the node's first where they hold none. */
export function authorityOf(grants: SignedIn['person']['grants'], ports: ServerPorts): string {
  const own = grants.find(grant => ports.identity.authorities.includes(grant.authority))
  return own?.authority ?? (ports.identity.authorities[0] as string)
}
