import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RowResult } from './measure.ts'

const here = import.meta.dirname
const ROWS: Readonly<Record<string, (rounds: number) => Promise<RowResult>>> = {
  'verify-qr': async rounds => (await import('./rows/verify.ts')).verifyRow('qr', rounds),
  'verify-vc': async rounds => (await import('./rows/verify.ts')).verifyRow('vc', rounds),
  issue: async rounds => (await import('./rows/issue.ts')).issueRow(rounds),
  web: async () => (await import('./rows/web.ts')).webRow(),
  post: async rounds => (await import('./rows/post.ts')).postRow(rounds),
}

const args = process.argv.slice(2)
const json = args.includes('--json')
const asked = args.filter(arg => !arg.startsWith('--'))
const unknown = asked.filter(row => !ROWS[row])
if (unknown.length > 0) {
  process.stderr.write(`bench: no row ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}\n`)
  process.exitCode = 2
} else {
  installPeers()
  const results: RowResult[] = []
  for (const row of asked.length > 0 ? asked : Object.keys(ROWS))
    results.push(await (ROWS[row] as (typeof ROWS)[string])(7))
  process.stdout.write(
    json ? `${JSON.stringify(asked.length === 1 ? results[0] : results, null, 2)}\n` : table(results),
  )
}

/** The peers are measured against, never shipped: they install beside the bench when it first runs. */
function installPeers(): void {
  if (existsSync(path.join(here, 'node_modules'))) return
  process.stderr.write('bench: installing the peers\n')
  const done = spawnSync(
    'npm',
    ['install', '--no-package-lock', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: here, stdio: ['ignore', 2, 2] },
  )
  if (done.status !== 0) throw new Error('the peers could not be installed')
}

function table(results: readonly RowResult[]): string {
  return results
    .map(({ row, ours, unit, rounds, peers, limits }) => {
      const lines = peers.map(
        ({ name, value, ratio, goal, met }) =>
          `  ${ratio.toFixed(2).padStart(7)} x  ${name} (${value})${reached(goal, met)}`,
      )
      const bounds = limits.map(
        ({ name, value, goal, met }) => `  ${value} ${name}  goal ${goal}: ${met ? 'met' : 'not met'}`,
      )
      return `${[`${row}: ${ours} ${unit}, median of ${rounds} rounds`, ...lines, ...bounds].join('\n')}\n`
    })
    .join('\n')
}

function reached(goal: number | null, met: boolean): string {
  return goal === null ? '' : `  goal ${goal}: ${met ? 'met' : 'not met'}`
}
