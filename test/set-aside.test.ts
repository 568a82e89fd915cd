import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { ExchangeAct, Reception } from '../src/core/exchange/acts.ts'
import { day } from '../src/core/values/day.ts'
import { done } from '../src/core/values/outcome.ts'
import { openStore } from '../src/store/open.ts'
import { freshDatabase } from './postgres.ts'

function received(id: string, outcome: Reception): ExchangeAct {
  return {
    ...{ kind: 'statement.received', version: 1, at: '2026-11-24T07:00:00.000Z', day: day('2026-11-24') },
    ...{ authority: 'BW-1', actor: 'node', subject: id, body: new Uint8Array() },
    header: {
      from: 'EU-BE-1',
      purpose: 'import.confirmed',
      outcome,
      ...(outcome === 'accepted' ? {} : { rule: 'facts-differ' }),
    },
  }
}

test('what was set aside is listed, latest first, and what was accepted is not', async () => {
  const url = await freshDatabase()
  const randomness = { bytes: (count: number) => new Uint8Array(count) }
  const options = { url, clock: { now: () => 0 }, randomness, crypto: nodeCrypto(), say: () => undefined }
  const { store, reading, close } = await openStore(options)
  try {
    await store.write(null, async tx => {
      await tx.append(received('1'.repeat(32), 'quarantined'))
      await tx.append(received('2'.repeat(32), 'accepted'))
      await tx.append(received('3'.repeat(32), 'quarantined'))
      return done(null)
    })
    const rows = await reading.setAside(10)
    assert.deepEqual(
      rows.map(row => [row.at, row.rule]),
      [
        [2, 'facts-differ'],
        [0, 'facts-differ'],
      ],
    )
    assert.equal((await reading.setAside(1)).length, 1)
  } finally {
    await close()
  }
})
