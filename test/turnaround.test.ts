import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { RegisterAct } from '../src/core/register/acts.ts'
import { day } from '../src/core/values/day.ts'
import { done } from '../src/core/values/outcome.ts'
import type { Reading } from '../src/ports/reading.ts'
import type { Store } from '../src/ports/store.ts'
import { exampleAct } from './kept-acts.ts'
import { fixedClock, seededRandomness, withStore } from './open-store.ts'
import { modelReading } from './simulation/model/reading.ts'
import { emptyModel, modelStore } from './simulation/model/store.ts'

const MINUTE = 60_000
const START = Date.parse('2026-11-02T08:00:00.000Z')
const hex = (n: number) => n.toString(16).padStart(32, '0')

/** One way of a record: its acts, each so many minutes after the first. */
type Way = readonly (readonly [RegisterAct['kind'], number])[]

function actsOf(n: number, way: Way): RegisterAct[] {
  const id = hex(n)
  return way.map(([kind, minutes]) => {
    const at = new Date(START + minutes * MINUTE).toISOString()
    const numbered = kind === 'certificate.authorised' ? { number: `BW${String(n).padStart(7, '0')}` } : {}
    const referred = kind === 'certificate.applied' ? { reference: `A-2026-${String(n).padStart(5, '0')}` } : {}
    const said = kind === 'certificate.confirmed' ? { statement: id, outcome: 'used' } : {}
    const header = { ...numbered, ...referred, ...said }
    return exampleAct(kind, { at, day: day(at.slice(0, 10)), authority: 'BW-1', subject: id, header })
  })
}

const issued = (inspect: number, authorise: number): Way => [
  ['certificate.applied', 0],
  ['certificate.inspected', inspect],
  ['certificate.authorised', inspect + authorise],
  ['certificate.issued', inspect + authorise],
]
/** Handed back for ten days, which are nobody's service. */
const returned: Way = [
  ['certificate.applied', 0],
  ['certificate.returned', 10],
  ['certificate.amended', 14_410],
  ['certificate.inspected', 14_460],
  ['certificate.authorised', 14_520],
  ['certificate.issued', 14_520],
]

async function write(store: Store, acts: readonly RegisterAct[]): Promise<void> {
  const written = await store.write(null, async tx => {
    for (const act of acts) await tx.append(act)
    return done(null)
  })
  assert.equal(written.ok, true)
}

const SINCE = day('2026-09-01')
const figures = async (reading: Reading, since = SINCE, authority = 'BW-1') =>
  Object.fromEntries(
    (await reading.served(authority, since)).map(({ step, count, medianSeconds, ninetiethSeconds }) => [
      step,
      [count, medianSeconds / 60, ninetiethSeconds / 60],
    ]),
  )

test('medians and ninetieths come from the acts, by SQL as by hand, and fewer than five are withheld', async () => {
  const ways = [issued(60, 30), issued(120, 30), issued(180, 60), issued(240, 60), returned]
  const acts = ways.flatMap((way, n) => actsOf(n + 1, way))
  const model = emptyModel()
  const crypto = nodeCrypto()
  const randomness = seededRandomness(3)
  await write(modelStore(model, { clock: fixedClock, randomness, crypto, fault: () => undefined }), acts)
  const byHand = modelReading(model, crypto)
  const expected = {
    inspection: [5, 120, 216],
    issue: [5, 150, 276],
    secondOfficer: [5, 60, 60],
    signing: [5, 0, 0],
  }
  assert.deepEqual(await figures(byHand), expected)
  await withStore(async ({ store, reading }) => {
    await write(store, acts.slice(0, 16))
    assert.deepEqual(await reading.served('BW-1', SINCE), [], 'four certificates are told apart')
    await write(store, acts.slice(16))
    assert.deepEqual(await figures(reading), expected)
    assert.deepEqual(await reading.served('BW-1', SINCE), await byHand.served('BW-1', SINCE))
    assert.deepEqual(await figures(reading, day('2026-12-01')), {}, 'what came so far before the period')
    assert.deepEqual(await figures(reading, SINCE, 'EU-BE-1'), {}, 'another authority')
  })
})
