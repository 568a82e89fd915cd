import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { passkeysOf } from '../../operations/persons/factors.ts'
import type { Kept } from '../../ports/keeping.ts'
import { browserOf, forgetBrowser, markBrowser, openAttempts } from '../attempts.ts'
import { line, STRICTLY } from '../forms.ts'
import { someone } from '../guard.ts'
import { inTurns } from '../in-turn.ts'
import { askPasskey, keepPasskey, offerPasskey, provePasskey } from '../passkeys.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { needsFresh, startSession, stepUp } from '../sessions.ts'
import { mayOpen } from '../sign-in.ts'
import { sessionView, withPerson } from '../views/session.ts'

/** As a browser gives it: `toJSON` of a credential. What it means is judged when it is verified. */
const ANSWER = z.looseObject({
  ...{ id: line(2_000).min(1), rawId: line(2_000), type: line(40) },
  response: z.looseObject({ clientDataJSON: line(20_000) }),
})
const NEW = z.strictObject({ name: line(60).optional(), answer: ANSWER.optional() })
const SHOW = z.strictObject({ answer: ANSWER.optional() })
const ONE = z.strictObject({ id: line(2_000) })

/** Passkeys: to enrol and remove one, to sign in by one, and to show one before an act. Each in two steps. */
export function passkeyRoutes(app: FastifyInstance, ports: ServerPorts): void {
  enrolRoutes(app, ports)
  showRoutes(app, ports)
}

function enrolRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const attempts = openAttempts<string>(ports)
  app.get('/api/v1/session/passkeys', async request => ({ items: await passkeysView(ports, someone(request).account) }))
  app.post('/api/v1/session/passkeys', { schema: { body: NEW }, ...STRICTLY }, async request => {
    const { answer, name = '' } = request.body as z.infer<typeof NEW>
    const who = someone(request)
    await needsFresh(ports, who)
    if (!answer) {
      const { name: person } = (await ports.keeping.get('person', who.person.id)) ?? { name: who.account.id }
      const options = await offerPasskey(ports, who.account, person)
      attempts.begin(who.session.id, options.challenge)
      return options
    }
    const challenge = attempts.take(who.session.id)
    if (challenge === null) throw refusedBy('passkey-again')
    if (!name.trim()) throw refusedBy('passkey-name-missing', {}, 'name')
    const made = { challenge, answer: answer as unknown as RegistrationResponseJSON, name: name.trim() }
    const { id } = valueOf(await keepPasskey(ports, who.account, made))
    await stepUp(ports, who.session)
    return { id }
  })
  app.delete('/api/v1/session/passkeys/:id', { schema: { params: ONE } }, async request => {
    const { id } = request.params as z.infer<typeof ONE>
    const who = someone(request)
    const passkey = await ports.keeping.get('passkey', id)
    if (passkey?.account !== who.account.id) throw refusedBy('not-found', { id })
    await needsFresh(ports, who)
    await ports.keeping.remove('passkey', id)
    return {}
  })
}

function showRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const attempts = openAttempts<string>(ports)
  const inTurn = inTurns()
  const prove = (name: string, request: FastifyRequest) => {
    const { answer } = request.body as z.infer<typeof SHOW>
    const challenge = attempts.take(name)
    if (challenge === null) throw refusedBy('passkey-again')
    const given = answer as unknown as AuthenticationResponseJSON
    return inTurn(given.id, async () => valueOf(await provePasskey(ports, challenge, given)))
  }
  app.post('/api/v1/session/passkey', { schema: { body: SHOW }, ...STRICTLY }, async (request, reply) => {
    if (!(request.body as z.infer<typeof SHOW>).answer) {
      const options = await askPasskey(ports)
      attempts.begin(markBrowser(ports, reply), options.challenge)
      return options
    }
    const passkey = await prove(browserOf(ports, request), request)
    const account = valueOf(await mayOpen(ports, passkey.account))
    forgetBrowser(ports, reply)
    const session = await startSession(ports, request, reply, account, ports.clock.now())
    return sessionView(ports, await withPerson(ports, account, session))
  })
  app.post('/api/v1/session/step-up/passkey', { schema: { body: SHOW }, ...STRICTLY }, async request => {
    const { account, session } = someone(request)
    if (!(request.body as z.infer<typeof SHOW>).answer) {
      const options = await askPasskey(ports, account)
      attempts.begin(session.id, options.challenge)
      return options
    }
    const passkey = await prove(session.id, request)
    if (passkey.account !== account.id) throw refusedBy('passkey-unknown')
    await stepUp(ports, session)
    return { steppedUp: true }
  })
}

/** Nothing of a key but what its owner knows it by. */
async function passkeysView(ports: ServerPorts, account: Kept['account']) {
  const passkeys = await passkeysOf(ports.keeping, account.id)
  return passkeys
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .map(({ id, name, madeAt, usedAt }) => ({
      ...{ id, name, madeAt: new Date(madeAt).toISOString() },
      ...(usedAt ? { usedAt: new Date(usedAt).toISOString() } : {}),
    }))
}
