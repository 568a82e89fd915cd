import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { writeLists } from '../../src/cli/world/write-lists.ts'
import { freshDatabase } from '../postgres.ts'
import { commandLine } from './command-line.ts'
import { freePort, type NodeProcess, nodeProcess } from './node-process.ts'

interface Account {
  readonly login: string
  readonly roles: readonly string[]
  readonly locked: boolean
}

let home = ''
let url = ''
let node: NodeProcess

before(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'adamas-accounts-'))
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  await writeLists(home, { KPCS: 'http://127.0.0.1:9', BW: url, EU: 'http://127.0.0.1:9', AE: 'http://127.0.0.1:9' })
  Object.assign(process.env, { ADAMAS_NODE: 'BW', DATABASE_URL: await freshDatabase() })
  node = nodeProcess({ ...process.env, ADAMAS_HOME: home, ADAMAS_PORT: String(port), ADAMAS_URL: url })
})

after(async () => {
  await node?.stop()
  await rm(home, { recursive: true, force: true })
})

const adamas = (...args: string[]) => commandLine(home, [...args, '--json'])

test('an office lets its first two administrators in by command, and looks after accounts', async () => {
  const first = await adamas('user', 'add', 'Lesego', '--name', 'Lesego Molefe', '--administrator')
  assert.equal(first.code, 0, first.error)
  const second = await adamas('user', 'add', 'boitumelo', '--name', 'Boitumelo Phiri', '--administrator')
  assert.equal(second.code, 0, second.error)
  const third = await adamas('user', 'add', 'thato', '--name', 'Thato Kgosi', '--administrator')
  assert.equal(third.code, 1)
  assert.match(third.error, /two of them grant roles at the desk/)
  await node.start()
  const late = await adamas('user', 'add', 'thato', '--name', 'Thato Kgosi', '--administrator')
  assert.equal(late.code, 1)
  assert.match(late.error, /another process writes this register/)
  const signIn = (login: string, password: unknown) =>
    fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-adamas': '1' },
      body: JSON.stringify({ login, password }),
    })
  assert.equal((await signIn('lesego', first.json.password)).status, 200)
  const reset = await adamas('user', 'reset-password', 'lesego')
  assert.equal((await signIn('lesego', first.json.password)).status, 401)
  assert.equal((await signIn('lesego', reset.json.password)).status, 200)
  assert.equal((await adamas('user', 'lock', 'lesego')).code, 0)
  assert.equal((await signIn('lesego', reset.json.password)).status, 429)
  const listed = JSON.parse((await adamas('user', 'list')).output) as Account[]
  assert.deepEqual(
    listed.map(({ login, roles, locked }) => [login, roles, locked]),
    [
      ['boitumelo', ['administrator at BW-1'], false],
      ['lesego', ['administrator at BW-1'], true],
    ],
  )
})

test('keys are made, retired for good, and listed without their private half', async () => {
  const made = await adamas('key', 'create', 'BW-1/certificate-2027')
  assert.equal(made.code, 0, made.error)
  assert.equal((await adamas('key', 'retire', 'BW-1/certificate-2027')).code, 0)
  const { output } = await adamas('key', 'list')
  const listed = JSON.parse(output) as { keyId: string; retired: boolean }[]
  assert.deepEqual(listed.find(key => key.keyId === 'BW-1/certificate-2027')?.retired, true)
  assert.doesNotMatch(output, /secret|sealed/)
  assert.equal((await adamas('key', 'create', '../escape')).code, 2)
})
