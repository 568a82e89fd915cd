import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import type { Checkpoint } from './checkpoint.ts'
import { compareCheckpoints } from './consistency.ts'
import { edgeRoot } from './edge.ts'
import { everyCheckpointConsistent } from './invariants.ts'
import { publishedLog } from './published-log.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const entries = Array.from({ length: 700 }, (_, i) => new Uint8Array(hash('sha256', `entry ${i}`, 'buffer')))
const forged = entries.with(3, new Uint8Array(32))
const files = publishedLog(crypto, [entries]).files
const read = (path: string) => files.get(path) ?? null

function checkpointOf(size: number, of = entries): Checkpoint {
  const { edge } = publishedLog(crypto, [of.slice(0, size)])
  return { origin: 'adamas/x/BW-1/log', size, rootHash: edgeRoot(crypto, edge), chain: null }
}

const later = checkpointOf(700)

async function rules(kept: Checkpoint, now: Checkpoint): Promise<string[]> {
  return (await compareCheckpoints(crypto, read, kept, now)).map(f => f.rule)
}

const kept = [0, 1, 4, 255, 256, 300, 512, 699, 700]

for (const size of kept) {
  test(`the checkpoint of ${size} entries is the beginning of the later log`, async () => {
    assert.deepEqual(await rules(checkpointOf(size), later), [])
  })

  test(`another root at ${size} entries is a rewritten log`, async () => {
    assert.deepEqual(await rules({ ...checkpointOf(size), rootHash: new Uint8Array(32) }, later), ['log-inconsistent'])
  })
}

for (const size of kept.slice(2)) {
  test(`a log that replaced an entry does not match what was kept at ${size} entries`, async () => {
    assert.deepEqual(await rules(checkpointOf(size, forged), later), ['log-inconsistent'])
  })
}

test('a log that became shorter is a rewritten log', async () => {
  assert.deepEqual(await rules(later, checkpointOf(699)), ['log-inconsistent'])
})

test('the same tree with another chain is another register', async () => {
  assert.deepEqual(await rules({ ...later, chain: new Uint8Array(32) }, later), ['log-inconsistent'])
})

test('another log is not compared', async () => {
  assert.deepEqual(await rules({ ...later, origin: 'adamas/x/AE-1/log' }, later), ['log-origin-differs'])
})

test('damaged tiles are not taken for a rewritten log', async () => {
  const tile = files.get('tile/0/001') as Uint8Array
  const damaged = new Map(files).set('tile/0/001', tile.with(0, (tile[0] as number) ^ 1))
  const findings = await compareCheckpoints(crypto, path => damaged.get(path) ?? null, checkpointOf(300), later)
  assert.deepEqual(
    findings.map(f => f.rule),
    ['log-proof-wrong'],
  )
  const missing = await compareCheckpoints(crypto, () => null, checkpointOf(300), later)
  assert.deepEqual(new Set(missing.map(f => f.rule)), new Set(['log-tile-missing']))
})

test('all checkpoints a log signed are consistent, in the order it signed them', async () => {
  const signed = kept.map(size => checkpointOf(size))
  assert.deepEqual(await everyCheckpointConsistent(crypto, read, signed), [])
  assert.deepEqual(await everyCheckpointConsistent(crypto, read, []), [])
})

test('one fork among many checkpoints is found, wherever it is', async () => {
  for (let i = 0; i < kept.length; i++) {
    const signed = kept.map(size => checkpointOf(size))
    signed[i] = { ...(signed[i] as Checkpoint), rootHash: new Uint8Array(32) }
    assert.notDeepEqual(await everyCheckpointConsistent(crypto, read, signed), [], `fork at ${kept[i]}`)
  }
})

test('a log that signed a smaller tree after a larger one is found', async () => {
  const findings = await everyCheckpointConsistent(
    crypto,
    read,
    [5, 10, 7].map(size => checkpointOf(size)),
  )
  assert.deepEqual(
    findings.map(f => [f.rule, f.figures.keptSize, f.figures.size]),
    [['log-inconsistent', 10, 7]],
  )
})
