import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { nodeCompression } from '../../adapters/compression.ts'
import { nodeCrypto } from '../../adapters/crypto.ts'
import type { Roots } from '../participants/open-trust-list.ts'
import { fromBase64Url } from '../values/bytes.ts'
import { type Day, day } from '../values/day.ts'
import { check } from './check.ts'
import { openPack, type Pack } from './pack.ts'
import { readPresented } from './presented.ts'

interface Vectors {
  readonly environment: 'test'
  readonly roots: Roots
  readonly packs: Readonly<Record<string, string>>
  readonly cases: readonly {
    readonly claim: string
    readonly text: string
    readonly pack: string
    readonly verdict: string
    readonly rules: readonly string[]
    readonly at?: Day
    readonly purpose?: 'record'
  }[]
}

const file = new URL('../../../test/vectors/verify.json', import.meta.url)
const { environment, roots, packs, cases } = JSON.parse(await readFile(file, 'utf8')) as Vectors
const crypto = nodeCrypto()
const today = day('2026-11-24')

async function packNamed(name: string): Promise<Pack> {
  const opened = await openPack(crypto, nodeCompression, fromBase64Url(packs[name] ?? '') as Uint8Array, roots)
  if (!opened.ok) throw new Error(`${name}: ${opened.findings[0]?.rule}`)
  return opened.value
}

const judge = async (text: string, pack: Pack, at = today, purpose: 'presentation' | 'record' = 'presentation') =>
  check(crypto, readPresented(crypto, text, environment), pack, { at, purpose })

for (const { claim, text, pack, verdict, rules, at, purpose } of cases) {
  test(`${claim}: ${[verdict, ...rules].join(' ')}`, async () => {
    const opened = await packNamed(pack)
    const began = performance.now()
    const judged = await judge(text, opened, at, purpose)
    const took = performance.now() - began
    const errors = judged.findings.filter(finding => finding.severity === 'error').map(finding => finding.rule)
    assert.deepEqual([judged.verdict, [...new Set(errors)].sort()], [verdict, rules])
    assert.ok(took < 100, `${took} ms`)
  })
}

test('whatever is done to a text, it throws nothing, and only what the issuer signed is valid', async () => {
  const pack = await packNamed('good')
  const genuine = cases.filter(one => one.verdict === 'valid' && one.pack === 'good' && !one.at)
  const texts = cases.map(one => one.text).filter(text => text.length > 10)
  const mutants = fc.record({
    text: fc.constantFrom(...texts),
    other: fc.constantFrom(...texts),
    from: fc.nat(4_000),
    length: fc.nat(40),
    put: fc.oneof(fc.string({ unit: fc.constantFrom(...'A0.=_-{"\u0000') }), fc.constant('splice')),
  })
  await fc.assert(
    fc.asyncProperty(mutants, async ({ text, other, from, length, put }) => {
      const at = from % text.length
      const middle = put === 'splice' ? other.slice(at, at + length) : put
      const mutant = text.slice(0, at) + middle + text.slice(at + length)
      const judged = await judge(mutant, pack)
      const same = genuine.some(one => one.text === mutant.trim())
      assert.ok(same || judged.verdict !== 'valid', mutant)
    }),
    { seed: 1, numRuns: 1_500 },
  )
})
