import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as, FIRM, type SimulatedNode, simulatedWorld } from '../../../test/simulation/world.ts'
import { grantRight, licensedList, LICENCE, licensed } from '../../../test/simulation/licensing.ts'
import { value } from '../../../test/simulation/issued.ts'
import { day } from '../../core/values/day.ts'
import { done, type Outcome } from '../../core/values/outcome.ts'
import { importSites, registerSite, type SiteWish } from '../sites/register.ts'
import { closeSite, inspectSite } from '../sites/inspect.ts'
import { applyForLicence, withdrawLicence } from './apply.ts'
import { closeLicence } from './close.ts'
import { grantLicence, renewLicence } from './grant.ts'
import { importLicences, type OldLicence } from './import.ts'
import { inspectLicence } from './inspect.ts'
import { approveRevocation, declineRevocation, proposeRevocation } from './revoke.ts'
import { perform } from '../perform.ts'
import { licenceOf, unlicensed } from './standing.ts'

const rules = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.findings.map(({ rule, path }) => `${path} ${rule}`.trim())
const TERM = { from: day('2026-11-24'), until: day('2027-11-23'), conditions: '' }
const reason = 'Two returns are missing.'

async function opened(): Promise<SimulatedNode> {
  const { BW } = (await simulatedWorld(3, licensedList)).nodes
  for (const person of ['licensor', 'licensor-2']) await grantRight(BW, person, 'licensing-officer')
  return BW
}

const applied = async (BW: SimulatedNode) => value(await applyForLicence(BW, as(BW, 'exporter'), LICENCE)).id

describe('an application', () => {
  test('is for nobody without the right, and for no other firm than one’s own', async () => {
    const BW = await opened()
    assert.deepEqual(rules(await applyForLicence(BW, as(BW, 'inspector'), LICENCE)), ['right-missing'])
    const other = { ...LICENCE, firm: 'e'.repeat(32) }
    assert.deepEqual(rules(await applyForLicence(BW, as(BW, 'exporter'), other)), ['right-missing'])
    assert.deepEqual(rules(await applyForLicence(BW, as(BW, 'licensor'), LICENCE)), ['firm firm-missing'])
    value(await applyForLicence(BW, as(BW, 'licensor'), other))
  })

  test('gives the same answer when it is repeated', async () => {
    const BW = await opened()
    const caller = as(BW, 'exporter')
    const first = value(await applyForLicence(BW, caller, LICENCE))
    assert.deepEqual(value(await applyForLicence(BW, caller, LICENCE)), first)
    assert.equal(first.reference, 'L-2026-00001')
    assert.equal(value(await applyForLicence(BW, as(BW, 'exporter'), LICENCE)).reference, 'L-2026-00002')
  })

  test('is told everything that is missing at once', async () => {
    const BW = await opened()
    const record = { ...LICENCE.record, name: '', area: ' ' }
    const wrong = await applyForLicence(BW, as(BW, 'exporter'), { ...LICENCE, record, sites: ['none'] })
    assert.deepEqual(rules(wrong), ['name licence-name-missing', 'area licence-area-missing', 'sites[0] site-unknown'])
  })

  test('is withdrawn by its firm alone, and not once it is granted', async () => {
    const BW = await opened()
    const id = await applied(BW)
    assert.deepEqual(rules(await withdrawLicence(BW, as(BW, 'licensor'), { id })), ['right-missing'])
    value(await withdrawLicence(BW, as(BW, 'exporter'), { id }))
    const { id: other } = await licensed(BW)
    assert.deepEqual(rules(await withdrawLicence(BW, as(BW, 'exporter'), { id: other })), ['state-forbids'])
  })
})

test('only a licensing officer inspects, grants, refuses, suspends, resumes and renews', async () => {
  const BW = await opened()
  const id = await applied(BW)
  const by = as(BW, 'second')
  const tried = [
    await inspectLicence(BW, by, { id, result: 'in-order', report: 'Seen.' }),
    await grantLicence(BW, by, { id, ...TERM }),
    await renewLicence(BW, by, { id, until: day('2028-01-01'), conditions: '' }),
    await closeLicence(BW, by, { action: 'refuse', id, reason }),
    await closeLicence(BW, by, { action: 'suspend', id, reason }),
    await proposeRevocation(BW, by, { id, reason }),
    await importLicences(BW, by, []),
  ]
  for (const one of tried) assert.deepEqual(rules(one), ['right-missing'])
})

test('what was found wanting is not granted, and numbers follow each other by kind', async () => {
  const BW = await opened()
  const id = await applied(BW)
  const officer = () => as(BW, 'licensor')
  assert.deepEqual(rules(await grantLicence(BW, officer(), { id, ...TERM })), ['state-forbids'])
  value(await inspectLicence(BW, officer(), { id, result: 'wanting', report: 'No safe.' }))
  assert.deepEqual(rules(await grantLicence(BW, officer(), { id, ...TERM })), ['inspection-wanting'])
  value(await inspectLicence(BW, officer(), { id, result: 'in-order', report: 'There is a safe now.' }))
  const fee = { amount: '1500.00', currency: 'BWP' }
  assert.deepEqual(rules(await grantLicence(BW, officer(), { id, ...TERM, fee })), ['receipt licence-receipt-missing'])
  const caller = officer()
  const granted = value(await grantLicence(BW, caller, { id, ...TERM, fee, receipt: 'R-1' }))
  assert.equal(granted.number, 'EX-2026-00001')
  assert.deepEqual(value(await grantLicence(BW, caller, { id, ...TERM, fee, receipt: 'R-1' })), granted)
  assert.equal((await licensed(BW)).number, 'EX-2026-00002')
})

test('a suspended licence stops, a resumed one goes on, and a renewed one ends later', async () => {
  const BW = await opened()
  const { id } = await licensed(BW)
  const officer = () => as(BW, 'licensor')
  const standing = async () => {
    const held = await BW.store.write(null, async tx => ({
      ok: true as const,
      value: await licenceOf(tx, FIRM, ['exporter'], day('2026-11-24')),
    }))
    return value(held).standing
  }
  const past = { action: 'suspend' as const, id, reason, until: day('2026-11-01') }
  assert.deepEqual(rules(await closeLicence(BW, officer(), past)), ['until day-past'])
  value(await closeLicence(BW, officer(), { ...past, until: day('2026-12-01') }))
  assert.equal(await standing(), 'suspended')
  assert.deepEqual(rules(await renewLicence(BW, officer(), { id, until: day('2029-01-01'), conditions: '' })), [
    'state-forbids',
  ])
  value(await closeLicence(BW, officer(), { action: 'resume', id, reason: 'They have come.' }))
  assert.equal(await standing(), 'in-force')
  const sooner = await renewLicence(BW, officer(), { id, until: day('2027-01-01'), conditions: '' })
  assert.deepEqual(rules(sooner), ['until licence-not-longer'])
  value(await renewLicence(BW, officer(), { id, until: day('2029-01-01'), conditions: '' }))
})

test('whatever else a holder does asks the same, and nothing is asked where no licence is required', async () => {
  const asked = async (node: SimulatedNode) =>
    value(
      await perform(node, as(node, 'inspector'), {}, async desk => done(await unlicensed(desk, FIRM, ['exporter']))),
    )
  const BW = await opened()
  assert.deepEqual(
    (await asked(BW)).map(one => [one.rule, one.path]),
    [['licence-not-valid', 'firm']],
  )
  await licensed(BW)
  assert.deepEqual(await asked(BW), [])
  assert.deepEqual(await asked((await simulatedWorld(3)).nodes.BW), [])
})

test('revoking takes two officers and the very reason that was given; the second may decline', async () => {
  const BW = await opened()
  const { id } = await licensed(BW)
  const { frozen } = value(await proposeRevocation(BW, as(BW, 'licensor'), { id, reason }))
  assert.deepEqual(rules(await approveRevocation(BW, as(BW, 'licensor'), { id, frozen })), ['second-officer-same'])
  const other = { id, frozen: '0'.repeat(64) }
  assert.deepEqual(rules(await approveRevocation(BW, as(BW, 'licensor-2'), other)), ['changed-since-frozen'])
  value(await declineRevocation(BW, as(BW, 'licensor-2'), { id, reason: 'They came in time.' }))
  const again = value(await proposeRevocation(BW, as(BW, 'licensor'), { id, reason }))
  value(await approveRevocation(BW, as(BW, 'licensor-2'), { id, frozen: again.frozen }))
  assert.equal((await BW.reading.row('licence', id))?.state, 'revoked')
})

const SQUARE = (lon: number, lat: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + 0.01, lat],
      [lon + 0.01, lat + 0.01],
      [lon, lat + 0.01],
      [lon, lat],
    ],
  ],
})
const SITE: SiteWish = { name: 'Jwana pit', kind: 'mine', geometry: SQUARE(24.7, -24.5) }

describe('a site', () => {
  test('is registered by the office or its firm, and the same again when repeated', async () => {
    const BW = await opened()
    assert.deepEqual(rules(await registerSite(BW, as(BW, 'inspector'), SITE)), ['right-missing'])
    const caller = as(BW, 'licensor')
    const site = value(await registerSite(BW, caller, SITE))
    assert.deepEqual(value(await registerSite(BW, caller, SITE)), site)
    const own = value(await registerSite(BW, as(BW, 'exporter'), { ...SITE, geometry: SQUARE(25, -24) }))
    assert.equal((await BW.reading.row('site', own.id))?.firm, FIRM)
  })

  test('that overlaps asks for a second look, and tells a stranger not whose it is', async () => {
    const BW = await opened()
    const first = value(await registerSite(BW, as(BW, 'licensor'), SITE))
    const over = { ...SITE, name: 'Twin', geometry: SQUARE(24.705, -24.5) }
    const asked = await registerSite(BW, as(BW, 'licensor'), over)
    assert.ok(!asked.ok)
    assert.deepEqual(asked.findings[0]?.figures, { share: '50', number: first.number, name: 'Jwana pit' })
    const stranger = await registerSite(BW, as(BW, 'exporter'), over)
    assert.deepEqual(stranger.ok || stranger.findings[0]?.figures, { share: '50' })
    const reasons = { 'site-overlap': 'The plant stands in the pit.' }
    const second = value(await registerSite(BW, as(BW, 'licensor'), { ...over, reasons }))
    assert.deepEqual((await BW.reading.row('site', second.id))?.overlaps, [first.id])
  })

  test('that was closed lies in nobody’s way', async () => {
    const BW = await opened()
    const { id } = value(await registerSite(BW, as(BW, 'licensor'), SITE))
    assert.deepEqual(rules(await closeSite(BW, as(BW, 'exporter'), { id, reason })), ['right-missing'])
    value(await closeSite(BW, as(BW, 'licensor'), { id, reason: 'Worked out.' }))
    value(await registerSite(BW, as(BW, 'licensor'), SITE))
  })

  test('is inspected with a day to mend by, and no licence is granted on a barred one', async () => {
    const BW = await opened()
    const officer = () => as(BW, 'licensor')
    const { id: site } = value(await registerSite(BW, as(BW, 'exporter'), SITE))
    const { id } = value(await applyForLicence(BW, as(BW, 'exporter'), { ...LICENCE, sites: [site] }))
    value(await inspectLicence(BW, officer(), { id, result: 'in-order', report: 'Seen.' }))
    const wrong = await inspectSite(BW, officer(), { id: site, result: 'to-mend', report: '' })
    assert.deepEqual(rules(wrong), ['report report-missing', 'mendBy mend-day-missing'])
    value(await inspectSite(BW, officer(), { id: site, result: 'barred', report: 'The wall slipped.' }))
    assert.deepEqual(rules(await grantLicence(BW, officer(), { id, ...TERM })), ['sites[0] site-barred'])
    value(await inspectSite(BW, officer(), { id: site, result: 'in-order', report: 'Mended.' }))
    value(await grantLicence(BW, officer(), { id, ...TERM }))
  })

  test('of a file is kept with all the others or not at all, each held against the others', async () => {
    const BW = await opened()
    const sites = [
      { ...SITE, path: 'features[0]' },
      { ...SITE, path: 'features[1]', name: '' },
      { ...SITE, path: 'features[2]', name: 'Twin' },
    ]
    assert.deepEqual(rules(await importSites(BW, as(BW, 'licensor'), { sites })), [
      'features[1].name site-name',
      'features[2].geometry site-overlap',
    ])
    assert.deepEqual((await BW.reading.listed('site', { limit: 10 })).items, [])
    value(await importSites(BW, as(BW, 'licensor'), { sites: sites.slice(0, 1) }))
    assert.equal((await BW.reading.listed('site', { limit: 10 })).total, 1)
  })
})

test('an older record is taken over whole or not at all, and stays told apart', async () => {
  const BW = await opened()
  const { record } = LICENCE
  const old: OldLicence = { kind: 'digger', number: 'AM-0417', firm: FIRM, record, from: TERM.from, until: TERM.until }
  const twice = [old, { ...old, number: 'am 0417' }, { ...old, number: '', record: { ...record, area: '' } }]
  assert.deepEqual(rules(await importLicences(BW, as(BW, 'licensor'), twice)), [
    'rows[1].number licence-number-known',
    'rows[2].area licence-area-missing',
    'rows[2].number licence-number-missing',
  ])
  const caller = as(BW, 'licensor')
  assert.deepEqual(value(await importLicences(BW, caller, [old])), { imported: 1 })
  assert.deepEqual(value(await importLicences(BW, caller, [old])), { imported: 1 })
  const { items } = await BW.reading.listed('licence', { limit: 5 })
  assert.deepEqual(
    items.map(({ imported, number, state }) => [imported, number, state]),
    [[true, 'AM-0417', 'granted']],
  )
})
