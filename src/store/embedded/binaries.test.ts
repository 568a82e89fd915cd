import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { makeReady } from './binaries.ts'

test('without its install script the package gets its library links and its programs may run', async t => {
  const installed = await mkdtemp(path.join(tmpdir(), 'adamas-binaries-'))
  t.after(() => rm(installed, { recursive: true }))
  await mkdir(path.join(installed, 'native/bin'), { recursive: true })
  await mkdir(path.join(installed, 'native/lib'))
  for (const name of ['initdb', 'postgres'])
    await writeFile(path.join(installed, 'native/bin', name), '', { mode: 0o644 })
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  await writeFile(path.join(installed, 'native/pg-symlinks.json'), JSON.stringify(links))

  await makeReady(installed)
  await makeReady(installed)
  assert.equal(await readlink(path.join(installed, 'native/lib/libpq.so.5')), 'libpq.so.5.18')
  assert.equal((await stat(path.join(installed, 'native/bin/postgres'))).mode & 0o111, 0o111)
})
