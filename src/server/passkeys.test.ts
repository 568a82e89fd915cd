import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, before, beforeEach, describe, test } from 'node:test'
import { softwarePasskey } from '../../test/authenticator.ts'
import { type Answer, serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { createAccount, lockAccount, resetSecondFactor } from '../operations/persons/accounts.ts'
import { relyingParty } from './passkeys.ts'

const URL_OF_NODE = 'https://adamas.gov.example'
const [LOGIN, PASSWORD] = ['kagiso', 'correct horse battery']
const MINUTE = 60_000
const [OTHER_PERSON, PERSON] = ['b'.repeat(32), 'a'.repeat(32)]

describe('passkeys', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    node = await serveNode(world.nodes.BW, { url: URL_OF_NODE })
  })
  after(() => node.app.close())
  beforeEach(async () => {
    const { keeping } = world.nodes.BW
    for (const passkey of await keeping.all('passkey')) await keeping.remove('passkey', passkey.id)
    for (const [id, login] of [
      [PERSON, LOGIN],
      [OTHER_PERSON, 'tebogo'],
    ] as const) {
      await keeping.remove('account', login)
      await keeping.remove('person', id)
      assert.ok((await createAccount(keeping, { id, name: login, login, password: PASSWORD })).ok)
    }
    world.time.now += 60 * MINUTE
  })

  const ruleOf = (answer: Answer) => [answer.status, String(answer.json.type).split('/').at(-1)]
  const cookieIn = (answer: Answer) =>
    [answer.headers['set-cookie'] ?? []]
      .flat()
      .map(cookie => String(cookie).split(';')[0] as string)
      .filter(cookie => !cookie.endsWith('='))
      .join('; ')
  const ask = (cookie: string, method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
    node.ask(null, method, `/api/v1/session${path}`, {
      headers: { cookie },
      ...(body === undefined ? {} : { body }),
    })
  const byPassword = async (login = LOGIN) => cookieIn(await ask('', 'POST', '', { login, password: PASSWORD }))
  const options = async (cookie: string, path: string) => {
    const answer = await ask(cookie, 'POST', path, {})
    assert.equal(answer.status, 200, answer.text)
    return { ...(answer.json as { challenge: string; user?: { id: string } }), cookie: cookieIn(answer) }
  }
  /** Enrols a passkey from a session; the passkey, to be used by tests. */
  const enrolled = async (cookie: string, name = 'office key') => {
    const passkey = softwarePasskey(URL_OF_NODE)
    const answer = passkey.create(await options(cookie, '/passkeys'))
    const kept = await ask(cookie, 'POST', '/passkeys', { name, answer })
    assert.equal(kept.status, 200, kept.text)
    return passkey
  }
  type Passkey = ReturnType<typeof softwarePasskey>
  type Behaviour = Parameters<Passkey['get']>[1]
  const signIn = async (passkey: Passkey, over?: Behaviour) => {
    const asked = await options('', '/passkey')
    return ask(asked.cookie, 'POST', '/passkey', { answer: passkey.get(asked, over) })
  }

  test('nobody who is not signed in enrols, sees or removes one', async () => {
    assert.equal((await ask('', 'POST', '/passkeys', {})).status, 401)
    assert.equal((await ask('', 'GET', '/passkeys')).status, 401)
    assert.equal((await ask('', 'DELETE', '/passkeys/one')).status, 401)
    assert.equal((await ask('', 'POST', '/step-up/passkey', {})).status, 401)
  })

  test('an answer counts once, and in the browser that asked', async () => {
    const passkey = await enrolled(await byPassword())
    const [mine, theirs] = [await options('', '/passkey'), await options('', '/passkey')]
    const answer = passkey.get(mine)
    assert.deepEqual(ruleOf(await ask(theirs.cookie, 'POST', '/passkey', { answer })), [403, 'passkey-refused'])
    assert.deepEqual(ruleOf(await ask('', 'POST', '/passkey', { answer })), [409, 'passkey-again'])
    assert.equal((await ask(mine.cookie, 'POST', '/passkey', { answer })).status, 200)
    assert.deepEqual(ruleOf(await ask(mine.cookie, 'POST', '/passkey', { answer })), [409, 'passkey-again'])
  })

  test('a passkey signs its owner in, second factor and all, and says when it was used', async () => {
    const cookie = await byPassword()
    const passkey = await enrolled(cookie)
    const answer = await signIn(passkey)
    assert.deepEqual(
      [answer.status, answer.json.person, answer.json.steppedUp],
      [200, { id: PERSON, name: LOGIN }, true],
    )
    const { json } = await ask(cookieIn(answer), 'GET', '/passkeys')
    const [shown] = json.items as { name: string; usedAt: string }[]
    assert.deepEqual([shown?.name, shown?.usedAt], ['office key', new Date(world.time.now).toISOString()])
    assert.doesNotMatch(JSON.stringify(json), /publicKey/)
  })

  test('with a passkey the password alone opens nothing', async () => {
    await enrolled(await byPassword())
    assert.deepEqual(ruleOf(await ask('', 'POST', '', { login: LOGIN, password: PASSWORD })), [401, 'passkey-needed'])
  })

  test('a foreign origin, another name, no confirmation, another key and another owner are refused', async () => {
    const passkey = await enrolled(await byPassword())
    const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (const over of [
      { origin: 'https://adamas.gov.example.evil.example' },
      { origin: 'http://adamas.gov.example' },
      { rpId: 'evil.example' },
      { verified: false },
      { key },
      { userHandle: Buffer.from('somebody else').toString('base64url') },
    ]) {
      assert.deepEqual(ruleOf(await signIn(passkey, over)), [403, 'passkey-refused'], Object.keys(over)[0])
    }
    assert.equal((await signIn(passkey)).status, 200)
  })

  test('a count that does not rise is told as a copy, and a forged one is not', async () => {
    const passkey = await enrolled(await byPassword())
    assert.equal((await signIn(passkey, { counter: 7 })).status, 200)
    for (const counter of [7, 6, 0]) {
      assert.deepEqual(ruleOf(await signIn(passkey, { counter })), [403, 'passkey-copied'], String(counter))
    }
    const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    assert.deepEqual(ruleOf(await signIn(passkey, { counter: 6, key })), [403, 'passkey-refused'])
    assert.equal((await signIn(passkey, { counter: 8 })).status, 200)
  })

  test('one that does not count may always say 0', async () => {
    const passkey = await enrolled(await byPassword())
    assert.equal((await signIn(passkey, { counter: 0 })).status, 200)
    assert.equal((await signIn(passkey, { counter: 0 })).status, 200)
  })

  test('one made elsewhere, unconfirmed, for another challenge or without a name is not enrolled', async () => {
    const cookie = await byPassword()
    for (const over of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { verified: false }]) {
      const answer = softwarePasskey(URL_OF_NODE).create(await options(cookie, '/passkeys'), over)
      assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', { name: 'key', answer })), [
        403,
        'passkey-refused',
      ])
    }
    const stale = await options(cookie, '/passkeys')
    await options(cookie, '/passkeys')
    const answer = softwarePasskey(URL_OF_NODE).create(stale)
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', { name: 'key', answer })), [403, 'passkey-refused'])
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', { name: 'key', answer })), [409, 'passkey-again'])
    const nameless = softwarePasskey(URL_OF_NODE).create(await options(cookie, '/passkeys'))
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', { name: ' ', answer: nameless })), [
      422,
      'passkey-name-missing',
    ])
    assert.deepEqual((await ask(cookie, 'GET', '/passkeys')).json.items, [])
  })

  test('from a session left open nobody adds or removes one, nor a code beside it', async () => {
    const cookie = await byPassword()
    const passkey = await enrolled(cookie)
    world.time.now += 20 * MINUTE
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', {})), [403, 'step-up-needed'])
    assert.deepEqual(ruleOf(await ask(cookie, 'DELETE', `/passkeys/${passkey.id}`)), [403, 'step-up-needed'])
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/second-factor', {})), [403, 'step-up-needed'])
  })

  test('beside a one-time code nobody enrols one without showing the code anew, in either step', async () => {
    const cookie = await byPassword()
    const asked = await options(cookie, '/passkeys')
    await world.nodes.BW.keeping.change('account', LOGIN, { totp: 'sealed' })
    const answer = softwarePasskey(URL_OF_NODE).create(asked)
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', { name: 'key', answer })), [403, 'step-up-needed'])
    assert.deepEqual(ruleOf(await ask(cookie, 'POST', '/passkeys', {})), [403, 'step-up-needed'])
    assert.deepEqual(await world.nodes.BW.keeping.all('passkey'), [])
  })

  test('a passkey shown makes the second factor fresh; another person’s does not', async () => {
    const cookie = await byPassword()
    const passkey = await enrolled(cookie)
    const foreign = await enrolled(await byPassword('tebogo'))
    world.time.now += 20 * MINUTE
    const show = async (by: Passkey) => {
      const asked = await options(cookie, '/step-up/passkey')
      return ask(cookie, 'POST', '/step-up/passkey', { answer: by.get(asked) })
    }
    assert.deepEqual(ruleOf(await show(foreign)), [403, 'passkey-unknown'])
    assert.equal((await ask(cookie, 'GET', '')).json.steppedUp, false)
    assert.equal((await show(passkey)).status, 200)
    assert.equal((await ask(cookie, 'GET', '')).json.steppedUp, true)
    assert.equal((await ask(cookie, 'POST', '/passkeys', {})).status, 200)
  })

  test('several are kept by name; one removed signs nobody in, and is removed by its owner alone', async () => {
    const cookie = await byPassword()
    const [first, second] = [await enrolled(cookie, 'office key'), await enrolled(cookie, 'phone')]
    const others = await byPassword('tebogo')
    assert.equal((await ask(others, 'DELETE', `/passkeys/${first.id}`)).status, 404)
    assert.equal((await ask(cookie, 'DELETE', `/passkeys/${first.id}`)).status, 200)
    assert.deepEqual(ruleOf(await signIn(first)), [403, 'passkey-unknown'])
    assert.equal((await signIn(second)).status, 200)
  })

  test('a locked account opens by no passkey, and a reset second factor takes them away', async () => {
    const passkey = await enrolled(await byPassword())
    const { keeping } = world.nodes.BW
    const account = await keeping.get('account', LOGIN)
    assert.ok(account)
    await lockAccount(keeping, account)
    assert.deepEqual(ruleOf(await signIn(passkey)), [429, 'locked'])
    await resetSecondFactor(keeping, account)
    assert.deepEqual(ruleOf(await signIn(passkey)), [403, 'passkey-unknown'])
    assert.equal((await ask('', 'POST', '', { login: LOGIN, password: PASSWORD })).status, 200)
  })

  test('they need a name and https, localhost excepted', () => {
    assert.deepEqual(relyingParty('https://adamas.gov.example:8443/'), {
      id: 'adamas.gov.example',
      origin: 'https://adamas.gov.example:8443',
    })
    assert.deepEqual(relyingParty('http://localhost:4100'), { id: 'localhost', origin: 'http://localhost:4100' })
    for (const url of ['http://127.0.0.1:4100', 'https://10.0.0.1', 'https://[::1]:4100', 'http://bw.test']) {
      assert.equal(relyingParty(url), null, url)
    }
  })
})
