import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import { together, type Shares } from '../../src/core/custody/shares.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { approveVoid, proposeVoid } from '../../src/operations/certificates/void.ts'
import { enterStock } from '../../src/operations/custody/enter-stock.ts'
import { moveOwn } from '../../src/operations/custody/own-moves.ts'
import { trustList } from '../small-scheme.ts'
import { value } from './issued.ts'
import { as, asked, FIRM, simulatedWorld, type World } from './world.ts'

const CLOSED = {
  ...trustList,
  policies: [
    ...trustList.policies,
    { participant: 'BW', from: day('2020-01-01'), source: 'Test', stockGate: 'enforce' as const },
  ],
}
const REASON = 'Counted with the holder.'
const rules = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.findings.map(({ rule }) => rule))

/** One parcel of so many carats under one code, of these countries. */
function shipment(hs: string, carats: string, ...countries: string[]): AskedDocument {
  const [country = 'BW', ...others] = countries
  const origin: AskedDocument['origin'] =
    others.length === 0
      ? { kind: 'single', country }
      : { kind: 'mixed', countries: countries.map(one => ({ country: one })) }
  const lines = [{ hs, carats, usd: (Number(carats) * 150).toFixed(2) }]
  return { ...asked(), origin, parcels: [{ reference: 'P-1', seal: 'A-1', lines }] }
}

async function enter({ nodes: { BW } }: World, hs: string, carats: string, origin: string): Promise<void> {
  const entry = { what: 'found' as const, holder: FIRM, lines: [{ hs, carats, origin }], reason: REASON }
  value(await enterStock(BW, as(BW, 'licenser'), entry))
}

describe('the Republic of the Congo in 2004: exports a hundred times what was mined', () => {
  test('no single certificate goes beyond what was mined', async () => {
    const world = await simulatedWorld(2004, CLOSED)
    const { BW } = world.nodes
    await enter(world, '7102.10', '500.00', 'BW')
    const document = shipment('7102.10', '50000.00', 'BW')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document }))
    const halves = { id, document, reasons: {} }
    assert.deepEqual(rules(await inspectCertificate(BW, as(BW, 'inspector'), halves)), ['stock-insufficient'])
    assert.equal((await BW.reading.row('certificate', id))?.state, 'applied')
  })

  test('nor do a hundred certificates of what was mined, one after another', async () => {
    const world = await simulatedWorld(2005, CLOSED)
    const { BW } = world.nodes
    await enter(world, '7102.10', '500.00', 'BW')
    const document = shipment('7102.10', '500.00', 'BW')
    let issued = 0
    for (let time = 0; time < 100; time++) {
      const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document }))
      const inspected = await inspectCertificate(BW, as(BW, 'inspector'), { id, document, reasons: {} })
      if (!inspected.ok) continue
      const { frozen } = inspected.value
      issued += (await authoriseCertificate(BW, as(BW, 'second'), { id, frozen })).ok ? 1 : 0
    }
    assert.equal(issued, 1)
  })

  test('two that were inspected against the same stock are not both authorised', async () => {
    const world = await simulatedWorld(2006, CLOSED)
    const { BW } = world.nodes
    await enter(world, '7102.10', '500.00', 'BW')
    const document = shipment('7102.10', '300.00', 'BW')
    const both = []
    for (let time = 0; time < 2; time++) {
      const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document }))
      both.push(value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document, reasons: {} })))
    }
    const [first, second] = await Promise.all(
      both.map(({ id, frozen }) => authoriseCertificate(BW, as(BW, 'second'), { id, frozen })),
    )
    assert.deepEqual(
      [rules(first as Outcome<unknown>), rules(second as Outcome<unknown>)],
      [[], ['stock-insufficient']],
    )
  })
})

const HS = ['7102.10', '7102.21', '7102.31'] as const
const ORIGINS = ['AO', 'BW'] as const

test('no path issues beyond stock: in every code and of every country, what left was there', async () => {
  let certified = 0
  for (let seed = 1; seed <= 12; seed++) {
    const world = await simulatedWorld(seed, CLOSED)
    const pick = <T>(all: readonly T[]): T => all[Math.floor(world.random() * all.length)] as T
    const carats = (most: number) => `${1 + Math.floor(world.random() * most)}.${pick(['00', '25', '99'])}`
    for (let step = 0; step < 40; step++) await oneStep(world, pick, carats)
    certified += await certifiedIsCovered(world, seed)
  }
  assert.ok(certified > 24, `${certified} certificates came of it`)
})

type Pick = <T>(all: readonly T[]) => T

async function oneStep(world: World, pick: Pick, carats: (most: number) => string): Promise<void> {
  const { BW } = world.nodes
  const { items } = await BW.reading.listed('lot', { firm: FIRM, limit: 100 })
  const lot = items.length > 0 ? pick(items) : undefined
  switch (pick(['enter', 'enter', 'export', 'export', 'export', 'void', 'mix', 'sort', 'split'])) {
    case 'enter':
      return enter(world, pick(HS), carats(400), pick(ORIGINS))
    case 'export':
      return attempt(world, shipment(pick(HS), carats(120), ...pick([['BW'], ['AO'], ['AO', 'BW']])))
    case 'void':
      return voidOne(world, pick)
    case 'mix':
      if (lot) await moveOwn(BW, as(BW, 'exporter'), { what: 'mixed', lots: [{ id: lot.id }, { id: pick(items).id }] })
      return
    case 'sort': {
      const into = [{ hs: pick(HS), carats: carats(200) }]
      if (lot) await moveOwn(BW, as(BW, 'exporter'), { what: 'sorted', lots: [{ id: lot.id }], into })
      return
    }
    default:
      if (lot) await moveOwn(BW, as(BW, 'exporter'), { what: 'split', lots: [{ id: lot.id }], pieces: [carats(200)] })
  }
}

async function attempt({ nodes: { BW } }: World, document: AskedDocument): Promise<void> {
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document }))
  const reasons = { 'price-implausible': 'Weighed and valued again.' }
  const inspected = await inspectCertificate(BW, as(BW, 'inspector'), { id, document, reasons })
  if (!inspected.ok) return assert.deepEqual(rules(inspected), ['stock-insufficient'])
  const { frozen } = inspected.value
  value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen }))
  value(await issueCertificate(BW, id))
}

async function voidOne({ nodes: { BW } }: World, pick: Pick): Promise<void> {
  const { items } = await BW.reading.listed('certificate', { states: ['issued'], limit: 100 })
  if (items.length === 0) return
  const { id } = pick(items)
  const { frozen } = value(await proposeVoid(BW, as(BW, 'inspector'), { id, reason: 'The sale was cancelled.' }))
  value(await approveVoid(BW, as(BW, 'second'), { id, frozen }))
}

/** Certificates that hold, and what lies there, are together exactly what was entered. */
async function certifiedIsCovered({ nodes: { BW } }: World, seed: number): Promise<number> {
  const acts = BW.model.acts.filter(act => act.kind === 'custody.moved')
  const entered: Shares[] = acts.flatMap(act =>
    act.header.moves.flatMap(move => (move.what === 'found' && move.outside ? [move.outside.shares] : [])),
  )
  const { items: lots } = await BW.reading.listed('lot', { firm: FIRM, limit: 1_000 })
  const { items: held } = await BW.reading.listed('certificate', { states: ['issued'], limit: 1_000 })
  const taken = await Promise.all(held.map(async ({ id }) => (await BW.reading.row('passage', id))?.lines ?? []))
  for (const [n, { quantities }] of held.entries()) {
    const certified = quantities.map(({ hs, caratThousandths }) => [hs, caratThousandths])
    const drawn = taken[n]?.map(({ hs, shares }) => [hs, shares.reduce((sum, one) => sum + one.caratThousandths, 0)])
    assert.deepEqual(drawn, certified, `seed ${seed}`)
    assert.ok(taken[n]?.every(line => line.unproven === undefined))
  }
  const out = taken.flat().map(({ shares }) => shares)
  assert.deepEqual(together([...out, ...lots.map(lot => lot.shares)]), together(entered), `seed ${seed}`)
  return held.length
}
