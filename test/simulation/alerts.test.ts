import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AlertWish } from '../../src/core/participants/alert.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { approveAlert, proposeAlert } from '../../src/operations/alerts/raise.ts'
import { approveWithdrawal, declineAlert, proposeWithdrawal } from '../../src/operations/alerts/withdraw.ts'
import { mailAuthority, trustList } from '../small-scheme.ts'
import { value } from './issued.ts'
import { as, type SimulatedNode, settleWorld, simulatedWorld } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, mailAuthority] }

const wish = (over: Partial<AlertWish> = {}): AlertWish => ({
  ...{ first: 'BW0013000', last: 'BW 0013049', kind: 'stolen-blanks', from: day('2026-10-30'), advice: 'detain' },
  ...{ reference: 'CR 114/10/2026', text: 'Fifty blank forms were taken\nfrom a van near Lobatse.' },
  ...over,
})

const rulesOf = (outcome: Outcome<unknown>) => (outcome.ok ? ['done'] : outcome.findings.map(one => one.rule))

async function world(seed: number) {
  const made = await simulatedWorld(seed, list)
  return { made, ...made.nodes }
}

/** One person writes it, another raises it. */
async function raised(node: SimulatedNode, over: Partial<AlertWish> = {}, first = 'boss-2') {
  const { id, frozen } = value(await proposeAlert(node, as(node, first), wish(over)))
  const { told } = value(await approveAlert(node, as(node, 'boss'), { id, frozen }))
  return { id, told }
}

async function withdrawn(node: SimulatedNode, id: string) {
  const asked = { id, reason: 'All fifty were found and destroyed.' }
  const { frozen } = value(await proposeWithdrawal(node, as(node, 'boss-2'), asked))
  return value(await approveWithdrawal(node, as(node, 'boss'), { id, frozen }))
}

const statesAt = async (node: SimulatedNode) => (await node.reading.alerts()).map(({ by, state }) => `${by} ${state}`)
const setAsideAt = async (node: SimulatedNode) => (await node.reading.setAside(9)).map(one => one.rule)

test('without the right it is refused, and a repeat gives the same answer without a second act', async () => {
  const { BW } = await world(181)
  assert.deepEqual(rulesOf(await proposeAlert(BW, as(BW, 'inspector'), wish())), ['right-missing'])
  const caller = as(BW, 'second')
  const { id, frozen } = value(await proposeAlert(BW, caller, wish()))
  const acts = BW.model.acts.length
  assert.deepEqual(value(await proposeAlert(BW, caller, wish())), { id, frozen })
  assert.equal(BW.model.acts.length, acts)
  assert.deepEqual(rulesOf(await approveAlert(BW, as(BW, 'third'), { id, frozen })), ['right-missing'])
})

test('nobody is told before a second person agreed to exactly what the first one wrote', async () => {
  const { made, BW, EU } = await world(182)
  const { id, frozen } = value(await proposeAlert(BW, as(BW, 'boss'), wish()))
  await settleWorld(made)
  assert.deepEqual([await EU.reading.alerts(), BW.letters.length], [[], 0])
  const approve = (who: string, digest: string) => approveAlert(BW, as(BW, who), { id, frozen: digest })
  assert.deepEqual(rulesOf(await approve('boss', frozen)), ['second-officer-same'])
  assert.deepEqual(rulesOf(await approve('boss-2', 'f'.repeat(64))), ['changed-since-frozen'])
  assert.equal(value(await approve('boss-2', frozen)).told, 2)
  assert.deepEqual(rulesOf(await approve('boss-2', frozen)), ['state-forbids'])
})

test('an alert reaches every node, and by letter whoever has none, and so does its withdrawal', async () => {
  const { made, BW, EU } = await world(183)
  const { id } = await raised(BW)
  await settleWorld(made)
  assert.deepEqual(await statesAt(EU), ['BW-1 in-force'])
  assert.equal((await EU.reading.row('alerts', 'BW'))?.inForce[0]?.last, 'BW0013049')
  assert.equal(BW.letters[0]?.to, 'bureau@bangui.example')
  assert.match(BW.letters[0]?.text ?? '', /formulaires vierges volés, depuis le 30 oct\. 2026/)
  assert.match(BW.letters[0]?.text ?? '', /Retenez le colis.*\n\nFifty blank forms were taken\nfrom a van/s)
  await withdrawn(BW, id)
  await settleWorld(made)
  assert.deepEqual([await statesAt(EU), await statesAt(BW)], [['BW-1 withdrawn'], ['BW-1 withdrawn']])
  assert.deepEqual((await EU.reading.row('alerts', 'BW'))?.inForce, [])
  assert.match(BW.letters[1]?.subject ?? '', /BW0013000 à BW0013049 levée/)
  assert.match(BW.letters[1]?.text ?? '', /All fifty were found and destroyed\./)
  for (const { text } of BW.letters) assert.doesNotMatch(text, /[{}[\]@\uFFFD]/)
})

test('withdrawing takes two, happens once, and is of the authority that raised it alone', async () => {
  const { made, BW, EU } = await world(184)
  const { id } = await raised(BW)
  const asked = { id, reason: 'Found again.' }
  const { frozen } = value(await proposeWithdrawal(BW, as(BW, 'boss'), asked))
  assert.deepEqual(rulesOf(await approveWithdrawal(BW, as(BW, 'boss'), { id, frozen })), ['second-officer-same'])
  assert.equal((await BW.reading.row('alerts', 'BW'))?.inForce.length, 1)
  value(await declineAlert(BW, as(BW, 'boss-2'), { id, reason: 'Three are still missing.' }))
  assert.deepEqual(await statesAt(BW), ['BW-1 in-force'])
  await withdrawn(BW, id)
  assert.deepEqual(rulesOf(await proposeWithdrawal(BW, as(BW, 'boss'), asked)), ['state-forbids'])
  await settleWorld(made)
  const there = (await EU.reading.alerts())[0]?.id ?? ''
  const theirs = await proposeWithdrawal(EU, as(EU, 'boss'), { ...asked, id: there })
  assert.deepEqual(rulesOf(theirs), ['alert-of-another'])
})

test('what is declined is told to nobody, and says why', async () => {
  const { made, BW, EU } = await world(185)
  const { id, frozen } = value(await proposeAlert(BW, as(BW, 'second'), wish()))
  assert.deepEqual(rulesOf(await declineAlert(BW, as(BW, 'boss'), { id, reason: '' })), ['reason-missing'])
  value(await declineAlert(BW, as(BW, 'boss'), { id, reason: 'The police know nothing of it.' }))
  assert.deepEqual(rulesOf(await approveAlert(BW, as(BW, 'boss'), { id, frozen })), ['state-forbids'])
  await settleWorld(made)
  assert.deepEqual([await statesAt(BW), await statesAt(EU)], [['BW-1 declined'], []])
})

test('what is no alert is refused at its place, and nothing is kept', async () => {
  const { BW } = await world(186)
  const acts = BW.model.acts.length
  const places = async (over: object) => {
    const outcome = await proposeAlert(BW, as(BW, 'boss'), wish(over))
    return outcome.ok ? ['done'] : outcome.findings.map(({ rule, path }) => `${rule} ${path}`)
  }
  assert.deepEqual(await places({ first: 'BW0013050', last: 'BW0013000' }), ['alert-range last'])
  assert.deepEqual(await places({ last: 'BW9999999' }), ['alert-too-wide last'])
  assert.deepEqual(await places({ last: 'AE0013049' }), ['alert-range last'])
  assert.deepEqual(await places({ first: '13000' }), ['alert-number first'])
  assert.deepEqual(await places({ first: 'ZZ0000001', last: 'ZZ0000009' }), ['alert-of-nobody first'])
  assert.deepEqual(await places({ from: '2026-12-01' }), ['alert-in-future from'])
  assert.deepEqual(await places({ from: '2026-02-30' }), ['alert-malformed '])
  assert.deepEqual(await places({ kind: 'rumour' }), ['alert-malformed '])
  assert.deepEqual(await places({ text: 'x'.repeat(601) }), ['alert-malformed '])
  assert.deepEqual(await places({ text: ' \n ' }), ['alert-malformed text'])
  assert.deepEqual(await places({ text: 'gone \u202Eenog' }), ['malformed text'])
  assert.equal(BW.model.acts.length, acts)
})

test('markup in a text stays the characters that were typed, in the register and in letters', async () => {
  const { made, BW } = await world(187)
  await raised(BW, { text: '<script>alert(1)</script> & <b>fifty</b>' })
  await settleWorld(made)
  assert.match(BW.letters[0]?.text ?? '', /<script>alert\(1\)<\/script> & <b>fifty<\/b>/)
})

/** What waits in an outbox with one purpose, with its payload changed. */
function sendInstead(node: SimulatedNode, purpose: string, change: (payload: Record<string, unknown>) => object) {
  const sent = [...node.model.outbox.values()].findLast(one => one.purpose === purpose && one.to === 'EU-BE-1')
  assert.ok(sent)
  const payload = change(JSON.parse(new TextDecoder().decode(sent.payload)))
  const sorted = Object.fromEntries(Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1)))
  Object.assign(sent, { payload: new TextEncoder().encode(JSON.stringify(sorted)) })
}

test('by statement nobody withdraws what another authority raised, nor what was never raised', async () => {
  const { made, BW, EU } = await world(188)
  // Antwerp warns of its own numbers; Gaborone, gone bad, withdraws an alert under that very name.
  const { id } = await raised(EU, { first: 'EU0090001', last: 'EU0090009' }, 'importer')
  const own = await raised(BW)
  await settleWorld(made)
  await withdrawn(BW, own.id)
  sendInstead(BW, 'alert.withdrawn', said => ({ ...said, id }))
  await settleWorld(made)
  assert.deepEqual(await setAsideAt(EU), ['alert-not-known'])
  assert.deepEqual((await statesAt(EU)).toSorted(), ['BW-1 in-force', 'EU-BE-1 in-force'])
})

test('an alert sent again is said once, an older one stays withdrawn, a changed one is set aside', async () => {
  const { made, BW, EU } = await world(189)
  const { id } = await raised(BW)
  await settleWorld(made)
  await withdrawn(BW, id)
  await settleWorld(made)
  const acts = () => EU.model.acts.filter(act => act.kind.startsWith('alert.')).length
  const before = acts()
  const again = async (change: (alert: Record<string, unknown>) => object) => {
    await raised(BW, { reference: 'sent again' })
    sendInstead(BW, 'alert.raised', alert => change({ ...alert, id, reference: wish().reference }))
    await settleWorld(made)
  }
  await again(alert => alert)
  assert.equal(acts(), before)
  assert.deepEqual((await EU.reading.row('alerts', 'BW'))?.inForce, [])
  await again(alert => ({ ...alert, last: 'BW0013999' }))
  assert.deepEqual([acts(), await setAsideAt(EU)], [before, ['alert-changed']])
  await again(alert => ({ ...alert, last: 'BW0012999' }))
  assert.equal((await setAsideAt(EU))[0], 'alert-unreadable')
})

test('one authority cannot bury the alerts that matter', async () => {
  const { BW } = await world(190)
  for (let at = 0; at < 50; at++) await raised(BW, { first: `BW${20_000 + at}`, last: `BW${20_000 + at}` })
  assert.deepEqual(rulesOf(await proposeAlert(BW, as(BW, 'boss'), wish())), ['alerts-too-many'])
})
