import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import { fsck } from '../src/store/fsck.ts'
import { openStore } from '../src/store/open.ts'
import { carryOut, type Side } from './bridge/carry-out.ts'
import { type Command, commands, LOOKS } from './bridge/commands.ts'
import { fixedClock, seededRandomness, type TestStore, withStore } from './open-store.ts'
import { modelKeeping } from './simulation/model/keeping.ts'
import { modelReading } from './simulation/model/reading.ts'
import { emptyModel, modelStore } from './simulation/model/store.ts'

const RUNS = Number(process.env.ADAMAS_BRIDGE_RUNS ?? 300)
const COMMANDS = 50
/** Fixed, so that a failure is the same everywhere; fast-check prints it with the path to the shortest failure. */
const SEED = Number(process.env.ADAMAS_SEED ?? 20_261_124)
const crypto = nodeCrypto()

/** Runs at the same time, each on a database of its own: PostgreSQL answers one while another thinks. */
const LANES = 4

test(`${RUNS} times ${COMMANDS} commands have the same answers on the model and on PostgreSQL`, async () => {
  await Promise.all(Array.from({ length: LANES }, (_, lane) => runLane(SEED + lane)))
})

async function runLane(seed: number): Promise<void> {
  await withStore(async open => {
    await open.close()
    const property = fc.asyncProperty(commands(COMMANDS), given => sameOnBoth(open, given))
    await fc.assert(property, { seed, numRuns: Math.ceil(RUNS / LANES) })
    const { findings } = await fsck(open.url, crypto)
    assert.deepEqual(
      findings.filter(finding => isProjection(finding.rule)),
      [],
    )
  })
}

/** The commands follow no promise of the trade (one officer may do both halves): only what is folded is compared. */
function isProjection(rule: string): boolean {
  return rule.startsWith('row-') || rule.startsWith('register-')
}

async function sameOnBoth({ url, sql }: TestStore, given: readonly Command[]): Promise<void> {
  await sql('SET session_replication_role = replica')
  await sql('TRUNCATE acts, rows, repeats, outbox, kept')
  const ports = { url, clock: fixedClock, crypto, say: () => undefined }
  const randomness = seededRandomness(1)
  const model = modelSide()
  let open = await openStore({ ...ports, randomness })
  try {
    for (const [place, command] of [...given, ...lastLooks()].entries()) {
      if (command.name === 'restart') {
        await open.close()
        open = await openStore({ ...ports, randomness })
      }
      const [expected, found] = [await carryOut(model, command, place), await carryOut(open, command, place)]
      assert.deepEqual(found, expected, `command ${place}: ${JSON.stringify(command)}`)
    }
  } finally {
    await open.close()
  }
}

function modelSide(): Side {
  const model = emptyModel()
  const store = modelStore(model, { clock: fixedClock, randomness: seededRandomness(1), crypto })
  return { store, reading: modelReading(model, crypto), keeping: modelKeeping(model, fixedClock.now) }
}

function lastLooks(): Command[] {
  return LOOKS.map(at => ({ name: 'look', at, which: 3 }))
}
