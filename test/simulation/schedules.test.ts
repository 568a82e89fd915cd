import { test } from 'node:test'
import { runSchedule } from './schedule.ts'

/** Fixed seeds, so that a failure is the same everywhere; `ADAMAS_SEED` replays one. */
const SCHEDULES = Number(process.env.ADAMAS_SCHEDULES ?? 1_000)
const ONE = process.env.ADAMAS_SEED

test(`${SCHEDULES} schedules of crashes, broken lines and lost answers lose and double nothing`, async () => {
  const seeds = ONE ? [Number(ONE)] : Array.from({ length: SCHEDULES }, (_, seed) => seed)
  for (const seed of seeds) await named(seed)
})

test('one fresh schedule holds too', async t => {
  const seed = Date.now() % 1_000_000_000
  t.diagnostic(`seed ${seed}`)
  await named(seed)
})

async function named(seed: number): Promise<void> {
  try {
    await runSchedule(seed)
  } catch (error) {
    throw new Error(`seed ${seed}: ADAMAS_SEED=${seed} replays it. ${(error as Error).message}`, { cause: error })
  }
}
