import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { moveOwn } from '../../src/operations/custody/own-moves.ts'
import { caughtUp } from '../../src/operations/custody/traced.ts'
import { type ProductionInput, recordProduction, stateCapacity } from '../../src/operations/production/record.ts'
import { closeSite } from '../../src/operations/sites/inspect.ts'
import { registerSite } from '../../src/operations/sites/register.ts'
import { trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { replay } from './replay.ts'
import { as, FIRM, simulatedWorld, type World } from './world.ts'

const rules = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.findings.map(({ rule, path }) => `${rule} ${path}`)
const royal = {
  ...trustList,
  policies: [
    ...trustList.policies,
    { participant: 'BW', from: day('2020-01-01'), source: 'Test', royaltyPerTenThousand: 1_000 },
  ],
}

async function mine(world: World, place = 24): Promise<string> {
  const { BW } = world.nodes
  const geometry = { type: 'Point', coordinates: [place, -21] }
  const site = { name: `Pit ${place}`, kind: 'mine' as const, firm: FIRM, geometry, reasons: {} }
  return value(await registerSite(BW, as(BW, 'licenser'), site)).id
}

const october = (site: string, over: Partial<ProductionInput> = {}): ProductionInput => ({
  ...{ site, from: day('2026-10-01'), to: day('2026-10-31') },
  lines: [{ hs: '7102.10', carats: '1204.35', usd: '120435.00' }],
  ...over,
})

test('what was mined is recorded once, with its royalty, and is stock from then on', async () => {
  const world = await simulatedWorld(31, royal)
  const { BW } = world.nodes
  const site = await mine(world)
  assert.deepEqual(rules(await recordProduction(BW, as(BW, 'inspector'), october(site))), ['right-missing '])
  const caller = as(BW, 'exporter')
  const first = value(await recordProduction(BW, caller, october(site)))
  assert.deepEqual(value(await recordProduction(BW, caller, october(site))), first)
  const row = await BW.reading.row('production', first.id)
  assert.equal(row?.royaltyUsdCents, 1_204_350)
  const lot = await BW.reading.row('lot', first.lots[0] as string)
  assert.deepEqual(
    [lot?.caratThousandths, lot?.shares, lot?.proof],
    [1_204_350, [{ origin: 'BW', caratThousandths: 1_204_350 }], first.id],
  )
  assert.deepEqual(rules(await recordProduction(BW, as(BW, 'licenser'), october(site))), ['production-overlaps from'])
  const rows = await replay(BW.model.acts)
  assert.deepEqual(rows.get(`production/${first.id}`), JSON.parse(JSON.stringify(row)))
})

test('days to come, nothing, sizes that do not add up and another firm’s site are refused at their place', async () => {
  const world = await simulatedWorld(32)
  const { BW } = world.nodes
  const site = await mine(world)
  const record = async (over: Partial<ProductionInput>, who = 'exporter') =>
    rules(await recordProduction(BW, as(BW, who), october(site, over)))
  assert.deepEqual(await record({ to: day('2026-12-01'), from: day('2026-11-20') }), ['production-in-future to'])
  assert.deepEqual(await record({ to: day('2026-09-01') }), ['production-days to'])
  assert.deepEqual(await record({ from: day('2026-08-01') }), ['production-too-long to'])
  assert.deepEqual(await record({ lines: [] }), ['production-empty lines'])
  assert.deepEqual(await record({ lines: [{ hs: '7102.39', carats: '1' }] }), ['stock-hs-not-rough lines[0].hs'])
  assert.deepEqual(await record({ lines: [{ hs: '7102.10', carats: '1.2345' }] }), [
    'stock-carats-form lines[0].carats',
  ])
  assert.deepEqual(await record({ sizes: [{ from: 100, pieces: 2, carats: '0.05' }] }), ['production-size sizes[0]'])
  assert.deepEqual(await record({ sizes: [{ from: 100, pieces: 3000, carats: '1000.00' }] }), [
    'production-sizes-sum sizes',
  ])
  assert.deepEqual(await record({ site: 'e'.repeat(32) }), ['not-found site'])
  value(await closeSite(BW, as(BW, 'licenser'), { id: site, reason: 'Worked out.' }))
  assert.deepEqual(await record({}), ['state-forbids site'])
})

test('more than a site can yield, or other sizes than it is known for, ask for a reason, which is kept', async () => {
  const world = await simulatedWorld(33)
  const { BW } = world.nodes
  const site = await mine(world)
  const said = { site, caratsAMonth: '1000.00', footprint: [0, 5000, 5000, 0, 0, 0, 0], source: 'Resource statement' }
  assert.deepEqual(rules(await stateCapacity(BW, as(BW, 'exporter'), said)), ['right-missing '])
  assert.deepEqual(rules(await stateCapacity(BW, as(BW, 'licenser'), { ...said, footprint: [1, 0, 0, 0, 0, 0, 0] })), [
    'footprint-sum footprint',
  ])
  value(await stateCapacity(BW, as(BW, 'licenser'), said))
  const sizes = [{ from: 10_800, pieces: 50, carats: '1204.35' }]
  const much = october(site, { sizes })
  assert.deepEqual(rules(await recordProduction(BW, as(BW, 'exporter'), much)), [
    'production-beyond-capacity lines',
    'footprint-differs sizes',
  ])
  const reasons = {
    'production-beyond-capacity': 'A second plant since August.',
    'footprint-differs': 'Large stones sent apart.',
  }
  const { id } = value(await recordProduction(BW, as(BW, 'exporter'), { ...much, reasons }))
  const row = await BW.reading.row('production', id)
  assert.deepEqual(row?.overridden, ['production-beyond-capacity', 'footprint-differs'])
})

test('from two pits over mixing and a certificate, the trace names both pits and their shares', async () => {
  const world = await simulatedWorld(34)
  const { BW } = world.nodes
  const records = []
  for (const [place, carats] of [
    [23, '3000.00'],
    [24, '2000.00'],
  ] as const) {
    const lines = [{ hs: '7102.10', carats, usd: '300000.00' }]
    records.push(value(await recordProduction(BW, as(BW, 'exporter'), october(await mine(world, place), { lines }))))
  }
  const lots = records.flatMap(record => record.lots.map(id => ({ id })))
  const mixed = value(await moveOwn(BW, as(BW, 'exporter'), { what: 'mixed', lots }))
  const into = [
    { hs: '7102.31', carats: '1204.35' },
    { hs: '7102.21', carats: '2940.75' },
  ]
  value(await moveOwn(BW, as(BW, 'exporter'), { what: 'sorted', lots: mixed.lots.map(id => ({ id })), into }))
  const { id } = await issued(world)
  const back = (await caughtUp(BW)).trace.back(id, 1_000)
  assert.deepEqual(
    back?.sources.map(source => [source.id, source.likely]),
    [
      [records[0]?.id, 2_487_060],
      [records[1]?.id, 1_658_040],
    ],
  )
  const forward = (await caughtUp(BW)).trace.forward(records[0]?.id ?? '', 1_000)
  assert.ok(forward?.some(node => node.id === id))
})
