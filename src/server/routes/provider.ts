import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import { hasSecondFactor } from '../../operations/persons/factors.ts'
import { knownIdentity, tieIdentity } from '../../operations/persons/identities.ts'
import type { IdentityProvider, Proven, Sent } from '../../ports/identity-provider.ts'
import type { Kept } from '../../ports/keeping.ts'
import { browserOf, forgetBrowser, markBrowser, openAttempts } from '../attempts.ts'
import { CODE, line, STRICTLY } from '../forms.ts'
import { inTurns } from '../in-turn.ts'
import type { ServerPorts } from '../ports.ts'
import { refusalBy, refusedBy, valueOf } from '../problem.ts'
import { type SignedIn, startSession } from '../sessions.ts'
import { acceptCode, mayOpen } from '../sign-in.ts'
import { sessionView, withPerson } from '../views/session.ts'

const BEGIN = z.strictObject({ next: line(2_000).optional() })
const SHOW = z.strictObject({ code: CODE })

/** A person on the way: at the provider, or back from it and asked for their own second factor. */
type Attempt =
  | { readonly at: 'provider'; readonly sent: Sent; readonly next: string }
  | { readonly at: 'code'; readonly login: string; readonly proven: Proven; readonly next: string }

/** Signing in by the state's identity provider. Without one these routes lead nowhere. */
export function providerRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const door: Door = { ports, attempts: openAttempts<Attempt>(ports) }
  const inTurn = inTurns()
  app.post('/api/v1/session/provider', { schema: { body: BEGIN }, ...STRICTLY }, async (request, reply) => {
    const { next } = request.body as z.infer<typeof BEGIN>
    const { url, sent } = valueOf(await providerOf(ports).begin())
    door.attempts.begin(markBrowser(ports, reply), { at: 'provider', sent, next: safe(next) })
    return { url }
  })
  app.get('/sign-in/back', STRICTLY, async (request, reply) => {
    const arrived = await comeBack(door, request)
    if (!arrived.ok) return reply.redirect(`/sign-in?refused=${arrived.findings[0]?.rule}`)
    const { account, proven, next, ask } = arrived.value
    if (ask) {
      door.attempts.begin(browserOf(ports, request), { at: 'code', login: account.id, proven, next })
      return reply.redirect(`/sign-in?${new URLSearchParams({ code: 'own', next })}`)
    }
    const entered = await enter(door, request, reply, { account, proven, shownAt: shownAt(ports, proven) })
    return reply.redirect(entered.ok ? next : `/sign-in?refused=${entered.findings[0]?.rule}`)
  })
  app.post(
    '/api/v1/session/provider/second-factor',
    { schema: { body: SHOW }, ...STRICTLY },
    async (request, reply) => {
      const { code } = request.body as z.infer<typeof SHOW>
      const browser = browserOf(ports, request)
      const attempt = door.attempts.take(browser)
      if (attempt?.at !== 'code') throw refusedBy('provider-again')
      const account = await inTurn(attempt.login, async () => {
        const kept = valueOf(await mayOpen(ports, attempt.login))
        const shown = await acceptCode(ports, kept, code)
        if (!shown.ok) door.attempts.begin(browser, attempt)
        return valueOf(shown)
      })
      const entering = { account, proven: attempt.proven, shownAt: ports.clock.now() }
      return sessionView(ports, valueOf(await enter(door, request, reply, entering)))
    },
  )
}

interface Door {
  readonly ports: ServerPorts
  readonly attempts: ReturnType<typeof openAttempts<Attempt>>
}

interface Arrived {
  readonly account: Kept['account']
  readonly proven: Proven
  readonly next: string
  /** Their own second factor comes first. */
  readonly ask: boolean
}

/**
 * Who came back. The provider's second factor spares the own one, except the first time: until then whose account
 * it is rests on one administrator's word.
 */
async function comeBack({ ports, attempts }: Door, request: FastifyRequest): Promise<Outcome<Arrived>> {
  const attempt = attempts.take(browserOf(ports, request))
  if (attempt?.at !== 'provider') return refused(refusalBy('provider-again'))
  const search = new URL(request.url, ports.url).search
  const proven = await providerOf(ports).finish(search, attempt.sent)
  if (!proven.ok) return proven
  const known = await knownIdentity(ports.keeping, proven.value)
  if (!known.ok) return known
  const account = await mayOpen(ports, known.value.account.id)
  if (!account.ok) return account
  const ask = (known.value.first || !proven.value.strong) && (await hasSecondFactor(ports.keeping, account.value))
  if (ask && !account.value.totp) return refused(refusalBy('passkey-needed'))
  return done({ account: account.value, proven: proven.value, next: attempt.next, ask })
}

interface Entering {
  readonly account: Kept['account']
  readonly proven: Proven
  readonly shownAt: number
}

async function enter(
  { ports }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  { account, proven, shownAt: at }: Entering,
): Promise<Outcome<SignedIn>> {
  const known = await knownIdentity(ports.keeping, proven)
  if (!known.ok) return known
  if (known.value.account.id !== account.id) return refused(refusalBy('identity-unknown'))
  if (known.value.first && !(await tieIdentity(ports.keeping, known.value.account, proven, ports.clock.now()))) {
    return refused(refusalBy('identity-unknown'))
  }
  forgetBrowser(ports, reply)
  const session = await startSession(ports, request, reply, account, at)
  return done(await withPerson(ports, account, session))
}

/** A second factor the provider saw is as fresh as it says; where it does not say, it was shown long ago. */
function shownAt(ports: ServerPorts, { strong, seenAt = 0 }: Proven): number {
  return strong ? Math.min(seenAt, ports.clock.now()) : 0
}

function providerOf({ provider }: ServerPorts): IdentityProvider {
  if (!provider) throw refusedBy('not-found')
  return provider
}

/** Only a path of this node: an address elsewhere would carry a person away from a page they trust. */
function safe(next = '/desk'): string {
  return /^\/(?![/\\])/.test(next) ? next : '/desk'
}
