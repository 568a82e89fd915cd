import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trustListInForce } from '../../src/jobs/run.ts'
import { adoptTrustList } from '../../src/operations/trust-lists/adopt.ts'
import { signedTrustList, trustList } from '../small-scheme.ts'
import { day } from '../../src/core/values/day.ts'
import { simulatedWorld } from './world.ts'

test('a list is adopted over an older one, and never an older or an expired one', async () => {
  const { BW } = (await simulatedWorld(51)).nodes
  for (const [change, rule, version] of [
    [{ version: 5, expiresOn: day('2026-11-23') }, 'list-expired', 1],
    [{ version: 4, expiresOn: day('2026-11-24') }, 'adopted', 4],
    [{ version: 3 }, 'list-older', 4],
    [{ version: 4 }, 'adopted', 4],
  ] as const) {
    const signed = signedTrustList({ ...trustList, ...change })
    const adopted = await BW.store.write(null, tx => adoptTrustList({ node: BW, tx }, signed))
    assert.equal(adopted.ok ? 'adopted' : adopted.findings[0]?.rule, rule)
    assert.equal((await trustListInForce(BW)).version, version)
  }
})
