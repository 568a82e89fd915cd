import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServerPorts } from './ports.ts'
import { cookieName } from './sessions.ts'

const LASTS_MS = 10 * 60_000
/** More than any office begins in ten minutes; beyond it the oldest is forgotten. */
const MOST = 10_000

/**
 * What was begun and waits for its answer, for ten minutes, in memory: whoever's is lost begins again. Each is taken
 * once, so an answer that was used, or that comes to another browser, finds nothing to be held against.
 */
export function openAttempts<T>(ports: Pick<ServerPorts, 'clock'>) {
  const waiting = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    begin(id: string, value: T): void {
      const now = ports.clock.now()
      waiting.delete(id)
      for (const [old, { until }] of waiting) {
        if (until > now && waiting.size < MOST) break
        waiting.delete(old)
      }
      waiting.set(id, { value, until: now + LASTS_MS })
    },
    /** Looks without taking: for an answer that may be mistyped. */
    see(id: string): T | null {
      const found = waiting.get(id)
      return found && found.until > ports.clock.now() ? found.value : null
    },
    take(id: string): T | null {
      const found = waiting.get(id)
      waiting.delete(id)
      return found && found.until > ports.clock.now() ? found.value : null
    },
  }
}

/** Names a browser that is not signed in yet: 256 random bits in a cookie. */
export function markBrowser(ports: ServerPorts, reply: FastifyReply): string {
  const token = randomBytes(32).toString('base64url')
  void reply.setCookie(nameFor(ports), token, { ...rules(ports), maxAge: LASTS_MS / 1_000 })
  return digest(token)
}

/** Which browser this is, or nothing that was ever marked. */
export function browserOf(ports: ServerPorts, request: FastifyRequest): string {
  return digest(request.cookies[nameFor(ports)] ?? '')
}

export function forgetBrowser(ports: ServerPorts, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(ports), rules(ports))
}

const nameFor = (ports: ServerPorts): string => `${cookieName(ports)}-door`

/** `lax`, unlike the session's: a person comes back from the provider by a link of another site. */
function rules(ports: ServerPorts) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: ports.url.startsWith('https:') } as const
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')
