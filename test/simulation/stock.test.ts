import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { StockGate } from '../../src/core/participants/policy.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { approveVoid, proposeVoid } from '../../src/operations/certificates/void.ts'
import { enterStock, seizeStock } from '../../src/operations/custody/enter-stock.ts'
import { moveOwn } from '../../src/operations/custody/own-moves.ts'
import { stockArrival } from '../../src/operations/custody/stock-arrival.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { weighing } from '../access/offices.ts'
import { trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { replay } from './replay.ts'
import { as, asked, FIRM, settleWorld, simulatedWorld, type World } from './world.ts'

const rules = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.findings.map(({ rule }) => rule))
const REASON = 'Counted with the holder on the first day.'
const DEALER = 'd'.repeat(32)

const gated = (stockGate: StockGate) => ({
  ...trustList,
  policies: [...trustList.policies, { participant: 'BW', from: day('2020-01-01'), source: 'Test', stockGate }],
})

/** A world in which the exporter's first day is written down. */
async function stocked(gate: StockGate, carats = '2000.00', origin = 'BW') {
  const world = await simulatedWorld(11, gated(gate))
  const lots = [
    { hs: '7102.31', carats, origin },
    { hs: '7102.21', carats: '2940.75', origin },
  ]
  const { BW } = world.nodes
  const input = { what: 'opened' as const, holder: FIRM, lines: lots, reason: REASON }
  const { lots: made } = value(await enterStock(BW, as(BW, 'licenser'), input))
  return { world, BW, lot: made[0] as string }
}

async function held(world: World, holder = FIRM): Promise<Record<string, number>> {
  const holdings = await world.nodes.BW.reading.stocks(['BW-1'], holder)
  return Object.fromEntries(holdings.map(({ hs, caratThousandths }) => [hs, caratThousandths]))
}

async function rowsAreReplayed({ nodes: { BW } }: World): Promise<void> {
  const rows = await replay(BW.model.acts)
  const kinds = /^(lot|holding|passage|mark)\//
  const of = (all: ReadonlyMap<string, unknown>) =>
    [...all].filter(([name]) => kinds.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  assert.deepEqual(JSON.parse(JSON.stringify(of(BW.model.rows))), of(rows))
}

describe('writing into the ledger', () => {
  test('without the right nothing is written, and a repeat gives the same lots', async () => {
    const { world, BW, lot } = await stocked('advise')
    const input = { what: 'opened' as const, holder: FIRM, lines: [{ hs: '710231', carats: '1.00', origin: 'BW' }] }
    assert.deepEqual(rules(await enterStock(BW, as(BW, 'exporter'), { ...input, reason: REASON })), ['right-missing'])
    assert.deepEqual(rules(await enterStock(BW, as(BW, 'licenser'), { ...input, reason: '' })), ['reason-missing'])
    assert.deepEqual(
      rules(await seizeStock(BW, as(BW, 'second'), { holder: FIRM, lots: [{ id: lot }], reason: REASON })),
      ['right-missing'],
    )
    assert.deepEqual(rules(await moveOwn(BW, as(BW, 'licenser'), { what: 'mixed', lots: [{ id: lot }] })), [
      'right-missing',
    ])
    const caller = as(BW, 'exporter')
    const split = { what: 'split' as const, lots: [{ id: lot }], pieces: ['500.00', '250.005'] }
    const first = value(await moveOwn(BW, caller, split))
    assert.deepEqual(value(await moveOwn(BW, caller, split)), first)
    assert.equal(first.lots.length, 3)
    assert.deepEqual(await held(world), { '7102.21': 2_940_750, '7102.31': 2_000_000 })
    await rowsAreReplayed(world)
  })

  test('a sale is in both books; the same mark does not count twice; what is gone cannot be sold', async () => {
    const { world, BW, lot } = await stocked('advise')
    const sale = {
      what: 'sold' as const,
      lots: [{ id: lot, carats: '700.00' }],
      to: DEALER,
      usd: '91000.00',
      mark: 'R-17',
    }
    const { lots } = value(await moveOwn(BW, as(BW, 'exporter'), sale))
    assert.equal((await BW.reading.row('lot', lots[0] as string))?.holder, DEALER)
    const { items } = await BW.reading.listed('lot', { firm: FIRM, sort: 'carats', order: 'asc', limit: 10 })
    const rest = items[0]?.id as string
    assert.deepEqual(
      [await held(world), await held(world, DEALER)],
      [{ '7102.21': 2_940_750, '7102.31': 1_300_000 }, { '7102.31': 700_000 }],
    )
    const again = { ...sale, lots: [{ id: rest, carats: '700.00' }] }
    assert.deepEqual(rules(await moveOwn(BW, as(BW, 'exporter'), again)), ['mark-known'])
    assert.deepEqual(rules(await moveOwn(BW, as(BW, 'exporter'), { ...sale, mark: 'R-18' })), ['lot-not-held'])
    await rowsAreReplayed(world)
  })
})

describe('a certificate and the stock behind it', () => {
  test('what is authorised leaves the stock at once, and comes back when the certificate is voided', async () => {
    const { world, BW } = await stocked('enforce')
    const { id } = await issued(world)
    assert.deepEqual(await held(world), { '7102.21': 0, '7102.31': 2_000_000 - 1_204_350 })
    assert.equal((await BW.reading.row('passage', id))?.what, 'exported')
    const { frozen } = value(await proposeVoid(BW, as(BW, 'inspector'), { id, reason: 'The buyer withdrew.' }))
    value(await approveVoid(BW, as(BW, 'second'), { id, frozen }))
    assert.deepEqual(await held(world), { '7102.21': 2_940_750, '7102.31': 2_000_000 })
    await rowsAreReplayed(world)
  })

  test('where the gate is closed, nothing goes beyond the stock unless two officers except it', async () => {
    const { world, BW } = await stocked('enforce', '1200.00')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
    const inspection = { id, document: asked(), reasons: {} }
    const refused = await inspectCertificate(BW, as(BW, 'inspector'), inspection)
    assert.deepEqual(rules(refused), ['stock-insufficient'])
    if (!refused.ok)
      assert.deepEqual(refused.findings[0]?.figures, {
        hs: '7102.31',
        origins: ['BW'],
        held: '1200.00',
        wanted: '1204.35',
        short: '4.35',
      })
    const reasons = { 'stock-insufficient': 'Balance of the mine is off by its last digit; recount ordered.' }
    const { frozen } = value(await inspectCertificate(BW, as(BW, 'inspector'), { ...inspection, reasons }))
    value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen }))
    value(await issueCertificate(BW, id))
    assert.deepEqual(await held(world), { '7102.21': 0, '7102.31': 0 })
    const passage = await BW.reading.row('passage', id)
    assert.deepEqual(passage?.lines.find(({ hs }) => hs === '7102.31')?.unproven, [
      { origin: 'BW', caratThousandths: 4_350 },
    ])
    await rowsAreReplayed(world)
  })

  test('a stock of two countries that were mixed does not serve a certificate of one', async () => {
    const { world, BW, lot } = await stocked('enforce', '1000.00')
    const more = [{ hs: '7102.31', carats: '1000.00', origin: 'AO' }]
    const { lots } = value(
      await enterStock(BW, as(BW, 'licenser'), { what: 'opened', holder: FIRM, lines: more, reason: REASON }),
    )
    value(await moveOwn(BW, as(BW, 'exporter'), { what: 'mixed', lots: [{ id: lot }, { id: lots[0] as string }] }))
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
    const single = await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} })
    assert.deepEqual(rules(single), ['stock-insufficient'])
    const mixed: Partial<AskedDocument> = {
      origin: { kind: 'mixed', countries: [{ country: 'AO' }, { country: 'BW' }] },
    }
    await issued(world, mixed)
    assert.deepEqual(await held(world), { '7102.21': 0, '7102.31': 795_650 })
  })

  test('advice begins with the first lot of an exporter, and no stock is asked for where the gate is off', async () => {
    const world = await simulatedWorld(12, gated('advise'))
    const { id } = await issued(world)
    assert.equal(await world.nodes.BW.reading.row('passage', id), null)
    const off = await stocked('off', '1.00')
    await issued(off.world)
    assert.deepEqual(await held(off.world), { '7102.21': 2_940_750, '7102.31': 1_000 })
  })

  test('a certificate that replaces another draws on what that one gives back', async () => {
    const { world, BW } = await stocked('enforce', '1204.35')
    const { id: replaces } = await issued(world)
    const document = asked()
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document, replaces }))
    const { frozen } = value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document, reasons: {} }))
    value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen }))
    assert.deepEqual(await held(world), { '7102.21': 0, '7102.31': 0 })
    assert.equal((await BW.reading.row('passage', replaces))?.what, 'restored')
    await rowsAreReplayed(world)
  })
})

test('what was received becomes stock once, as it was weighed, of the country its certificate names', async () => {
  const { world } = await stocked('advise')
  const { vc } = await issued(world)
  await settleWorld(world)
  const { EU } = world.nodes
  const at = { certificate: vc, office: 'antwerp', read: 'file' as const }
  const { id = '' } = value(await presentCertificate(EU, as(EU, 'importer'), at))
  assert.deepEqual(rules(await stockArrival(EU, as(EU, 'importer'), { id, holder: DEALER })), ['state-forbids'])
  value(await confirmImport(EU, as(EU, 'importer'), { id, ...weighing('1204.30') }))
  assert.deepEqual(rules(await stockArrival(EU, as(EU, 'boss'), { id, holder: DEALER })), ['right-missing'])
  value(await stockArrival(EU, as(EU, 'importer'), { id, holder: DEALER }))
  const [, holding] = await EU.reading.stocks(['EU-BE-1'], DEALER)
  assert.deepEqual(holding?.stocks, [
    { origins: 'BW', shares: [{ origin: 'BW', caratThousandths: 1_204_300 }], lots: 1 },
  ])
  assert.deepEqual(rules(await stockArrival(EU, as(EU, 'importer'), { id, holder: DEALER })), ['passed-already'])
})
