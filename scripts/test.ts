import { spawn } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
// Not from test/postgres.ts: it is a test's own, and would make this runner a test with counts of its own.
import { startTestCluster } from '../test/cluster.ts'
import { buildWeb } from './build-web.ts'

const root = path.dirname(import.meta.dirname)
const tests = '{src,test,web}/**/*.test.ts'

const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc', '--noEmit', '-p', '.'],
  lint: ['oxlint', '--format=unix'],
  format: ['biome', 'format', '--no-errors-on-unmatched'],
  unused: ['knip', '--no-progress', '--no-config-hints'],
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

interface CheckResult {
  readonly name: string
  readonly good: boolean
  readonly output: string
}

/** Runs one tool of node_modules over the checkout and says how it ended. */
function check([name, [tool = '', ...args]]: [string, readonly string[]]): Promise<CheckResult> {
  const began = performance.now()
  const bin = path.join(root, 'node_modules/.bin')
  const PATH = [bin, process.env.PATH].join(path.delimiter)
  const child = spawn(tool, args, { cwd: root, env: { ...process.env, PATH }, shell: process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds(began)})`)
      resolve({ name, good: code === 0, output })
    })
  })
}

async function checksPass(): Promise<boolean> {
  const results = await Promise.all(Object.entries(checks).map(check))
  const bad = results.filter(({ good }) => !good)
  for (const { name, output } of bad) console.log(`\n${name}:\n${output.trim()}`)
  if (bad.length > 0)
    console.log(`\nstopped before the tests: ${bad.map(({ name }) => name).join(', ')} must pass first`)
  return bad.length === 0
}

/** What was asked for: files, folders or globs, as typed where the person stands; without any, every test. */
function chosenFiles(chosen: readonly string[]): string[] {
  if (chosen.length === 0) return globSync(tests, { cwd: root, exclude: ['**/node_modules/**'] }).map(inRoot)
  return chosen.flatMap(name => {
    const file = path.resolve(name)
    if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return globSync(file)
    return globSync('**/*.test.ts', { cwd: file }).map(found => path.join(file, found))
  })
}

const inRoot = (file: string): string => path.join(root, file)

/** Runs the tests. The closing counts are the last lines in any case, for those who read only the end. */
async function testsPass(files: readonly string[]): Promise<boolean> {
  let passed = false
  let closing = ''
  const results = run({ files: files.toSorted(), cwd: root, concurrency: availableParallelism(), timeout: 300_000 })
  results.on('test:summary', ({ file, success, counts, duration_ms }) => {
    if (file !== undefined) return
    passed = success
    const fail = counts.tests - counts.passed - counts.cancelled - counts.skipped - counts.todo
    const rows = { ...counts, pass: counts.passed, fail, duration_ms }
    const names = ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo', 'duration_ms'] as const
    closing = names.map(name => `ℹ ${name} ${rows[name]}\n`).join('')
  })
  for await (const text of results.compose(spec)) process.stdout.write(text)
  if (!passed) process.stdout.write(`\n${closing}`)
  return passed
}

async function main(chosen: readonly string[]): Promise<boolean> {
  const files = chosenFiles(chosen)
  if (files.length === 0) {
    console.log(`no test matches ${chosen.join(' ')}: name a *.test.ts file or a folder that holds some`)
    return false
  }
  if (chosen.length === 0) {
    const began = performance.now()
    if (!(await checksPass())) return false
    await buildWeb()
    console.log(`checked in ${seconds(began)}; ${files.length} test files`)
  }
  return withCluster(() => testsPass(files))
}

/** One PostgreSQL for all test files: each makes its own databases in it (test/postgres.ts). */
async function withCluster(use: () => Promise<boolean>): Promise<boolean> {
  const cluster = await startTestCluster()
  process.env.ADAMAS_TEST_CLUSTER = cluster.url('postgres')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cluster.remove().finally(() => process.exit(130)))
  }
  try {
    return await use()
  } finally {
    await cluster.remove()
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
