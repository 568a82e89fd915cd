import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { type Answer, serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import {
  createAccount,
  lockAccount,
  resetPassword,
  resetSecondFactor,
  unlockAccount,
} from '../operations/persons/accounts.ts'

const LOGIN = 'kagiso'
const PASSWORD = 'correct horse battery'
const MINUTE = 60_000

describe('signing in', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW)
  })
  after(() => node.app.close())
  beforeEach(async () => {
    await world.nodes.BW.keeping.remove('account', LOGIN)
    await world.nodes.BW.keeping.remove('person', 'a'.repeat(32))
    const wish = { id: 'a'.repeat(32), name: 'Kagiso Mosweu', login: LOGIN, password: PASSWORD }
    assert.ok((await createAccount(world.nodes.BW.keeping, wish)).ok)
    world.time.now += 60 * MINUTE
  })

  const signIn = (said: object) => node.ask(null, 'POST', '/api/v1/session', { body: said })
  const cookieIn = (answer: Answer) => String(answer.headers['set-cookie']).split(';')[0] as string
  const withCookie = (cookie: string, method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown) =>
    node.ask(null, method, url, { headers: { cookie }, ...(body === undefined ? {} : { body }) })
  const ruleOf = (answer: Answer) => [answer.status, String(answer.json.type).split('/').at(-1)]
  const codeOf = (secret: string, now = world.time.now) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })

  /** Signs in, enrols a second factor, and gives its secret. */
  const enrolled = async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const { secret } = (await withCookie(cookie, 'POST', '/api/v1/session/second-factor', {})).json as never
    const done = await withCookie(cookie, 'POST', '/api/v1/session/second-factor', { code: codeOf(secret) })
    assert.equal(done.status, 200)
    world.time.now += MINUTE
    return { cookie, secret: secret as string }
  }

  test('a wrong password and an unknown name are refused in the same words', async () => {
    const [wrong, unknown] = [
      await signIn({ login: LOGIN, password: 'wrong' }),
      await signIn({ login: 'nobody', password: 'wrong' }),
    ]
    assert.deepEqual(ruleOf(wrong), [401, 'sign-in-refused'])
    assert.deepEqual(unknown.json, wrong.json)
  })

  test('the right password opens a session whose cookie no script can read', async () => {
    const answer = await signIn({ login: ' Kagiso ', password: PASSWORD })
    assert.equal(answer.status, 200)
    assert.match(String(answer.headers['set-cookie']), /^adamas-bw=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const { json } = await withCookie(cookieIn(answer), 'GET', '/api/v1/session')
    assert.deepEqual([json.person, json.steppedUp], [{ id: 'a'.repeat(32), name: 'Kagiso Mosweu' }, false])
  })

  test('only a digest of the token is kept', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const kept = JSON.stringify([...world.nodes.BW.model.kept].map(([, values]) => [...values]))
    assert.ok(!kept.includes(cookie.split('=')[1] as string))
  })

  test('signing in again ends the session before it', async () => {
    const first = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    await node.ask(null, 'POST', '/api/v1/session', {
      headers: { cookie: first },
      body: { login: LOGIN, password: PASSWORD },
    })
    assert.equal((await withCookie(first, 'GET', '/api/v1/session')).status, 401)
  })

  test('a session that was signed out is over', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    assert.equal((await withCookie(cookie, 'DELETE', '/api/v1/session')).status, 200)
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).status, 401)
  })

  /** A server over the same node on which a request stops right after such a thing was read, until it may go on. */
  const slowServer = async (stopsAt: 'account' | 'session') => {
    const { keeping } = world.nodes.BW
    const gate = Promise.withResolvers<void>()
    const reached = Promise.withResolvers<void>()
    const get: typeof keeping.get = async (kind, id) => {
      const value = await keeping.get(kind, id)
      if (kind !== stopsAt) return value
      reached.resolve()
      await gate.promise
      return value
    }
    const slow = await serveNode(world.nodes.BW, { keeping: { ...keeping, get } })
    return { slow, reached: reached.promise, goOn: gate.resolve }
  }

  test('a request under way while somebody signs out does not bring the session back', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    world.time.now += 2 * MINUTE
    const { slow, reached, goOn } = await slowServer('session')
    const underWay = slow.ask(null, 'GET', '/api/v1/session', { headers: { cookie } })
    await reached
    assert.equal((await withCookie(cookie, 'DELETE', '/api/v1/session')).status, 200)
    goOn()
    await underWay
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).status, 401)
    await slow.app.close()
  })

  test('a request under way does not make a second factor stale that was shown meanwhile', async () => {
    const { cookie, secret } = await enrolled()
    world.time.now += 20 * MINUTE
    const { slow, reached, goOn } = await slowServer('session')
    const underWay = slow.ask(null, 'GET', '/api/v1/session', { headers: { cookie } })
    await reached
    const code = codeOf(secret)
    assert.equal((await withCookie(cookie, 'POST', '/api/v1/session/step-up', { code })).status, 200)
    goOn()
    await underWay
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).json.steppedUp, true)
    await slow.app.close()
  })

  test('a password that is reset while an attempt is under way opens nothing, and stays reset', async () => {
    const { slow, reached, goOn } = await slowServer('account')
    const body = { login: LOGIN, password: PASSWORD }
    const underWay = slow.ask(null, 'POST', '/api/v1/session', { body })
    await reached
    const account = await world.nodes.BW.keeping.get('account', LOGIN)
    assert.ok(account && (await resetPassword(world.nodes.BW.keeping, account, 'another horse battery')).ok)
    goOn()
    assert.deepEqual(ruleOf(await underWay), [401, 'sign-in-refused'])
    assert.equal((await signIn(body)).status, 401)
    assert.equal((await signIn({ login: LOGIN, password: 'another horse battery' })).status, 200)
    await slow.app.close()
  })

  test('an account that is locked while an attempt is under way stays locked, whatever was typed', async () => {
    for (const password of [PASSWORD, 'wrong']) {
      const { slow, reached, goOn } = await slowServer('account')
      const underWay = slow.ask(null, 'POST', '/api/v1/session', { body: { login: LOGIN, password } })
      await reached
      const account = await world.nodes.BW.keeping.get('account', LOGIN)
      if (account) await lockAccount(world.nodes.BW.keeping, account)
      goOn()
      assert.deepEqual(ruleOf(await underWay), [429, 'locked'], password)
      assert.deepEqual(ruleOf(await signIn({ login: LOGIN, password: PASSWORD })), [429, 'locked'], password)
      if (account) await unlockAccount(world.nodes.BW.keeping, account)
      await slow.app.close()
    }
  })

  test('a session nobody used for an hour is over, one in use lasts twelve hours and no longer', async () => {
    const idle = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const used = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    for (let minutes = 30; minutes <= 12 * 60; minutes += 30) {
      world.time.now += 30 * MINUTE
      assert.equal((await withCookie(used, 'GET', '/api/v1/session')).status, 200, `after ${minutes} minutes`)
    }
    assert.equal((await withCookie(idle, 'GET', '/api/v1/session')).status, 401)
    world.time.now += MINUTE
    assert.equal((await withCookie(used, 'GET', '/api/v1/session')).status, 401)
  })

  test('sessions nobody signed out of are gone once their person signs in again', async () => {
    for (let day = 0; day < 3; day++) {
      await signIn({ login: LOGIN, password: PASSWORD })
      world.time.now += 24 * 60 * MINUTE
    }
    await signIn({ login: LOGIN, password: PASSWORD })
    assert.equal((await world.nodes.BW.keeping.find('session', 'account', LOGIN, 10)).length, 1)
  })

  test('a write without the header of our own pages is refused, whoever is signed in', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const answer = await node.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } })
    assert.equal(answer.statusCode, 403)
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).status, 200)
  })

  test('each wrong password from the fifth on doubles the wait, in which the right one does not count', async () => {
    const waits = []
    for (let attempt = 1; attempt <= 8; attempt++) {
      await signIn({ login: LOGIN, password: 'wrong' })
      const { lockedUntil = world.time.now } = (await world.nodes.BW.keeping.get('account', LOGIN)) ?? {}
      waits.push((lockedUntil - world.time.now) / 1_000)
      if (lockedUntil > world.time.now) assert.equal((await signIn({ login: LOGIN, password: PASSWORD })).status, 429)
      world.time.now = lockedUntil
    }
    assert.deepEqual(waits, [0, 0, 0, 0, 15, 30, 60, 120])
    assert.equal((await signIn({ login: LOGIN, password: PASSWORD })).status, 200)
  })

  test('attempts made at once are counted one by one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => signIn({ login: LOGIN, password: 'wrong' })))
    const answer = await signIn({ login: LOGIN, password: PASSWORD })
    assert.deepEqual(ruleOf(answer), [429, 'locked'])
    assert.equal(answer.headers['retry-after'], '15')
  })

  test('a locked account opens for nobody', async () => {
    const account = await world.nodes.BW.keeping.get('account', LOGIN)
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    if (account) await lockAccount(world.nodes.BW.keeping, account)
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).status, 401)
    assert.deepEqual(ruleOf(await signIn({ login: LOGIN, password: PASSWORD })), [429, 'locked'])
  })

  test('with a second factor the password alone opens nothing', async () => {
    const { secret } = await enrolled()
    const asked = await signIn({ login: LOGIN, password: PASSWORD })
    assert.deepEqual(ruleOf(asked), [401, 'second-factor-needed'])
    assert.equal(asked.headers['set-cookie'], undefined)
    const wrong = await signIn({ login: LOGIN, password: PASSWORD, code: '000000' })
    assert.deepEqual(ruleOf(wrong), [401, 'second-factor-wrong'])
    const right = await signIn({ login: LOGIN, password: PASSWORD, code: codeOf(secret) })
    assert.deepEqual([right.status, right.json.steppedUp], [200, true])
  })

  test('a code counts once, also when it is shown twice at the same moment', async () => {
    const { secret } = await enrolled()
    const said = { login: LOGIN, password: PASSWORD, code: codeOf(secret) }
    const answers = await Promise.all([signIn(said), signIn(said)])
    assert.deepEqual(
      answers.map(answer => answer.status).toSorted((a, b) => a - b),
      [200, 401],
    )
    assert.deepEqual(ruleOf(await signIn(said)), [401, 'second-factor-wrong'])
  })

  test('an enrolled second factor is kept sealed, and nobody replaces it from an open session', async () => {
    const { cookie, secret } = await enrolled()
    const kept = JSON.stringify(await world.nodes.BW.keeping.get('account', LOGIN))
    const bytes = Buffer.from(Secret.fromBase32(secret).buffer)
    for (const form of [secret, bytes.toString('hex'), bytes.toString('base64url')]) assert.ok(!kept.includes(form))
    assert.deepEqual(ruleOf(await withCookie(cookie, 'POST', '/api/v1/session/second-factor', {})), [
      409,
      'second-factor-kept',
    ])
  })

  test('a secret that no code proved counts for nothing', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    await withCookie(cookie, 'POST', '/api/v1/session/second-factor', {})
    const wrong = await withCookie(cookie, 'POST', '/api/v1/session/second-factor', { code: '000000' })
    assert.deepEqual(ruleOf(wrong), [401, 'second-factor-wrong'])
    assert.equal((await signIn({ login: LOGIN, password: PASSWORD })).status, 200)
  })

  const offered = async (cookie: string) =>
    (await withCookie(cookie, 'POST', '/api/v1/session/second-factor', {})).json.secret as string
  const proved = async (cookie: string, secret: string) => {
    const answer = await withCookie(cookie, 'POST', '/api/v1/session/second-factor', { code: codeOf(secret) })
    return answer.status === 200 ? 'done' : ruleOf(answer).at(-1)
  }

  test('a secret is on offer for ten minutes, in the session it was shown in, until a newer one is', async () => {
    const [mine, other] = [
      cookieIn(await signIn({ login: LOGIN, password: PASSWORD })),
      cookieIn(await signIn({ login: LOGIN, password: PASSWORD })),
    ]
    const old = await offered(mine)
    assert.equal(await proved(other, old), 'second-factor-offer', 'another session')
    world.time.now += 10 * MINUTE
    assert.equal(await proved(mine, old), 'second-factor-offer', 'ten minutes later')
    const [first, second] = [await offered(mine), await offered(mine)]
    assert.equal(await proved(mine, first), 'second-factor-wrong', 'replaced')
    await offered(other)
    assert.equal(await proved(mine, second), 'second-factor-offer', 'replaced by another session')
  })

  test('of two sessions that enrol at once one wins, and a code proves a secret once', async () => {
    const cookies = [
      cookieIn(await signIn({ login: LOGIN, password: PASSWORD })),
      cookieIn(await signIn({ login: LOGIN, password: PASSWORD })),
    ] as const
    await offered(cookies[0])
    const secret = await offered(cookies[1])
    const said = await Promise.all([proved(cookies[0], secret), proved(cookies[1], secret), proved(cookies[1], secret)])
    assert.deepEqual(said, ['second-factor-offer', 'done', 'second-factor-kept'])
    const again = { login: LOGIN, password: PASSWORD, code: codeOf(secret) }
    assert.deepEqual(ruleOf(await signIn(again)), [401, 'second-factor-wrong'])
  })

  test('with a passkey, no second factor is enrolled without showing it anew', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const secret = await offered(cookie)
    const key = {
      id: 'key-of-kagiso',
      account: LOGIN,
      name: 'key',
      publicKey: '',
      counter: 0,
      transports: [],
      madeAt: 0,
    }
    await world.nodes.BW.keeping.put('passkey', key)
    assert.equal(await proved(cookie, secret), 'step-up-needed')
    const asked = await withCookie(cookie, 'POST', '/api/v1/session/second-factor', {})
    assert.deepEqual(ruleOf(asked), [403, 'step-up-needed'])
    assert.equal((await world.nodes.BW.keeping.get('account', LOGIN))?.totp, undefined)
    await world.nodes.BW.keeping.remove('passkey', key.id)
  })

  test('what was done to an account while its second factor was enrolled holds', async () => {
    const cookie = cookieIn(await signIn({ login: LOGIN, password: PASSWORD }))
    const { slow, reached, goOn } = await slowServer('account')
    const underWay = slow.ask(null, 'POST', '/api/v1/session/second-factor', { headers: { cookie }, body: {} })
    await reached
    const account = await world.nodes.BW.keeping.get('account', LOGIN)
    assert.ok(account && (await resetPassword(world.nodes.BW.keeping, account, 'another horse battery')).ok)
    goOn()
    await underWay
    assert.equal((await signIn({ login: LOGIN, password: PASSWORD })).status, 401)
    await slow.app.close()
  })

  test('the second factor just shown is fresh for ten minutes, and a new code makes it fresh again', async () => {
    const { cookie, secret } = await enrolled()
    const fresh = async () => (await withCookie(cookie, 'GET', '/api/v1/session')).json.steppedUp as unknown
    assert.equal(await fresh(), true)
    world.time.now += 9 * MINUTE
    assert.equal(await fresh(), false)
    const shown = await withCookie(cookie, 'POST', '/api/v1/session/step-up', { code: codeOf(secret) })
    assert.equal(shown.status, 200)
    assert.equal(await fresh(), true)
  })

  test('guessing codes from an open session is slowed down like guessing passwords', async () => {
    const { cookie, secret } = await enrolled()
    for (let attempt = 0; attempt < 5; attempt++) {
      await withCookie(cookie, 'POST', '/api/v1/session/step-up', { code: '000000' })
    }
    const right = await withCookie(cookie, 'POST', '/api/v1/session/step-up', { code: codeOf(secret) })
    assert.deepEqual(ruleOf(right), [429, 'locked'])
  })

  test('a second factor that was reset is asked for no more, and its sessions are over', async () => {
    const { cookie } = await enrolled()
    const account = await world.nodes.BW.keeping.get('account', LOGIN)
    if (account) await resetSecondFactor(world.nodes.BW.keeping, account)
    assert.equal((await withCookie(cookie, 'GET', '/api/v1/session')).status, 401)
    assert.equal((await signIn({ login: LOGIN, password: PASSWORD })).status, 200)
  })

  test('nobody signs in as a person of a demonstration outside of one', async () => {
    const body = { login: LOGIN }
    assert.equal((await node.ask(null, 'POST', '/api/v1/session/demonstration', { body })).status, 404)
  })
})
