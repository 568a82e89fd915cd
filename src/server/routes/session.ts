import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { changePassword } from '../../operations/persons/accounts.ts'
import type { Kept } from '../../ports/keeping.ts'
import { openAttempts } from '../attempts.ts'
import { CODE, line, STRICTLY } from '../forms.ts'
import { someone } from '../guard.ts'
import { inTurns } from '../in-turn.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { offerSecret, stepOf } from '../second-factor.ts'
import { endSession, needsFresh, type SignedIn, startSession, stepUp } from '../sessions.ts'
import { acceptCode, acceptPassword, type SaidAtTheDoor, signIn } from '../sign-in.ts'
import { sessionView, withPerson } from '../views/session.ts'

const SIGN_IN = z.strictObject({ login: line(80).min(1), password: line(200).min(1), code: CODE.optional() })
const SHOW = z.strictObject({ code: CODE })
const ENROL = z.strictObject({ code: CODE.optional() })
const PASSWORD = z.strictObject({ present: line(200), password: line(200) })
const DEMONSTRATION = z.strictObject({ login: line(80).min(1) })

/** Signing in and out, and showing a second factor. Attempts on one account wait for one another. */
export function sessionRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const inTurn = inTurns()
  const offers: Offers = openAttempts(ports)
  app.get('/api/v1/session', request => sessionView(ports, someone(request)))
  app.post('/api/v1/session', { schema: { body: SIGN_IN }, ...STRICTLY }, async (request, reply) => {
    const said = request.body as SaidAtTheDoor
    const account = valueOf(await inTurn(said.login.trim().toLowerCase(), () => signIn(ports, said)))
    const session = await startSession(ports, request, reply, account, account.totp ? ports.clock.now() : 0)
    return sessionView(ports, await withPerson(ports, account, session))
  })
  app.post('/api/v1/session/demonstration', { schema: { body: DEMONSTRATION } }, async (request, reply) => {
    const account = await demonstrationAccount(ports, (request.body as z.infer<typeof DEMONSTRATION>).login)
    const session = await startSession(ports, request, reply, account, ports.clock.now())
    return sessionView(ports, await withPerson(ports, account, session))
  })
  app.delete('/api/v1/session', async (request, reply) => {
    await endSession(ports, reply, someone(request))
    return {}
  })
  app.post('/api/v1/session/step-up', { schema: { body: SHOW }, ...STRICTLY }, async request => {
    const { account, session } = someone(request)
    const { code } = request.body as z.infer<typeof SHOW>
    await inTurn(account.id, async () => valueOf(await acceptCode(ports, await accountNow(ports, account.id), code)))
    await stepUp(ports, session)
    return { steppedUp: true }
  })
  app.post('/api/v1/session/second-factor', { schema: { body: ENROL }, ...STRICTLY }, async request => {
    const { code } = request.body as z.infer<typeof ENROL>
    const who = someone(request)
    const step = async () => (code === undefined ? offer(ports, offers, who) : enrol(ports, offers, who, code))
    return inTurn(who.account.id, step)
  })
  app.put('/api/v1/session/password', { schema: { body: PASSWORD }, ...STRICTLY }, async request => {
    const { account, session } = someone(request)
    const said = request.body as z.infer<typeof PASSWORD>
    return inTurn(account.id, async () => {
      const now = valueOf(await acceptPassword(ports, await accountNow(ports, account.id), said.present))
      return valueOf(await changePassword(ports.keeping, now, { ...said, session: session.id }))
    })
  })
}

/** As it is kept now, not as it was when the request came in. */
async function accountNow(ports: ServerPorts, login: string): Promise<Kept['account']> {
  const account = await ports.keeping.get('account', login)
  if (!account) throw refusedBy('signed-out')
  return account
}

async function demonstrationAccount(ports: ServerPorts, login: string): Promise<Kept['account']> {
  const world = ports.identity.environment === 'demonstration' && ports.demonstration !== undefined
  const account = world ? await ports.keeping.get('account', login) : null
  if (!account?.demonstration) throw refusedBy('not-found')
  return account
}

/** Secrets on offer, by account: the last one shown, for ten minutes, to the session it was shown in. */
type Offers = ReturnType<typeof openAttempts<{ readonly session: string; readonly sealed: string }>>

/** A secret is shown; it counts for nothing until a code proves that it arrived. */
async function offer(ports: ServerPorts, offers: Offers, who: SignedIn) {
  const account = await accountNow(ports, who.account.id)
  if (account.totp) throw refusedBy('second-factor-kept')
  await needsFresh(ports, who)
  const { sealed, secret, uri } = offerSecret(ports, account.id)
  offers.begin(account.id, { session: who.session.id, sealed })
  return { secret, uri }
}

async function enrol(ports: ServerPorts, offers: Offers, who: SignedIn, code: string) {
  const account = await accountNow(ports, who.account.id)
  if (account.totp) throw refusedBy('second-factor-kept')
  await needsFresh(ports, who)
  const offered = offers.see(account.id)
  if (offered?.session !== who.session.id) throw refusedBy('second-factor-offer', {}, 'code')
  const step = stepOf(ports, offered.sealed, code)
  if (step === null) throw refusedBy('second-factor-wrong', {}, 'code')
  offers.take(account.id)
  await stepUp(ports, who.session)
  await ports.keeping.change('account', account.id, { totp: offered.sealed, totpStep: step })
  return { done: true }
}
