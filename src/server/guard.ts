import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller } from '../ports/node.ts'
import { type AccessRow, accessOf, grantsFor, routeOf } from './access.ts'
import { isNear } from './near.ts'
import type { ServerPorts } from './ports.ts'
import { refusedBy } from './problem.ts'
import { isSteppedUp, type SignedIn, signedIn } from './sessions.ts'

/** Who made a request, found out before its route runs. */
const WHO = Symbol('who')

type Guarded = FastifyRequest & { [WHO]?: SignedIn | null }

/**
 * Step 1 at the edge: every route is looked up in the access matrix before its body is read, and a route without a row
 * never gets to be served. Writes must come from our own pages: they carry a header no other site can send.
 */
export function guard(app: FastifyInstance, ports: ServerPorts): void {
  app.addHook('onRoute', route => {
    for (const method of [route.method].flat()) {
      if (method === 'HEAD') continue
      const row = accessOf(`${method} ${route.url}`)
      route.schema = { summary: row.does, description: openTo(row), ...chapterOf(route.url), ...route.schema }
    }
  })
  app.addHook('onRequest', async request => {
    const route = routeOf(request)
    if (route) await admit(ports, request, route)
  })
}

/** Its chapter in the API's description; pages are not part of it. */
function chapterOf(url: string): { tags: string[] } | { hide: true } {
  if (/^\/(\*|verify|confirm|ship|service|licences|sign-in\/back|api(\/(openapi\.json|look\.css))?)$/.test(url))
    return { hide: true }
  return { tags: [/^\/api\/v1\/(\w+)/.exec(url)?.[1] ?? 'public'] }
}

function openTo({ may, freshCode }: AccessRow): string {
  const whom = typeof may === 'string' ? WHOM[may] : may.join(', ')
  return `For ${whom}.${freshCode ? ' Needs a second factor shown within ten minutes.' : ''}`
}

const WHOM = { public: 'anyone', near: 'machines of its own network', session: 'anyone signed in' }

async function admit(ports: ServerPorts, request: FastifyRequest, route: string): Promise<void> {
  const { may, freshCode } = accessOf(route)
  if (may === 'near' && !isNear(request.ip)) throw refusedBy('not-found')
  if (!route.includes(' /api/v1/')) return
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  if (isWrite && request.headers['x-adamas'] !== '1') throw refusedBy('request-not-ours')
  const who = await signedIn(ports, request)
  ;(request as Guarded)[WHO] = who
  if (may === 'public' || may === 'near') return
  if (!who) throw refusedBy('signed-out')
  if (may !== 'session' && grantsFor(may, who.person, ports.identity.authorities).length === 0) {
    throw refusedBy('right-missing', { roles: may })
  }
  if (freshCode && !isSteppedUp(ports, who)) throw refusedBy('step-up-needed')
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

/**
 * The caller of a write: person, authority, and the idempotency key without which no write is taken. `about` is the
 * authority of the record the write is about; where there is none, the person's first grant that opens the route says
 * for whom they act.
 */
export function callerOf(request: FastifyRequest, ports: ServerPorts, about?: string): Caller {
  const { person } = someone(request)
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,80}$/.test(key)) throw refusedBy('idempotency-key-missing')
  return { person: person.id, authority: about ?? actingAt(request, ports), repeat: { key } }
}

/** The authority at which a grant of the person opens this route. */
export function actingAt(request: FastifyRequest, ports: ServerPorts): string {
  const { authorities } = ports.identity
  const [first] = grantsFor(accessOf(routeOf(request) ?? '').may, someone(request).person, authorities)
  return first?.authority ?? (authorities[0] as string)
}

/** The idempotency key names what it makes: a repeat finds the same one. The key is random, and so is this id. */
export function idByKey({ person, repeat }: Caller): string {
  return createHash('sha256').update(`${person}\n${repeat?.key}`).digest('hex').slice(0, 32)
}
