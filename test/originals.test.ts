import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import { day } from '../src/core/values/day.ts'
import { done } from '../src/core/values/outcome.ts'
import type { OriginalFilter, Reading } from '../src/ports/reading.ts'
import type { Store } from '../src/ports/store.ts'
import { exampleAct } from './kept-acts.ts'
import { fixedClock, seededRandomness, withStore } from './open-store.ts'
import { modelReading } from './simulation/model/reading.ts'
import { emptyModel, modelStore } from './simulation/model/store.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const NUMBERS = ['BW0000001', 'BW0000002', 'BW0000003']

/** Three received shipments, the last of them first: of one the copy was given, of another the original has a place. */
async function write(store: Store): Promise<void> {
  const written = await store.write(null, async tx => {
    for (const [n, number] of NUMBERS.entries()) {
      const at = { subject: id(n), authority: 'EU-BE-1' }
      await tx.append(exampleAct('import.announced', { ...at, header: { number, statement: id(n) } }))
      await tx.append(exampleAct('import.presented', { ...at, header: { number } }))
      const receivedOn = day(`2026-11-${20 - n}`)
      await tx.append(exampleAct('import.confirmed', { ...at, header: { receivedOn } }))
      if (n === 0) await tx.append(exampleAct('import.copy-given', at))
      if (n === 1) await tx.append(exampleAct('import.original-filed', at))
    }
    return done(null)
  })
  assert.equal(written.ok, true)
}

const ASKED: readonly (readonly [Partial<OriginalFilter>, readonly string[]])[] = [
  [{}, ['BW0000003', 'BW0000002', 'BW0000001']],
  [{ want: 'copy' }, ['BW0000003', 'BW0000002']],
  [{ want: 'place' }, ['BW0000003', 'BW0000001']],
  [{ text: ' bw0000002' }, ['BW0000002']],
  [{ text: '\0' }, ['BW0000003', 'BW0000002', 'BW0000001']],
  [{ limit: 1 }, ['BW0000003']],
  [{ authorities: ['BW-1'] }, []],
]

async function answers(reading: Reading) {
  const all = { authorities: ['EU-BE-1'], want: 'all' as const, text: '', limit: 10 }
  return Promise.all(
    ASKED.map(async ([filter]) => (await reading.originals({ ...all, ...filter })).map(row => row.number)),
  )
}

test('what was received is listed oldest first, by what is still owed, by SQL as by hand', async () => {
  const expected = ASKED.map(([, numbers]) => numbers)
  const [model, crypto] = [emptyModel(), nodeCrypto()]
  const randomness = seededRandomness(5)
  await write(modelStore(model, { clock: fixedClock, randomness, crypto, fault: () => undefined }))
  assert.deepEqual(await answers(modelReading(model, crypto)), expected)
  await withStore(async ({ store, reading }) => {
    await write(store)
    assert.deepEqual(await answers(reading), expected)
  })
})
