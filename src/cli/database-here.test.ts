import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { fixedClock, seededRandomness } from '../../test/open-store.ts'
import { nodeCrypto } from '../adapters/crypto.ts'
import { joinCluster, startCluster } from '../store/embedded.ts'
import { openStore } from '../store/open.ts'

const home = await mkdtemp(path.join(tmpdir(), 'adamas-here-'))
await chmod(home, 0o711)
after(() => rm(home, { recursive: true, force: true }))
const folder = path.join(home, 'postgres')

async function adamas(...args: readonly string[]) {
  const { DATABASE_URL: _, ...rest } = process.env
  const env = { ...rest, ADAMAS_HOME: home, ADAMAS_NODE: 'BW' }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], { env })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, exit: await ended }
}

test('where nothing is kept yet, a command that only reads makes no database', async () => {
  for (const args of [['fsck'], ['user', 'list']]) {
    const { err, exit } = await adamas(...args)
    assert.equal(exit, 2)
    assert.match(err, /keeps no database: start the node once/)
  }
  assert.equal(await joinCluster(folder), null)
})

test('beside a cluster that runs, the commands join it; where it stands, they start it and stop it again', async t => {
  const cluster = await startCluster({ folder, durable: false })
  t.after(() => cluster.remove())
  await cluster.createDatabase('adamas')
  const ports = { clock: fixedClock, randomness: seededRandomness(3), crypto: nodeCrypto(), say: () => undefined }
  const store = await openStore({ url: cluster.url('adamas'), ...ports })
  const beside = await adamas('fsck', '--json')
  assert.equal(beside.exit, 0, beside.err)
  assert.deepEqual(JSON.parse(beside.out).findings, [])
  const added = await adamas('user', 'add', 'modise', '--name', 'Neo Modise')
  assert.equal(added.exit, 0, added.err)
  await store.close()
  await cluster.stop()
  const alone = await adamas('user', 'list', '--json')
  assert.equal(alone.exit, 0, alone.err)
  assert.deepEqual(
    JSON.parse(alone.out).map(({ login }: { login: string }) => login),
    ['modise'],
  )
  assert.equal(await joinCluster(folder), null)
  assert.equal((await adamas('fsck')).exit, 0)
})
