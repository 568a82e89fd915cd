import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { createAccount } from '../operations/persons/accounts.ts'

const SECRETS = {
  password: 'canary-password-6b1d',
  code: '918273',
  token: 'canary-token-0c44',
  note: 'canary-in-a-document-77',
}

describe('the server', { concurrency: 1 }, () => {
  let world: World
  let web: string
  let node: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    web = await mkdtemp(path.join(tmpdir(), 'adamas-web-'))
    await mkdir(path.join(web, 'assets'))
    for (const name of ['index.html', 'verify.html', 'verify-worker.js', 'assets/desk-abc.js']) {
      await writeFile(path.join(web, name), `the file ${name}`)
    }
    await writeFile(path.join(web, 'assets/desk-abc.js.br'), 'smaller')
    node = await serveNode(world.nodes.BW, { webFolder: web, logLevel: 'trace' })
  })
  after(async () => {
    await node.app.close()
    await rm(web, { recursive: true })
  })

  test('what could open something is in no log line, whatever goes wrong', async () => {
    const wish = { id: 'a'.repeat(32), name: 'Kagiso', login: 'kagiso', password: SECRETS.password }
    assert.ok((await createAccount(world.nodes.BW.keeping, wish)).ok)
    const said = { login: 'kagiso', password: SECRETS.password, code: SECRETS.code }
    const signedIn = await node.ask(null, 'POST', '/api/v1/session', { body: said })
    assert.equal(signedIn.status, 200)
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] as string
    const offered = await node.ask(null, 'POST', '/api/v1/session/second-factor', { headers: { cookie }, body: {} })
    await node.ask(null, 'POST', '/api/v1/session', { body: { ...said, surplus: SECRETS.note } })
    await node.ask(null, 'POST', '/api/v1/session', { body: `{"password": "${SECRETS.password}` })
    await node.ask(null, 'GET', '/api/v1/session', { headers: { cookie: `adamas-bw=${SECRETS.token}` } })
    await node.ask('exporter', 'POST', '/api/v1/certificates', { body: { document: { note: SECRETS.note } } })
    node.app.log.warn({ account: { password: SECRETS.password, totp: SECRETS.token }, code: SECRETS.code }, 'mistake')
    assert.ok(node.said.length > 10, 'the log says something')
    const all = node.said.join('\n')
    const secrets = [...Object.values(SECRETS), cookie.split('=')[1], String(offered.json.secret), 'scrypt$']
    assert.deepEqual(
      secrets.filter(secret => all.includes(secret as string)),
      [],
    )
  })

  test('every answer forbids scripts from elsewhere, framing and guessing of types', async () => {
    for (const url of ['/', '/verify', '/api/v1/node', '/api/v1/nothing', '/api']) {
      const { headers } = await node.ask(null, 'GET', url)
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src 'none'/, url)
      assert.match(policy, /frame-ancestors 'none'/, url)
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https:/, url)
      assert.equal(headers['x-content-type-options'], 'nosniff', url)
    }
  })

  test('guessing passwords from one address is slowed down, also over many accounts', async () => {
    const guess = (login: string) =>
      node.ask(null, 'POST', '/api/v1/session', { body: { login, password: 'wrong' }, from: '192.0.2.1' })
    const answers = await Promise.all(Array.from({ length: 21 }, (_, at) => guess(`name-${at}`)))
    const last = answers.at(-1)
    assert.deepEqual([last?.status, last?.json.type], [429, '/problems/too-often'])
    assert.ok(Number(last?.headers['retry-after']) > 0)
    assert.equal((await guess('name')).status, 429)
  })

  test('the desk is everywhere, the public page at /verify, and assets are kept for ever', async () => {
    for (const [url, says, caching] of [
      ['/', 'the file index.html', 'public, max-age=0'],
      ['/certificates/abc', 'the file index.html', 'public, max-age=0'],
      ['/verify', 'the file verify.html', 'public, max-age=0'],
      ['/verify-worker.js', 'the file verify-worker.js', 'public, max-age=0'],
      ['/assets/desk-abc.js', 'the file assets/desk-abc.js', 'public, max-age=31536000, immutable'],
    ]) {
      const answer = await node.ask(null, 'GET', url as string)
      assert.deepEqual([answer.text, answer.headers['cache-control']], [says, caching], url)
    }
    const small = await node.ask(null, 'GET', '/assets/desk-abc.js', { headers: { 'accept-encoding': 'br' } })
    assert.deepEqual([small.text, small.headers['content-encoding']], ['smaller', 'br'])
  })

  test('no file outside the pages is served', async () => {
    for (const url of ['/../package.json', '/..%2fpackage.json', '/assets/..%5c..%5cx.js', '/%2e%2e/x.js', '/.built']) {
      assert.equal((await node.ask(null, 'GET', url)).status, 404, url)
    }
  })

  test('the API describes itself: every route with what it does, and what a write must look like', async () => {
    const { json } = await node.ask(null, 'GET', '/api/openapi.json')
    assert.equal(json.openapi, '3.1.0')
    const paths = json.paths as Record<string, Record<string, Described>>
    const confirm = paths['/api/v1/imports/{id}/confirm']?.post
    assert.equal(confirm?.summary, 'Confirms receipt, or freezes a large difference')
    assert.match(JSON.stringify(confirm?.requestBody), /parcelsCounted/)
    assert.deepEqual(
      confirm?.parameters?.filter(one => one.in === 'header').map(one => one.name),
      ['X-Adamas', 'Idempotency-Key'],
    )
    assert.deepEqual(confirm?.security, [{ session: [] }])
    assert.match(JSON.stringify(confirm?.responses.default), /problem\+json.*schemas\/Problem/)
    assert.equal(paths['/api/v1/node']?.get?.security, undefined)
    const page = await node.ask(null, 'GET', '/api')
    assert.match(page.text, /Confirms receipt, or freezes a large difference/)
  })

  test('a stranger fills no lane: deliveries from one address are limited before they are read', async () => {
    const headers = { 'content-type': 'application/vnd.adamas.exchange+json' }
    const bring = () => node.ask(null, 'POST', '/exchange/inbox', { headers, body: 'x', from: '192.0.2.2' })
    const statuses = []
    for (let at = 0; at < 601; at++) statuses.push((await bring()).status)
    assert.deepEqual([statuses[0], statuses[599], statuses[600]], [400, 400, 429])
  })

  test('how much a node has to do is told to its own network only', async () => {
    const { status, json } = await node.ask(null, 'GET', '/metrics', { from: '198.51.100.7' })
    assert.deepEqual([status, json.type], [404, '/problems/not-found'])
  })

  test('the figures for Prometheus have a type and a meaning each', async () => {
    const { text, headers } = await node.ask(null, 'GET', '/metrics')
    assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/)
    const series = text.split('\n').filter(line => line && !line.startsWith('#'))
    for (const line of series) assert.match(line, /^adamas_[a-z_]+(\{[^{}]*\})? [\d.e+-]+$/)
    const described = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(match => match[1]))
    const names = series.map(line => (/^\w+/.exec(line)?.[0] ?? '').replace(/_(bucket|sum|count)$/, ''))
    assert.deepEqual(
      names.filter(name => !described.has(name)),
      [],
    )
    assert.match(text, /adamas_http_answers_total\{route="GET \/verify",status="200"\} \d/)
  })
})

/** What the description says of one route. */
interface Described {
  readonly summary: string
  readonly requestBody?: unknown
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly security?: unknown
  readonly responses: Readonly<Record<string, unknown>>
}
