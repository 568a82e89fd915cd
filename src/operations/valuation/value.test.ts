import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParticipantPolicy } from '../../core/participants/policy.ts'
import { day } from '../../core/values/day.ts'
import { as, asked, simulatedWorld, type SimulatedNode } from '../../../test/simulation/world.ts'
import { valuing } from '../../../test/access/offices.ts'
import { trustList } from '../../../test/small-scheme.ts'
import { applyForCertificate } from '../certificates/apply.ts'
import { authoriseCertificate } from '../certificates/authorise.ts'
import { inspectCertificate } from '../certificates/inspect.ts'
import { jsonAt } from '../json-at.ts'
import { type Saying, valueGoods } from './value.ts'

const POLICY: ParticipantPolicy = {
  ...{ participant: 'BW', from: day('2026-01-01'), source: 'test' },
  valuationRule: { counts: 'official', differsByPerTenThousand: 10 },
}

async function node(): Promise<{ bw: SimulatedNode; id: string }> {
  const list = { ...trustList, policies: [...trustList.policies, POLICY] }
  const bw = (await simulatedWorld(1, list)).nodes.BW
  await bw.store.write(null, async tx => {
    const at = new Date(bw.clock.now()).toISOString()
    const header = { role: 'valuer' as const, authority: 'BW-1', grantedBy: ['node'] }
    const act = { kind: 'right.granted', version: 1, at, day: day('2026-01-05'), authority: 'BW-1' } as const
    await tx.append({ ...act, actor: 'node', subject: 'valuer', header, body: new Uint8Array() })
    return { ok: true, value: null }
  })
  const applied = await applyForCertificate(bw, as(bw, 'exporter'), { document: asked() })
  assert.ok(applied.ok)
  return { bw, id: applied.value.id }
}

const saying = (id: string, first?: string) => ({ id, remark: '', ...valuing(first) }) as unknown as Saying
const rulesOf = (outcome: { ok: boolean; findings?: readonly { rule: string }[] }) =>
  outcome.findings?.map(one => one.rule) ?? []

test('without the right it is refused: an official value is the valuer’s, another comes by an officer', async () => {
  const { bw, id } = await node()
  assert.deepEqual(rulesOf(await valueGoods(bw, as(bw, 'inspector'), saying(id))), ['right-missing'])
  const independent = { ...saying(id), source: 'independent' as const }
  assert.deepEqual(rulesOf(await valueGoods(bw, as(bw, 'valuer'), independent)), ['right-missing'])
  assert.deepEqual(rulesOf(await valueGoods(bw, as(bw, 'inspector'), independent)), ['valuation-document'])
})

test('repeated, it gives the same answer and is one act', async () => {
  const { bw, id } = await node()
  const caller = { ...as(bw, 'valuer'), repeat: { key: 'k'.repeat(20) } }
  const first = await valueGoods(bw, caller, saying(id))
  assert.deepEqual(await valueGoods(bw, caller, saying(id)), first)
  const acts = (await bw.reading.history(id)).filter(act => act.kind === 'certificate.valued')
  assert.equal(acts.length, 1)
})

test('every figure that is none is told at its line', async () => {
  const { bw, id } = await node()
  const outcome = await valueGoods(bw, as(bw, 'valuer'), { ...saying(id), usd: ['0', 'x'], by: ' ' })
  assert.deepEqual(rulesOf(outcome), ['valuation-figure', 'valuation-figure', 'valuation-nobody'])
  assert.deepEqual(rulesOf(await valueGoods(bw, as(bw, 'valuer'), { ...saying(id), usd: ['1'] })), ['valuation-lines'])
})

test('where the official value counts, inspection waits for it, freezes it, and says whose it is', async () => {
  const { bw, id } = await node()
  const early = await inspectCertificate(bw, as(bw, 'inspector'), { id, document: asked(), reasons: {} })
  assert.deepEqual(rulesOf(early), ['valuation-missing'])
  assert.ok((await valueGoods(bw, as(bw, 'valuer'), saying(id))).ok)
  const plain = await inspectCertificate(bw, as(bw, 'inspector'), { id, document: asked(), reasons: {} })
  assert.deepEqual(rulesOf(plain), ['valuation-differs', 'valuation-set-aside'])
  const document = {
    ...asked(),
    parcels: asked().parcels.map((parcel, p) => ({
      ...parcel,
      lines: parcel.lines.map(line => ({ ...line, usd: saying(id).usd[p] as string })),
    })),
  }
  const reasons = { 'valuation-differs': 'two fancy colours' }
  const inspected = await inspectCertificate(bw, as(bw, 'inspector'), { id, document, reasons })
  assert.ok(inspected.ok, JSON.stringify(inspected))
  const row = await bw.reading.row('certificate', id)
  const body = await jsonAt<{ document: { valuation?: object } }>(bw.reading, row?.documentAt)
  assert.deepEqual(body?.document.valuation, { basis: 'price-book', by: 'Neo Kgosi' })
  const given = await authoriseCertificate(bw, as(bw, 'second'), { id, frozen: inspected.value.frozen })
  assert.ok(given.ok, JSON.stringify(given))
})
