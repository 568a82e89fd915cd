import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { someone, whoIs } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import { acceptCode, endSession, isSteppedUp, type SignedIn, signIn, startSession } from '../sessions.ts'

const text = (most: number) => z.string().min(1).max(most)
const SIGN_IN = z.strictObject({ login: text(80), password: text(200), code: text(12).optional() })
const CODE = z.strictObject({ code: text(12) })
const ENROL = z.strictObject({ code: text(12).optional() })
const STRICTLY = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }

/** Signing in and out, and showing a second factor. */
export function sessionRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/session', async request => {
    const who = whoIs(request)
    if (!who) throw refusedBy('signed-out')
    return sessionView(ports, who)
  })
  app.post('/api/v1/session', { schema: { body: SIGN_IN }, ...STRICTLY }, async (request, reply) => {
    const account = await signIn(ports, request.body as z.infer<typeof SIGN_IN>)
    await startSession(ports, reply, account, account.totp !== undefined)
    return { signedIn: true }
  })
  const demonstration = z.strictObject({ login: text(80) })
  app.post('/api/v1/session/demonstration', { schema: { body: demonstration } }, async (request, reply) => {
    const { login } = request.body as z.infer<typeof demonstration>
    if (ports.identity.environment !== 'demonstration') throw refusedBy('not-found', { id: 'demonstration' })
    const account = await ports.keeping.get('account', login)
    if (!account?.demonstration) throw refusedBy('not-found', { id: login })
    await startSession(ports, reply, account, true)
    return { signedIn: true }
  })
  app.delete('/api/v1/session', async (request, reply) => {
    await endSession(ports, reply, someone(request))
    return { signedIn: false }
  })
  app.post('/api/v1/session/step-up', { schema: { body: CODE }, ...STRICTLY }, async request => {
    const who = someone(request)
    await acceptCode(ports, who.account, (request.body as z.infer<typeof CODE>).code)
    await ports.keeping.put('session', { ...who.session, steppedUpAt: ports.clock.now() })
    return { steppedUp: true }
  })
  app.post('/api/v1/session/second-factor', { schema: { body: ENROL }, ...STRICTLY }, async request =>
    enrol(ports, someone(request), (request.body as z.infer<typeof ENROL>).code),
  )
}

/** First a secret is shown, then a code proves that it arrived; only then does it count. */
async function enrol(ports: ServerPorts, who: SignedIn, code: string | undefined) {
  const { account } = who
  if (account.totp) throw refusedBy('second-factor-kept')
  if (code === undefined) {
    const secret = new Secret({ size: 20 }).base32
    await ports.keeping.put('account', { ...account, totpOffered: secret })
    const totp = new TOTP({ issuer: `Adamas ${ports.identity.node}`, label: account.id, secret })
    return { secret, uri: totp.toString() }
  }
  if (!account.totpOffered) throw refusedBy('second-factor-wrong', {}, 'code')
  const { totpOffered, ...rest } = account
  const accepted = await acceptCode(ports, { ...rest, totp: totpOffered }, code)
  await ports.keeping.put('account', accepted)
  await ports.keeping.put('session', { ...who.session, steppedUpAt: ports.clock.now() })
  return { done: true }
}

async function sessionView(ports: ServerPorts, who: SignedIn) {
  const { person, account } = who
  const kept = await ports.keeping.get('person', person.id)
  const firmId = person.grants.find(grant => grant.firm)?.firm
  const firm = firmId ? await ports.keeping.get('firm', firmId) : null
  return {
    person: { id: person.id, name: kept?.name ?? account.id },
    grants: person.grants.map(({ role, authority, office, firm: of }) => ({
      ...{ role, authority },
      ...(office ? { office } : {}),
      ...(of ? { firm: of } : {}),
    })),
    ...(firm ? { firm } : {}),
    steppedUp: isSteppedUp(ports, who),
    secondFactor: account.totp !== undefined,
    demonstration: account.demonstration === true,
  }
}
