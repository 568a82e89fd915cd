import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { type Cluster, type ClusterOptions, startCluster } from './embedded.ts'
import { findProcess } from './embedded/processes.ts'

const isRoot = process.getuid?.() === 0

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'adamas-embedded-'))
  await chmod(folder, 0o711)
  t.after(() => rm(folder, { recursive: true, force: true }))
  return path.join(folder, 'postgres')
}

async function started(t: TestContext, options: ClusterOptions): Promise<Cluster> {
  const cluster = await startCluster({ durable: false, ...options })
  t.after(() => cluster.remove())
  return cluster
}

/** What a start said, less where the programs run from: that depends on where this checkout lies. */
function listener(): { said: string[]; say: (line: string) => void } {
  const said: string[] = []
  return { said, say: line => void (line.startsWith("PostgreSQL's programs") || said.push(line)) }
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' })
    return rows.flat()
  } finally {
    await client.end()
  }
}

const serverPid = async (folder: string): Promise<number> =>
  Number.parseInt(await readFile(path.join(folder, 'cluster/data/postmaster.pid'), 'utf8'), 10)

test('a new cluster listens on 127.0.0.1 alone, wants its password, and writes UTF-8', async t => {
  const folder = await temporaryFolder(t)
  const cluster = await started(t, { folder, durable: true })
  await cluster.createDatabase('bw')
  await cluster.createDatabase('bw')
  const names = ['listen_addresses', 'unix_socket_directories', 'server_encoding', 'fsync', 'synchronous_commit']
  const settings = names.map(name => `current_setting('${name}')`).join(', ')
  assert.deepEqual(await ask(cluster.url('bw'), `SELECT ${settings}`), ['127.0.0.1', '', 'UTF8', 'on', 'on'])
  assert.deepEqual(await ask(cluster.url('bw'), "SELECT 'B' < 'a', 'é' < 'z', upper('é')"), [true, false, 'É'])
  const stranger = new URL(cluster.url('bw'))
  stranger.password = 'guess'
  await assert.rejects(ask(stranger.href, 'SELECT 1'), /password authentication failed/)
  assert.equal((await stat(path.join(folder, 'password'))).mode & 0o777, 0o600)
})

test('what was written is there after a stop and a start, and on the port that was asked for', async t => {
  const folder = await temporaryFolder(t)
  const first = await startCluster({ folder, durable: false })
  await ask(first.url('postgres'), 'CREATE TABLE lot AS SELECT 7 AS carats')
  await first.stop()
  const second = await started(t, { folder, port: first.port })
  assert.equal(second.url('postgres'), first.url('postgres'))
  assert.deepEqual(await ask(second.url('postgres'), 'SELECT carats FROM lot'), [7])
})

test('a second start in the same folder is refused in one line', async t => {
  const folder = await temporaryFolder(t)
  await started(t, { folder })
  await assert.rejects(startCluster({ folder }), {
    name: 'DatabaseUnavailable',
    message:
      `the database in ${folder} is already running: ` +
      `stop it first (process ${process.pid}), or choose another ADAMAS_HOME`,
  })
})

test('a port that is taken is refused in one line', async t => {
  const one = await started(t, { folder: await temporaryFolder(t) })
  const folder = await temporaryFolder(t)
  await assert.rejects(startCluster({ folder, port: one.port, durable: false }), {
    message: `port ${one.port} is taken`,
  })
})

test('after its owner was killed the next start ends the server left behind and finds what was committed', async t => {
  const folder = await temporaryFolder(t)
  const script = `
    const { startCluster } = await import(${JSON.stringify(import.meta.resolve('./embedded.ts'))})
    const { url } = await startCluster({ folder: process.argv[1], durable: false })
    process.stdout.write(url('postgres'))
    setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script, folder])
  const [url] = (await once(owner.stdout, 'data')) as [Buffer]
  await ask(url.toString(), 'CREATE TABLE lot AS SELECT 7 AS carats')
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  const orphan = await serverPid(folder)
  assert.ok(await findProcess(orphan), 'the server must have outlived its owner, or this test shows nothing')

  const { said, say } = listener()
  const cluster = await started(t, { folder, say })
  assert.deepEqual(said, ['ended the PostgreSQL that a killed run had left behind'])
  assert.equal(await findProcess(orphan), undefined)
  assert.deepEqual(await ask(cluster.url('postgres'), 'SELECT carats FROM lot'), [7])
})

test('a server that is killed serves again on the same port', async t => {
  const folder = await temporaryFolder(t)
  const { said, say } = listener()
  const cluster = await started(t, { folder, say })
  const killed = await serverPid(folder)
  process.kill(killed, 'SIGKILL')
  for (let waited = 0; waited < 10_000; waited += 50) {
    await pause(50)
    if ((await ask(cluster.url('postgres'), 'SELECT 1').catch(() => [])).length === 1) break
  }
  assert.deepEqual(await ask(cluster.url('postgres'), 'SELECT 1'), [1])
  assert.notEqual(await serverPid(folder), killed)
  assert.deepEqual(said, ['PostgreSQL has ended unasked: starting it again'])
})

test('another program that was given the number of a dead server is left alone', async t => {
  const folder = await temporaryFolder(t)
  const first = await startCluster({ folder, durable: false })
  await first.stop()
  const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  t.after(() => bystander.kill())
  await writeFile(path.join(folder, 'cluster/data/postmaster.pid'), `${bystander.pid}\n`)
  await started(t, { folder })
  assert.ok(await findProcess(bystander.pid ?? 0))
})

test('without its password file a cluster does not start', async t => {
  const folder = await temporaryFolder(t)
  const first = await startCluster({ folder, durable: false })
  await first.stop()
  await rm(path.join(folder, 'password'))
  await assert.rejects(startCluster({ folder }), { name: 'DatabaseUnavailable', message: /password is gone/ })
})

test('under a folder that only root may enter the data goes where PostgreSQL can', { skip: !isRoot }, async t => {
  const closed = path.join(await temporaryFolder(t), 'closed')
  await mkdir(closed, { recursive: true, mode: 0o700 })
  const folder = path.join(closed, 'postgres')
  const { said, say } = listener()
  const first = await startCluster({ folder, durable: false, say })
  await ask(first.url('postgres'), 'CREATE TABLE lot AS SELECT 7 AS carats')
  await first.stop()
  const place = (await readFile(path.join(folder, 'elsewhere'), 'utf8')).trim()

  const second = await startCluster({ folder, durable: false })
  assert.deepEqual(await ask(second.url('postgres'), 'SELECT carats FROM lot'), [7])
  await second.remove()
  assert.deepEqual(said, [`data in ${place}, because PostgreSQL's user cannot enter ${folder}`])
  await assert.rejects(stat(place), { code: 'ENOENT' })
})
