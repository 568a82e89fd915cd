import assert from 'node:assert/strict'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, link, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'

const skip = process.platform === 'linux' ? false : 'written for the layout of the Linux packages'
const nodePackage = `node-linux-${process.arch}`

/** A checkout that holds nothing but bootstrap, a command that tells its arguments, and an `npm` that only pretends. */
interface Checkout {
  readonly folder: string
  readonly start: (args: readonly string[], npm?: string) => ChildProcessByStdio<null, Readable, Readable>
  readonly installs: () => Promise<number>
}

const command = `
  process.on('SIGTERM', () => process.exit(9))
  console.log(JSON.stringify(process.argv.slice(2)))
  if (process.argv.includes('wait')) setInterval(() => {}, 1000)
  else process.exitCode = 3`

// What npm would do, as far as bootstrap looks. A hard link, so that the Node there has a path of its own.
const goodInstall = `
  mkdir -p node_modules/${nodePackage}/bin
  ln "$ADAMAS_TEST_NODE" node_modules/${nodePackage}/bin/node
  echo '{}' > node_modules/${nodePackage}/package.json
  echo '{}' > node_modules/.package-lock.json`

async function checkout(t: TestContext): Promise<Checkout> {
  const folder = await mkdtemp(path.join(tmpdir(), 'adamas-bootstrap-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const inside = (...parts: string[]): string => path.join(folder, ...parts)
  for (const made of ['scripts', 'src/cli', 'bin']) await mkdir(inside(made), { recursive: true })
  await copyFile(path.join(import.meta.dirname, '../scripts/bootstrap.mjs'), inside('scripts/bootstrap.mjs'))
  await writeFile(inside('src/cli/main.ts'), command)
  const packages = { [`node_modules/${nodePackage}`]: { os: ['linux'], cpu: [process.arch] } }
  await writeFile(inside('package-lock.json'), JSON.stringify({ packages }))
  const node = inside('bin/adamas-node')
  await link(process.execPath, node).catch(() => copyFile(process.execPath, node))

  const start: Checkout['start'] = (args, npm = goodInstall) => {
    const script = `#!/bin/sh\necho "$@" >> calls\n${npm}\n`
    const env = { PATH: `${inside('bin')}:/usr/bin:/bin`, ADAMAS_TEST_NODE: node }
    const write = `printf '%s' "$1" > bin/npm.$$ && chmod +x bin/npm.$$ && mv bin/npm.$$ bin/npm`
    const all = ['-c', `${write} && exec "$2" scripts/bootstrap.mjs "\${@:3}"`, 'sh', script, process.execPath, ...args]
    return spawn('/bin/bash', all, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  }
  const installs = async (): Promise<number> => (await readFile(inside('calls'), 'utf8')).trim().split('\n').length
  return { folder, start, installs }
}

async function ended(
  run: ReturnType<Checkout['start']>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const [[code], stdout, stderr] = await Promise.all([once(run, 'close'), text(run.stdout), text(run.stderr)])
  return { code: code as number | null, stdout, stderr }
}

test('the first start installs without running install scripts, the second is silent', { skip }, async t => {
  const { folder, start, installs } = await checkout(t)
  const first = await ended(start(['adamas', 'lint', 'x.json']))
  assert.deepEqual([first.code, first.stdout], [3, '["lint","x.json"]\n'])
  assert.match(first.stderr, /^adamas: installing dependencies/)
  assert.match(await readFile(path.join(folder, 'calls'), 'utf8'), /^ci --ignore-scripts /)

  const second = await ended(start(['adamas', 'lint', 'x.json']))
  assert.deepEqual(second, { code: 3, stdout: '["lint","x.json"]\n', stderr: '' })
  assert.equal(await installs(), 1)
})

test('two starts at once install once', { skip }, async t => {
  const { start, installs } = await checkout(t)
  const slow = `sleep 1\n${goodInstall}`
  const both = await Promise.all([ended(start(['adamas', 'a'], slow)), ended(start(['adamas', 'b'], slow))])
  assert.deepEqual(
    both.map(({ code, stdout }) => [code, stdout]),
    [
      [3, '["a"]\n'],
      [3, '["b"]\n'],
    ],
  )
  assert.equal(await installs(), 1)
})

test('the claim of a start that was killed is taken over', { skip }, async t => {
  const { folder, start } = await checkout(t)
  const claim = path.join(folder, '.install-lock')
  await writeFile(claim, '1')
  const long = new Date(Date.now() - 60_000)
  await utimes(claim, long, long)
  assert.equal((await ended(start(['adamas']))).code, 3)
  await assert.rejects(stat(claim), { code: 'ENOENT' })
})

test('a lockfile that changed installs again, one that was only touched does not', { skip }, async t => {
  const { folder, start, installs } = await checkout(t)
  await ended(start(['adamas']))
  const lockfile = path.join(folder, 'package-lock.json')
  const later = new Date(Date.now() + 60_000)
  await utimes(lockfile, later, later)
  await ended(start(['adamas']))
  assert.equal(await installs(), 1)

  await writeFile(lockfile, '{ "packages": {} }')
  await utimes(lockfile, later, later)
  await ended(start(['adamas'], `rm -r node_modules\n${goodInstall}`))
  assert.equal(await installs(), 2)
})

const failures = {
  'a full disk': [
    'echo "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write" >&2',
    'the disk is full at ',
  ],
  'missing rights': [
    'printf "npm error code EACCES\\nnpm error path /root/.npm\\n" >&2; exit 243',
    'no permission to write /root/.npm: make it writable or clone elsewhere',
  ],
  'no network': [
    'echo "npm http fetch GET https://registry/a attempt 1 failed with EAI_AGAIN" >&2; exec sleep 60',
    'the npm registry cannot be reached: connect to the network once and run it again',
  ],
  'a package that is not the one in the lockfile': [
    'echo "npm error code EINTEGRITY" >&2; exit 1',
    'a downloaded package does not match package-lock.json: nothing was installed',
  ],
  'a part that npm left out': [
    `${goodInstall}\nrm node_modules/${nodePackage}/package.json`,
    `npm left out node_modules/${nodePackage}: run it again`,
  ],
}

for (const [what, [npm = '', line = '']] of Object.entries(failures)) {
  test(`${what} is told in one line, and nothing half installed stays`, { skip }, async t => {
    const { folder, start } = await checkout(t)
    const { code, stdout, stderr } = await ended(start(['adamas'], npm))
    const [, told = '', ...more] = stderr.trimEnd().split('\n')
    assert.deepEqual([code, stdout, more], [2, '', []])
    assert.ok(told.startsWith(`adamas: ${line}`), told)
    for (const left of ['node_modules', '.install-lock']) {
      await assert.rejects(stat(path.join(folder, left)), { code: 'ENOENT' })
    }
  })
}

test('a signal reaches the command, and its exit code comes back', { skip }, async t => {
  const { start } = await checkout(t)
  const run = start(['adamas', 'wait'])
  const closed = once(run, 'close')
  await once(run.stdout, 'data')
  run.kill('SIGTERM')
  assert.deepEqual(await closed, [9, null])
})

test('an unknown word is refused with the known ones', { skip }, async t => {
  const { start } = await checkout(t)
  const { code, stderr } = await ended(start(['constructor']))
  assert.deepEqual([code, stderr], [2, 'adamas: say one of start, test, adamas, bench, gates, not constructor\n'])
})
