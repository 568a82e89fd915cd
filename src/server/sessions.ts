import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PersonRow } from '../core/participants/rights.ts'
import { hasSecondFactor } from '../operations/persons/factors.ts'
import type { Kept } from '../ports/keeping.ts'
import type { ServerPorts } from './ports.ts'
import { refusedBy } from './problem.ts'
import { personHere } from './standing.ts'

/** OWASP ASVS 5.0, 7.3: a session ends when it is not used, and in any case after a working day. */
const IDLE_MS = 60 * 60_000
const LONGEST_MS = 12 * 3_600_000
const STEP_UP_MS = 10 * 60_000
const SEEN_EVERY_MS = 60_000
const SWEPT_AT_ONCE = 100

/** Who is signed in: the person of the register, and the session it came by. */
export interface SignedIn {
  readonly session: Kept['session']
  readonly account: Kept['account']
  readonly person: PersonRow
}

/** Named after the node, because cookies ignore ports and the nodes of a world share a host. */
export function cookieName(ports: Pick<ServerPorts, 'identity'>): string {
  return `adamas-${ports.identity.node.toLowerCase()}`
}

/** The session of a request, or null; one that was not used for an hour, or is twelve hours old, is over. */
export async function signedIn(ports: ServerPorts, request: FastifyRequest): Promise<SignedIn | null> {
  const session = await sessionOf(ports, request)
  const now = ports.clock.now()
  if (!session) return null
  if (isOver(ports, session)) {
    await ports.keeping.remove('session', session.id)
    return null
  }
  if (now - session.seenAt > SEEN_EVERY_MS && !(await ports.keeping.change('session', session.id, { seenAt: now }))) {
    return null
  }
  const account = await ports.keeping.get('account', session.account)
  if (!account) return null
  return { session, account, person: await personHere(ports, session.person) }
}

async function sessionOf(ports: ServerPorts, request: FastifyRequest): Promise<Kept['session'] | null> {
  const token = request.cookies[cookieName(ports)]
  return token ? ports.keeping.get('session', digest(token)) : null
}

/**
 * Starts a session in place of any before it: the token, 256 random bits, goes to the browser and only its digest is
 * kept, so that nobody who reads the database can act as somebody. `steppedUpAt` is when a second factor was shown,
 * or 0.
 */
export async function startSession(
  ports: ServerPorts,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Kept['account'],
  steppedUpAt: number,
): Promise<Kept['session']> {
  const before = await sessionOf(ports, request)
  if (before) await ports.keeping.remove('session', before.id)
  await sweep(ports, account.person)
  const token = randomBytes(32).toString('base64url')
  const now = ports.clock.now()
  const { id: login, person } = account
  const times = { startedAt: now, seenAt: now, steppedUpAt }
  const session = { id: digest(token), person, account: login, ...times }
  await ports.keeping.put('session', session)
  void reply.setCookie(cookieName(ports), token, cookieRules(ports))
  return session
}

/** Sessions nobody signed out of go when their person signs in again. */
async function sweep(ports: ServerPorts, person: string): Promise<void> {
  const sessions = await ports.keeping.find('session', 'person', person, SWEPT_AT_ONCE)
  for (const old of sessions) if (isOver(ports, old)) await ports.keeping.remove('session', old.id)
}

function isOver(ports: ServerPorts, { seenAt, startedAt }: Kept['session']): boolean {
  const now = ports.clock.now()
  return now - seenAt > IDLE_MS || now - startedAt > LONGEST_MS
}

/** The second factor was shown just now; a session that ended meanwhile stays ended. */
export async function stepUp(ports: ServerPorts, session: Kept['session']): Promise<void> {
  const steppedUpAt = ports.clock.now()
  if (!(await ports.keeping.change('session', session.id, { steppedUpAt }))) throw refusedBy('signed-out')
}

export async function endSession(ports: ServerPorts, reply: FastifyReply, who: SignedIn): Promise<void> {
  await ports.keeping.remove('session', who.session.id)
  void reply.clearCookie(cookieName(ports), cookieRules(ports))
}

/** `strict`: the pages load without the cookie, and only their own requests carry it. */
function cookieRules(ports: ServerPorts) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: ports.url.startsWith('https:') } as const
}

/** Whether the second factor was shown within ten minutes; people of a demonstration have none to show. */
export function isSteppedUp(ports: ServerPorts, { account, session }: Pick<SignedIn, 'account' | 'session'>): boolean {
  return account.demonstration === true || ports.clock.now() - session.steppedUpAt < STEP_UP_MS
}

/** Nobody who finds a session open adds a factor of their own beside those enrolled, or takes one away. */
export async function needsFresh(ports: ServerPorts, who: SignedIn): Promise<void> {
  if (isSteppedUp(ports, who)) return
  if (await hasSecondFactor(ports.keeping, who.account)) throw refusedBy('step-up-needed')
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
