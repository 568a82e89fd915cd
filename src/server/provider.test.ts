import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, before, beforeEach, describe, test } from 'node:test'
import { SignJWT } from 'jose'
import { Secret, TOTP } from 'otpauth'
import { startProvider, type TestProvider, unsigned } from '../../test/identity-provider.ts'
import { type Answer, serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { openIdProvider } from '../adapters/identity-provider.ts'
import { createAccount, lockAccount } from '../operations/persons/accounts.ts'

const PASSWORD = 'correct horse battery'
const MINUTE = 60_000
/** Without a role, and an inspector of the simulation. */
const [NEO, OFFICER] = ['a'.repeat(32), 'b'.repeat(32)]
const EMAIL = 'neo.modise@gov.example'

describe('signing in by the identity provider', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  let provider: TestProvider
  before(async () => {
    world = await simulatedWorld(1)
    // The provider's clock is the machine's.
    world.time.now = Date.now()
    const back = `${world.nodes.BW.url}/sign-in/back`
    provider = await startProvider(back)
    const { issuer, client, secret } = provider
    const configuration = { issuer, client, secret, name: 'Gov ID', claim: 'email' }
    node = await serveNode(world.nodes.BW, { provider: openIdProvider(configuration, world.nodes.BW.clock, back) })
  })
  after(async () => {
    await node.app.close()
    await provider.stop()
  })
  beforeEach(async () => {
    const { keeping } = world.nodes.BW
    for (const one of await keeping.all('identity')) await keeping.remove('identity', one.id)
    for (const [id, login] of [
      [NEO, 'neo'],
      [OFFICER, 'officer'],
    ] as const) {
      await keeping.remove('account', login)
      await keeping.remove('person', id)
      assert.ok((await createAccount(keeping, { id, name: login, login, password: PASSWORD })).ok)
    }
    provider.forge = null
    provider.person = { sub: 'person-1', email: EMAIL, verified: true }
    world.time.now = Date.now()
  })

  const cookiesIn = (answer: Answer) =>
    [answer.headers['set-cookie'] ?? []].flat().map(cookie => String(cookie).split(';')[0] as string)
  const sessionIn = (answer: Answer) => cookiesIn(answer).find(cookie => cookie.startsWith('adamas-bw=')) ?? ''
  const expect = (id = NEO, expected = EMAIL.toUpperCase()) =>
    node.ask('boss', 'PUT', `/api/v1/persons/${id}/identity`, { body: { expected } })
  const begin = async (body: object = {}) => {
    const answer = await node.ask(null, 'POST', '/api/v1/session/provider', { body })
    assert.equal(answer.status, 200, answer.text)
    return { url: String(answer.json.url), cookie: cookiesIn(answer).join('; ') }
  }
  const comeBack = (cookie: string, arrived: URL) =>
    node.ask(null, 'GET', `/sign-in/back${arrived.search}`, { headers: { cookie } })
  /** There and back; where the browser is sent, and the session it came by, if any. */
  const signIn = async (body: object = {}) => {
    const { url, cookie } = await begin(body)
    const answer = await comeBack(cookie, await provider.visit(url))
    const session = sessionIn(answer)
    const { json } = await node.ask(null, 'GET', '/api/v1/session', { headers: { cookie: session } })
    return { to: answer.headers.location, cookie, session, person: json.person, steppedUp: json.steppedUp }
  }
  const rulesOf = (answer: Answer) => (answer.json.findings as { rule: string }[]).map(one => one.rule)
  /** Enrols a second factor by a session of that person; gives codes. */
  const enrolled = async (login: string) => {
    const opened = await node.ask(null, 'POST', '/api/v1/session', { body: { login, password: PASSWORD } })
    const headers = { cookie: sessionIn(opened) }
    const ask = (body: object) => node.ask(null, 'POST', '/api/v1/session/second-factor', { headers, body })
    const secret = String((await ask({})).json.secret)
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.time.now })
    assert.equal((await ask({ code: code() })).status, 200)
    world.time.now += MINUTE
    return code
  }

  test('without a second factor shown just now, or by who is no administrator, nobody is expected', async () => {
    const url = `/api/v1/persons/${NEO}/identity`
    assert.equal((await node.ask('inspector', 'PUT', url, { body: { expected: EMAIL } })).status, 403)
    assert.equal((await node.ask('inspector', 'DELETE', url)).status, 403)
    await node.ask('boss', 'GET', '/api/v1/session')
    world.time.now += 20 * MINUTE
    const stale = await expect()
    assert.deepEqual([stale.status, rulesOf(stale)], [403, ['step-up-needed']])
  })

  test('an unknown person is told whom to ask, and nothing is created', async () => {
    const { to, session } = await signIn()
    assert.deepEqual([to, session], ['/sign-in?refused=identity-unknown', ''])
    assert.deepEqual(await world.nodes.BW.keeping.all('identity'), [])
  })

  test('whom an administrator expects signs in, and is tied to the subject from then on', async () => {
    assert.equal((await expect()).status, 200)
    const first = await signIn({ next: '/certificates?state=issued' })
    assert.deepEqual([first.to, first.person], ['/certificates?state=issued', { id: NEO, name: 'neo' }])
    provider.person = { sub: 'person-1', email: 'neo.married@gov.example', verified: true }
    assert.deepEqual((await signIn()).person, { id: NEO, name: 'neo' })
    provider.person = { sub: 'person-2', email: EMAIL, verified: true }
    assert.equal((await signIn()).to, '/sign-in?refused=identity-unknown', 'the address was given to somebody else')
  })

  test('an address the provider has not made sure of ties nobody', async () => {
    await expect()
    provider.person = { sub: 'person-1', email: EMAIL, verified: false }
    assert.equal((await signIn()).to, '/sign-in?refused=identity-unknown')
  })

  test('nobody is expected twice, nor nobody', async () => {
    await expect()
    assert.deepEqual(rulesOf(await expect(OFFICER)), ['tie-taken'])
    assert.deepEqual(rulesOf(await expect(OFFICER, ' ')), ['tie-missing'])
    assert.equal((await expect('e'.repeat(32))).status, 404)
  })

  test('what is taken away opens nothing any more, and who was signed in is signed out', async () => {
    await expect()
    const { session } = await signIn()
    assert.equal((await node.ask('boss', 'DELETE', `/api/v1/persons/${NEO}/identity`)).status, 200)
    assert.equal((await node.ask(null, 'GET', '/api/v1/session', { headers: { cookie: session } })).status, 401)
    assert.equal((await signIn()).to, '/sign-in?refused=identity-unknown')
  })

  test('who holds a role is not tied by one administrator without a second factor of their own', async () => {
    await world.nodes.BW.store.write(null, async tx => {
      const row = { role: 'inspector', authority: 'BW-1', grantedBy: ['node'] } as const
      const at = new Date(world.time.now).toISOString()
      await tx.append({
        ...{ kind: 'right.granted', version: 1, at, day: at.slice(0, 10) as never, authority: 'BW-1', actor: 'node' },
        ...{ subject: OFFICER, header: row, body: new Uint8Array() },
      })
      return { ok: true, value: null }
    })
    assert.deepEqual(rulesOf(await expect(OFFICER)), ['tie-unprotected'])
    const code = await enrolled('officer')
    assert.equal((await expect(OFFICER)).status, 200)
    provider.forge = claims => provider.sign({ ...claims, amr: ['mfa'], auth_time: claims.iat })
    const { to, cookie, session } = await signIn()
    assert.deepEqual(
      [to, session],
      ['/sign-in?code=own&next=%2Fdesk', ''],
      'also where the provider saw a second factor',
    )
    const show = (said: string) =>
      node.ask(null, 'POST', '/api/v1/session/provider/second-factor', { headers: { cookie }, body: { code: said } })
    assert.deepEqual(rulesOf(await show('000000')), ['second-factor-wrong'])
    const shown = await show(code())
    assert.deepEqual([shown.status, shown.json.steppedUp], [200, true])
    assert.deepEqual(rulesOf(await show(code())), ['provider-again'])
    assert.deepEqual((await signIn()).person, { id: OFFICER, name: 'officer' }, 'tied, its word is enough')
  })

  test('a tie made before a role, without a second factor, ends when the role is given', async () => {
    await expect()
    assert.deepEqual((await signIn()).person, { id: NEO, name: 'neo' })
    const grants = `/api/v1/persons/${NEO}/grants`
    const { frozen } = (await node.ask('boss', 'POST', grants, { body: { role: 'auditor' } })).json
    assert.equal((await node.ask('boss-2', 'POST', `${grants}/auditor/approve`, { body: { frozen } })).status, 200)
    assert.equal((await signIn()).to, '/sign-in?refused=identity-unknown')
    assert.deepEqual(rulesOf(await expect()), ['tie-unprotected'])
    await node.ask('boss', 'DELETE', `${grants}/auditor`)
  })

  test('a second factor counts as shown where the provider says so, and from when it says', async () => {
    await expect()
    const signedIn = async (claims: object) => {
      provider.forge = own => provider.sign({ ...own, ...claims })
      return (await signIn()).steppedUp
    }
    const now = Math.floor(world.time.now / 1_000)
    assert.equal(await signedIn({}), false)
    for (const [said, counts] of [
      [{ amr: ['pwd'] }, false],
      [{ amr: ['pwd', 'sms'] }, false],
      [{ amr: 'mfa' }, false],
      [{ acr: '0' }, false],
      [{ amr: ['pwd', 'otp'] }, true],
      [{ amr: ['hwk'] }, true],
      [{ acr: 'http://eidas.europa.eu/LoA/high' }, true],
    ] as const) {
      assert.equal(await signedIn({ ...said, auth_time: now }), counts, JSON.stringify(said))
    }
    assert.equal(await signedIn({ amr: ['mfa'], auth_time: now - 3_600 }), false, 'an hour ago')
    assert.equal(await signedIn({ amr: ['mfa'] }), false, 'nobody knows when')
  })

  test('where the provider saw no second factor the own one is asked', async () => {
    await expect()
    await signIn()
    await enrolled('neo')
    assert.equal((await signIn()).to, '/sign-in?code=own&next=%2Fdesk')
  })

  test('an answer of another state, another browser, or twice, opens nothing', async () => {
    await expect()
    const other = await begin()
    const { url, cookie } = await begin()
    const arrived = await provider.visit(url)
    const foreign = new URL(arrived)
    foreign.searchParams.set('state', 'f'.repeat(43))
    assert.equal((await comeBack(cookie, foreign)).headers.location, '/sign-in?refused=provider-answer')
    assert.equal((await comeBack(cookie, arrived)).headers.location, '/sign-in?refused=provider-again')
    assert.equal((await comeBack(other.cookie, arrived)).headers.location, '/sign-in?refused=provider-answer')
    assert.equal((await comeBack('', arrived)).headers.location, '/sign-in?refused=provider-again')
  })

  test('a code that was used before opens nothing in another sign-in', async () => {
    await expect()
    const first = await begin()
    const used = await provider.visit(first.url)
    assert.equal((await comeBack(first.cookie, used)).headers.location, '/desk')
    const second = await begin()
    const arrived = await provider.visit(second.url)
    arrived.searchParams.set('code', used.searchParams.get('code') ?? '')
    assert.equal((await comeBack(second.cookie, arrived)).headers.location, '/sign-in?refused=provider-answer')
  })

  test('a token for another nonce, audience or issuer, an unsigned one or one of another key is refused', async () => {
    await expect()
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    for (const [what, forge] of [
      ['nonce', claims => provider.sign({ ...claims, nonce: 'another' })],
      ['audience', claims => provider.sign({ ...claims, aud: 'another-program' })],
      ['issuer', claims => provider.sign({ ...claims, iss: 'https://elsewhere.example' })],
      ['alg none', claims => unsigned(claims)],
      ['key', claims => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'provider-1' }).sign(stranger)],
    ] as const satisfies readonly (readonly [string, TestProvider['forge']])[]) {
      provider.forge = forge
      assert.equal((await signIn()).to, '/sign-in?refused=provider-answer', what)
    }
  })

  test('an expired token, and one from another hour, say that a clock is off', async () => {
    await expect()
    const now = Math.floor(world.time.now / 1_000)
    for (const times of [{ exp: now - 60 }, { iat: now - 3_600 }, { iat: now + 3_600, exp: now + 7_200 }]) {
      provider.forge = claims => provider.sign({ ...claims, ...times })
      assert.equal((await signIn()).to, '/sign-in?refused=provider-clock', JSON.stringify(times))
    }
  })

  test('who declined there, or took longer than ten minutes, is told so', async () => {
    const { url, cookie } = await begin()
    const state = new URL(url).searchParams.get('state') ?? ''
    const declined = new URL(
      `http://x/?${new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer })}`,
    )
    assert.equal((await comeBack(cookie, declined)).headers.location, '/sign-in?refused=provider-declined')
    const late = await begin()
    world.time.now += 11 * MINUTE
    const arrived = await provider.visit(late.url)
    assert.equal((await comeBack(late.cookie, arrived)).headers.location, '/sign-in?refused=provider-again')
  })

  test('a locked account opens for nobody, and nobody is sent to an address elsewhere', async () => {
    await expect()
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      assert.equal((await signIn({ next })).to, '/desk')
    }
    const account = await world.nodes.BW.keeping.get('account', 'neo')
    if (account) await lockAccount(world.nodes.BW.keeping, account)
    assert.equal((await signIn()).to, '/sign-in?refused=locked')
  })

  test('while the provider is away a sentence says so, and the password opens as before', async () => {
    const back = `${world.nodes.BW.url}/sign-in/back`
    const nobody = { issuer: 'http://127.0.0.1:9', client: 'adamas', secret: 'x', name: 'Gov ID', claim: 'email' }
    const away = await serveNode(world.nodes.BW, { provider: openIdProvider(nobody, world.nodes.BW.clock, back) })
    const answer = await away.ask(null, 'POST', '/api/v1/session/provider', { body: {} })
    assert.deepEqual([answer.status, rulesOf(answer)], [503, ['provider-silent']])
    const password = await away.ask(null, 'POST', '/api/v1/session', { body: { login: 'neo', password: PASSWORD } })
    assert.equal(password.status, 200)
    await away.app.close()
  })

  test('a node without a provider has no such routes to offer', async () => {
    const plain = await serveNode(world.nodes.BW)
    assert.equal((await plain.ask(null, 'POST', '/api/v1/session/provider', { body: {} })).status, 404)
    assert.equal((await plain.ask(null, 'GET', '/api/v1/node')).json.provider, undefined)
    assert.deepEqual((await node.ask(null, 'GET', '/api/v1/node')).json.provider, { name: 'Gov ID', claim: 'email' })
    await plain.app.close()
  })
})
