import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { encode } from 'cborg'
import { nodeCompression } from '../../adapters/compression.ts'
import {
  crypto,
  keyOf,
  packFile,
  type PackOptions,
  roots,
  signedTrustList,
  statement,
  trustList,
} from '../../../test/small-scheme.ts'
import { type TestKey, testKey } from '../../../test/signing-keys.ts'
import type { Authority } from '../participants/trust-list.ts'
import { coseBytesToSign, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import { day } from '../values/day.ts'
import { openPack, PACK_LIMIT, UNPACKED_LIMIT } from './pack.ts'
import { tableOf } from './prints.ts'
import { emptyBlock, STATUSES, setStatus, statusOf } from './statuses.ts'
import { sealStatuses } from './statuses-statement.ts'

const packKey = keyOf('EU-BE-1', 'pack')

async function said(file: Uint8Array): Promise<string> {
  const opened = await openPack(crypto, nodeCompression, file, roots)
  return opened.ok
    ? 'opened'
    : opened.findings.map(({ rule, figures }) => `${rule} ${String(figures.part ?? '')}`.trim()).join()
}

const saidOf = async (options: PackOptions) => said(await packFile(options))

/** A payload as it is, signed by the pack key: what a publisher could make who means harm. */
function signed(payload: Uint8Array): Uint8Array {
  const header = protectedHeader(packKey.id)
  const signature = packKey.sign(coseBytesToSign(header, payload, 'adamas-pack-v1\ntest'))
  return encodeCose({ protectedHeader: header, payload, signature })
}

const content = (over: Readonly<Record<number, unknown>> = {}) => {
  const times = ['2026-11-20T08:00:00Z', '2026-12-20T08:00:00Z']
  const parts: unknown[] = [1, 'test', 5, 'EU-BE-1', ...times, [signedTrustList()], [statement()], []]
  for (const [index, value] of Object.entries(over)) parts[Number(index)] = value
  return encode(parts)
}
const packed = (bytes: Uint8Array) => signed(nodeCompression.deflate(bytes) as Uint8Array)

describe('a pack', () => {
  test('opens with its list, words and numbers', async () => {
    const opened = await openPack(crypto, nodeCompression, await packFile(), roots)
    assert.ok(opened.ok)
    const { sequence, publisher, madeAt, statuses, trustList: list } = opened.value
    assert.deepEqual([sequence, publisher, madeAt], [5, 'EU-BE-1', '2026-11-20T08:00:00Z'])
    assert.deepEqual([list.version, [...statuses.keys()]], [1, ['BW-1']])
  })

  test('cut anywhere is refused', async () => {
    const file = await packFile()
    for (let size = 0; size < file.length; size += 97) {
      assert.equal(await said(file.subarray(0, size)), 'pack-malformed file', `${size} bytes`)
    }
  })

  test('with one bit changed is refused', async () => {
    const file = await packFile()
    for (let at = 0; at < file.length; at += 61) {
      const changed = Uint8Array.from(file, (byte, i) => (i === at ? byte ^ 1 : byte))
      assert.notEqual(await said(changed), 'opened', `byte ${at}`)
    }
  })

  test('past the limit is refused before it is read', async () => {
    assert.equal(await said(new Uint8Array(PACK_LIMIT + 1)), 'pack-malformed file')
  })

  test('that unpacks without end is refused while it unpacks', async () => {
    const bomb = nodeCompression.deflate(new Uint8Array(UNPACKED_LIMIT + 1)) as Uint8Array
    assert.ok(bomb.length < 100_000)
    assert.equal(await said(signed(bomb)), 'pack-malformed content')
  })

  test('that is not deflated, or holds something else, is refused', async () => {
    assert.equal(await said(packed(content())), 'opened')
    assert.equal(await said(packed(content({ 8: [['of a kind nobody knows', new Uint8Array(3)]] }))), 'opened')
    assert.equal(await said(signed(content())), 'pack-malformed content')
    for (const [index, value] of [
      ...[
        [0, 2],
        [1, 7],
        [2, -1.5],
        [2, 'x'],
        [3, 7],
        [4, '2026-11-20'],
        [4, 'yesterday'],
        [5, 7],
      ],
      ...[
        [6, 'x'],
        [6, ['x']],
        [7, [7]],
        [7, {}],
        [8, 'one more'],
        [8, [['measures']]],
        [8, [['measures', 'text']]],
        [9, 'one more'],
      ],
    ] as const) {
      assert.equal(
        await said(packed(content({ [index as number]: value }))),
        'pack-malformed content',
        `${index}: ${String(value)}`,
      )
    }
  })

  const wrong: Readonly<Record<string, readonly [options: PackOptions, rule: string]>> = {
    'signed by a key nobody listed': [{ packKey: testKey('EU-BE-1/pack-9') }, 'key-not-known pack'],
    'signed by another key under its name': [{ packKey: testKey(packKey.id) }, 'signature-wrong pack'],
    'signed by an exchange key': [{ packKey: keyOf('EU-BE-1', 'exchange') }, 'key-not-entitled pack'],
    'in the name of another publisher': [{ publisher: 'BW-1' }, 'key-not-entitled pack'],
    'made before its key might sign': [{ madeAt: '2025-12-31T08:00:00Z' }, 'key-not-entitled pack'],
    'with a word its authority did not sign': [{ exchangeKey: testKey('BW-1/exchange') }, 'signature-wrong statuses'],
    'with two words of one authority': [{ statements: [statement(), statement()] }, 'pack-malformed statuses'],
    'with a word that is none': [{ statements: [new Uint8Array(9)] }, 'pack-malformed statuses'],
    'without a trust list': [{ trustLists: [] }, 'trust-list-malformed'],
    'with a list too few signed': [{ trustLists: [signedTrustList(trustList, [])] }, 'trust-list-unsigned'],
  }
  for (const [what, [options, rule]] of Object.entries(wrong)) {
    test(`${what}: ${rule}`, async () => assert.equal(await saidOf(options), rule))
  }

  test('of a revoked pack key is refused', async () => {
    const authorities = trustList.authorities.map(one => ({
      ...one,
      keys: one.keys.map(key => (key.id === packKey.id ? { ...key, revokedAtPosition: 3 } : key)),
    }))
    assert.equal(await saidOf({ trustLists: [signedTrustList({ ...trustList, authorities })] }), 'revoked pack')
  })

  test('leaves out the word of an authority whose key was taken away', async () => {
    const authorities = trustList.authorities.map(one => ({
      ...one,
      keys: one.keys.filter(key => key.id !== 'BW-1/exchange'),
    }))
    const file = await packFile({ trustLists: [signedTrustList({ ...trustList, authorities })] })
    const opened = await openPack(crypto, nodeCompression, file, roots)
    assert.ok(opened.ok)
    assert.equal(opened.value.statuses.size, 0)
  })
})

test('1.3 million serials of twenty authorities, ten thousand of them open, are less than a megabyte', async () => {
  const [count, serials, open] = [20, 65_000, 500]
  const made = Array.from({ length: count }, (_, i) => madeAuthority(`A${i}-1`, serials))
  const authorities = [...trustList.authorities, ...made.map(one => one.authority)]
  const statements = made.map(({ key }, i) => bigStatement(`A${i}-1`, key, serials, open))
  const file = await packFile({ trustLists: [signedTrustList({ ...trustList, authorities })], statements })
  assert.ok(file.length <= 1_000_000, `${file.length} bytes`)
  const opened = await openPack(crypto, nodeCompression, file, roots)
  assert.ok(opened.ok)
  assert.equal(opened.value.statuses.size, count)
  for (const statuses of opened.value.statuses.values()) assert.equal(statusOf(statuses, serials), 'open')
})

function madeAuthority(id: string, serials: number): { authority: Authority; key: TestKey } {
  const key = testKey(`${id}/exchange`)
  const { publicKey } = key
  const listed = { id: key.id, algorithm: 'ES256', publicKey, purpose: 'exchange', from: day('2026-01-01') } as const
  const blocks = [{ year: 2026, from: 1, to: serials }]
  return { authority: { ...(trustList.authorities[0] as Authority), id, keys: [listed], blocks }, key }
}

/** Every status in turn, seven in no order: nothing a real year holds could be harder to pack. */
function bigStatement(authority: string, key: TestKey, serials: number, open: number): Uint8Array {
  const block = emptyBlock(1, serials)
  const random = stirred(Number.parseInt(authority.slice(1), 10) * 7919 + 1)
  for (let serial = 1; serial <= serials; serial++) {
    setStatus(block, serial, serial > serials - open ? 'open' : (STATUSES[random() % 7] ?? 'used'))
  }
  const prints = tableOf(
    new Map(Array.from({ length: open }, (_, i) => [serials - open + i, Uint8Array.from({ length: 10 }, random)])),
  )
  const horizon = { day: day('2026-11-20'), size: 100 }
  const rest = { sequence: 1, madeAt: '2026-11-20T08:00:00Z', knownFrom: day('2026-01-01'), exceptions: new Map() }
  const { bytes, seal } = sealStatuses({ authority, horizon, blocks: [{ ...block, prints }], ...rest }, 'test', key.id)
  return seal(key.sign(bytes))
}

/** The same numbers in no order, every time (xorshift32). */
function stirred(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}
