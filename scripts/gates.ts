import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runFaults } from '../test/faults/processes.ts'
import { runSchedule } from '../test/simulation/schedule.ts'

/** A gate is a long check that goes on where it was stopped; its result lies under gates/ as JSON. */
interface GateResult {
  readonly gate: string
  readonly goal: number
  done: number
  failures: { seed: number; why: string }[]
}

const FOLDER = path.join(import.meta.dirname, '../gates')
const SAVE_EVERY_MS = 10_000

const GATES: Readonly<Record<string, { goal: number; run: (seed: number) => Promise<void> }>> = {
  simulation: { goal: 500_000, run: runSchedule },
  // Ten faults a run.
  processes: { goal: 30, run: seed => runFaults(seed) },
}

const [name = '', count] = process.argv.slice(2)
const gate = GATES[name]
if (gate) process.exitCode = await go(name, gate, count === undefined ? gate.goal : Number(count))
else {
  process.stderr.write(`gates: say npm run gates -- GATE [COUNT]; there is ${Object.keys(GATES).join(', ')}\n`)
  process.exitCode = 2
}

async function go(which: string, { goal, run }: (typeof GATES)[string], most: number): Promise<number> {
  const result = read(which, goal)
  const until = Math.min(goal, result.done + most)
  let saved = Date.now()
  while (result.done < until) {
    const seed = result.done
    await run(seed).catch((error: Error) => result.failures.push({ seed, why: error.message }))
    result.done++
    if (Date.now() - saved < SAVE_EVERY_MS && result.done < until) continue
    saved = Date.now()
    save(which, result)
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  return result.failures.length === 0 ? 0 : 1
}

function read(which: string, goal: number): GateResult {
  try {
    return JSON.parse(readFileSync(path.join(FOLDER, `${which}.json`), 'utf8')) as GateResult
  } catch {
    return { gate: which, goal, done: 0, failures: [] }
  }
}

function save(which: string, result: GateResult): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path.join(FOLDER, `${which}.json`), JSON.stringify(result, null, 2))
  process.stderr.write(`${which}: ${result.done} of ${result.goal}, ${result.failures.length} failed\n`)
}
