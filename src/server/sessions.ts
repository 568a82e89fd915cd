import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import type { PersonRow } from '../core/participants/rights.ts'
import type { Kept } from '../ports/keeping.ts'
import { passwordHolds } from './passwords.ts'
import type { ServerPorts } from './ports.ts'
import { refusedBy } from './problem.ts'

const IDLE_MS = 60 * 60_000
const LONGEST_MS = 12 * 3_600_000
const STEP_UP_MS = 10 * 60_000
const SEEN_EVERY_MS = 60_000
const FREE_FAILURES = 5

/** Who is signed in: the person of the register, and the session it came by. */
export interface SignedIn {
  readonly session: Kept['session']
  readonly account: Kept['account']
  readonly person: PersonRow
}

export function cookieName(ports: ServerPorts): string {
  return `adamas-${ports.identity.node.toLowerCase()}`
}

/** The session of a request, or null; one that was not used for an hour, or is twelve hours old, is over. */
export async function signedIn(ports: ServerPorts, request: FastifyRequest): Promise<SignedIn | null> {
  const token = request.cookies[cookieName(ports)]
  if (!token) return null
  const session = await ports.keeping.get('session', digest(token))
  const now = ports.clock.now()
  if (!session) return null
  if (now - session.seenAt > IDLE_MS || now - session.startedAt > LONGEST_MS) {
    await ports.keeping.remove('session', session.id)
    return null
  }
  if (now - session.seenAt > SEEN_EVERY_MS) await ports.keeping.put('session', { ...session, seenAt: now })
  const account = await ports.keeping.get('account', session.account)
  if (!account) return null
  const person = (await ports.reading.row('person', session.person)) ?? { id: session.person, grants: [] }
  return { session, account, person }
}

/** Starts a session: the token goes to the browser, only its digest is kept. */
export async function startSession(
  ports: ServerPorts,
  reply: FastifyReply,
  account: Kept['account'],
  steppedUp: boolean,
) {
  const token = randomBytes(32).toString('base64url')
  const now = ports.clock.now()
  const session = { id: digest(token), person: account.person, account: account.id, startedAt: now, seenAt: now }
  await ports.keeping.put('session', { ...session, steppedUpAt: steppedUp ? now : 0 })
  const secure = ports.url.startsWith('https:')
  void reply.setCookie(cookieName(ports), token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export async function endSession(ports: ServerPorts, reply: FastifyReply, who: SignedIn): Promise<void> {
  await ports.keeping.remove('session', who.session.id)
  void reply.clearCookie(cookieName(ports), { path: '/' })
}

/** Whether the second factor was shown lately; people of a demonstration have none to show. */
export function isSteppedUp(ports: ServerPorts, who: SignedIn): boolean {
  return who.account.demonstration === true || ports.clock.now() - who.session.steppedUpAt < STEP_UP_MS
}

/** Password, then second factor. What was wrong is never told apart, and failing costs more time each time. */
export async function signIn(
  ports: ServerPorts,
  said: { readonly login: string; readonly password: string; readonly code?: string },
): Promise<Kept['account']> {
  const account = await ports.keeping.get('account', said.login.trim().toLowerCase())
  const now = ports.clock.now()
  if (account?.lockedUntil && account.lockedUntil > now) {
    throw refusedBy('locked', { seconds: Math.ceil((account.lockedUntil - now) / 1_000) })
  }
  const good = await passwordHolds(said.password, account?.password || NOBODY)
  if (!account || !good || account.demonstration) {
    if (account) await countFailure(ports, account)
    throw refusedBy('sign-in-refused')
  }
  if (!account.totp) return clearFailures(ports, account)
  if (!said.code) throw refusedBy('second-factor-needed', {}, 'code')
  return acceptCode(ports, account, said.code)
}

/** A hash of no password, so that an unknown name takes as long as a known one. */
const NOBODY = `scrypt$32768$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** A code counts once: the step it belongs to is kept. */
export async function acceptCode(ports: ServerPorts, account: Kept['account'], code: string): Promise<Kept['account']> {
  const step = account.totp ? stepOf(account.totp, code, ports.clock.now()) : null
  if (step === null || step <= (account.totpStep ?? 0)) {
    await countFailure(ports, account)
    throw refusedBy('second-factor-wrong', {}, 'code')
  }
  return clearFailures(ports, { ...account, totpStep: step })
}

function stepOf(secret: string, code: string, nowMs: number): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 })
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp: nowMs, window: 1 })
  return delta === null ? null : Math.floor(nowMs / 30_000) + delta
}

async function clearFailures(ports: ServerPorts, account: Kept['account']): Promise<Kept['account']> {
  const { lockedUntil: _, ...rest } = account
  const cleared = { ...rest, failures: 0 }
  await ports.keeping.put('account', cleared)
  return cleared
}

async function countFailure(ports: ServerPorts, account: Kept['account']): Promise<void> {
  const failures = account.failures + 1
  const seconds = failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES) * 15, 3_600)
  const locked = seconds > 0 ? { lockedUntil: ports.clock.now() + seconds * 1_000 } : {}
  await ports.keeping.put('account', { ...account, failures, ...locked })
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
