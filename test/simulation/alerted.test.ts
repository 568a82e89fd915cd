import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nodeCompression } from '../../src/adapters/compression.ts'
import type { AlertWish } from '../../src/core/participants/alert.ts'
import type { TrustList } from '../../src/core/participants/trust-list.ts'
import { check, type Verdict } from '../../src/core/validity/check.ts'
import { checkNumber } from '../../src/core/validity/check-number.ts'
import { openPack, type Pack, type PackParts, sealPack } from '../../src/core/validity/pack.ts'
import { packedAlerts } from '../../src/core/validity/pack-alerts.ts'
import { readPresented } from '../../src/core/validity/presented.ts'
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../../src/core/values/bytes.ts'
import { day } from '../../src/core/values/day.ts'
import { alertsForPack, packAlerts } from '../../src/jobs/alerts-in-pack.ts'
import { approveAlert, proposeAlert } from '../../src/operations/alerts/raise.ts'
import { approveWithdrawal, proposeWithdrawal } from '../../src/operations/alerts/withdraw.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { acceptPaper, presentPaper } from '../../src/operations/imports/present-paper.ts'
import { PACK } from '../../src/operations/published.ts'
import { crypto, goodDocument, keyOf, mailAuthority, roots, signedTrustList, trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { as, type SimulatedNode, settleWorld, simulatedWorld } from './world.ts'

const TODAY = day('2026-11-24')
const question = { purpose: 'presentation' as const, at: TODAY, importer: 'EU' }

const wish = (over: Partial<AlertWish> = {}): AlertWish => ({
  ...{ first: 'BW0012000', last: 'BW0013049', kind: 'stolen-blanks', from: day('2026-10-30'), advice: 'detain' },
  ...{ reference: 'CR 114/10/2026', text: 'Blank forms were taken from a van near Lobatse.' },
  ...over,
})

async function raise(node: SimulatedNode, over: Partial<AlertWish> = {}, first = 'boss-2'): Promise<string> {
  const { id, frozen } = value(await proposeAlert(node, as(node, first), wish(over)))
  value(await approveAlert(node, as(node, 'boss'), { id, frozen }))
  return id
}

async function withdraw(node: SimulatedNode, id: string): Promise<void> {
  const { frozen } = value(await proposeWithdrawal(node, as(node, 'boss-2'), { id, reason: 'Found again.' }))
  value(await approveWithdrawal(node, as(node, 'boss'), { id, frozen }))
}

const alerted = ({ findings }: Pick<Verdict, 'findings'>) =>
  findings.filter(one => one.rule.startsWith('alerted')).map(one => `${one.severity} ${one.rule}`)

/** Botswana as one that signs no certificates yet: it issues on paper, and has a node. */
const onPaper: TrustList = {
  ...trustList,
  authorities: [
    ...trustList.authorities.map(one => ({ ...one, keys: one.keys.filter(key => key.purpose !== 'certificate') })),
    mailAuthority,
  ],
}

const paper = (number: string, participant = 'BW') =>
  goodDocument({
    ...{ number, issuedOn: day('2026-11-10'), expiresOn: day('2027-01-05'), provenance: participant },
    issuer: { participant, authority: '' },
    exporter: { name: 'Kgalagadi Rough', address: 'Plot 67782', country: participant },
    origin: { kind: 'single', country: participant },
  })

async function counter(seed: number) {
  const made = await simulatedWorld(seed, onPaper)
  const { BW, EU } = made.nodes
  const present = async (document: ReturnType<typeof paper>) =>
    value(await presentPaper(EU, as(EU, 'importer'), { document, office: 'antwerp' }))
  return { made, BW, EU, present }
}

describe('a paper without a signature', () => {
  test('whose issuer reports the blank stolen is stopped: one officer cannot take it for genuine', async () => {
    const { made, BW, EU, present } = await counter(201)
    await raise(BW)
    await settleWorld(made)
    const judged = await present(paper('BW 12345'))
    assert.deepEqual([judged.verdict, alerted(judged)], ['invalid', ['error alerted-by-issuer']])
    const accepted = await acceptPaper(EU, as(EU, 'importer'), { id: judged.id ?? '', reason: 'Looks genuine.' })
    assert.ok(!accepted.ok && accepted.findings.some(one => one.rule === 'verdict-stands'))
    assert.deepEqual(alerted(await present(paper('BW0013050'))), [])
  })

  test('of which another authority warns keeps its verdict, and the officer is warned', async () => {
    const { EU, present } = await counter(202)
    await raise(EU, { first: 'CF0001200', last: 'CF0001299', kind: 'counterfeit' }, 'importer')
    const judged = await present(paper('CF0001234', 'CF'))
    assert.deepEqual([judged.verdict, alerted(judged)], ['undecided', ['warning alerted']])
    assert.ok(!judged.notChecked.includes('alerts'))
    value(await acceptPaper(EU, as(EU, 'importer'), { id: judged.id ?? '', reason: 'Bangui answered the telephone.' }))
  })

  test('that was judged before the alert came is not taken for genuine after it', async () => {
    const { made, BW, EU, present } = await counter(203)
    const { id = '', verdict } = await present(paper('BW0012345'))
    assert.equal(verdict, 'undecided')
    await raise(BW)
    await settleWorld(made)
    const accept = () => acceptPaper(EU, as(EU, 'importer'), { id, reason: 'Looks genuine.' })
    const accepted = await accept()
    assert.deepEqual(accepted.ok ? [] : accepted.findings.map(one => one.rule), ['alerted-by-issuer'])
  })

  test('is free again once the alert is withdrawn', async () => {
    const { made, BW, present } = await counter(204)
    const id = await raise(BW)
    await settleWorld(made)
    assert.equal((await present(paper('BW0012345'))).verdict, 'invalid')
    await withdraw(BW, id)
    await settleWorld(made)
    const judged = await present(paper('BW0012345'))
    assert.deepEqual([judged.verdict, alerted(judged)], ['undecided', []])
  })
})

async function signed(seed: number) {
  const made = await simulatedWorld(seed)
  const { BW, EU } = made.nodes
  const certificate = await issued(made)
  await settleWorld(made)
  const packAt = async (node: SimulatedNode): Promise<Pack> => {
    const bytes = node.published.get(PACK) ?? new Uint8Array()
    return value(await openPack(crypto, node.compression, bytes, roots))
  }
  const presented = readPresented(crypto, certificate.vc, 'test')
  return { made, BW, EU, certificate, packAt, presented }
}

describe('a signed certificate', () => {
  test('that is named stays valid, and at the desk says at once to compare', async () => {
    const { made, BW, EU, certificate } = await signed(205)
    const present = async () =>
      value(
        await presentCertificate(EU, as(EU, 'importer'), {
          certificate: certificate.vc,
          office: 'antwerp',
          read: 'file',
        }),
      )
    assert.deepEqual([(await present()).verdict, alerted(await present())], ['valid', []])
    await raise(BW)
    await settleWorld(made)
    await raise(EU, { advice: 'look-closer', kind: 'counterfeit' }, 'importer')
    const judged = await present()
    assert.equal(judged.verdict, 'valid')
    assert.deepEqual(alerted(judged), ['warning alerted-by-issuer', 'warning alerted'])
  })

  test('is warned of by the pack alone, on either side, until the alert is withdrawn', async () => {
    const { made, BW, EU, certificate, packAt, presented } = await signed(206)
    const judge = async (node: SimulatedNode) => check(crypto, presented, await packAt(node), question)
    const before = await judge(EU)
    assert.deepEqual([before.verdict, alerted(before), before.notChecked.includes('alerts')], ['valid', [], false])
    const id = await raise(BW)
    await settleWorld(made)
    for (const node of [BW, EU]) {
      const judged = await judge(node)
      assert.deepEqual([judged.verdict, alerted(judged)], ['valid', ['warning alerted-by-issuer']])
      assert.deepEqual(alerted(checkNumber(certificate.number, await packAt(node), question)), [
        'warning alerted-by-issuer',
      ])
    }
    await withdraw(BW, id)
    await settleWorld(made)
    assert.deepEqual([alerted(await judge(BW)), alerted(await judge(EU))], [[], []])
  })

  test('says that alerts were not checked where the pack is silent of them', async () => {
    const { EU, certificate, packAt, presented } = await signed(207)
    const { alerts: _, ...silent } = await packAt(EU)
    assert.ok((await check(crypto, presented, silent, question)).notChecked.includes('alerts'))
    assert.deepEqual(checkNumber(certificate.number, silent, question).notChecked, ['alerts'])
  })
})

/** A pack of Antwerp with what is given as its alerts. */
async function packWith(further: PackParts['further'], list = trustList) {
  const parts: PackParts = {
    ...{ environment: 'test', sequence: 1, publisher: 'EU-BE-1', statuses: [], trustLists: [signedTrustList(list)] },
    ...{ madeAt: '2026-11-24T08:00:00Z', expiresAt: '2026-12-24T08:00:00Z' },
    ...(further ? { further } : {}),
  }
  const key = keyOf('EU-BE-1', 'pack')
  const { bytes, seal } = await sealPack(nodeCompression, parts, key.id)
  const opened = await openPack(crypto, nodeCompression, seal(key.sign(bytes)), roots)
  return opened.ok ? `${opened.value.alerts?.length} alerts` : opened.findings.map(one => one.rule).join()
}

describe('the alerts of a pack', () => {
  test('are those their authorities signed: one that a publisher wrote itself refuses the pack', async () => {
    const { nodes } = await simulatedWorld(208)
    const { BW } = nodes
    await raise(BW)
    const [kind, bytes] = await packAlerts(BW, trustList, await alertsForPack(BW, trustList))
    assert.equal(await packWith([[kind, bytes]]), '1 alerts')
    assert.equal(await packWith([]), 'undefined alerts')
    assert.equal(await packWith([packedAlerts([])]), '0 alerts')
    const text = fromUtf8(bytes.slice(bytes.indexOf(0x7b))) ?? ''
    const envelope = JSON.parse(text) as { envelope: string }
    const said = fromUtf8(fromBase64Url(envelope.envelope) ?? new Uint8Array()) ?? ''
    const forged = said.replaceAll('BW-1', 'BW-9')
    const turned = said.replace('"from":"BW-1"', '"from":"EU-BE-1"')
    for (const [other, rule] of [
      [said.replace('2026-11-24', '2026-11-23'), 'signature-wrong'],
      [forged, '0 alerts'],
      [turned, '0 alerts'],
      [said.replace('"alert.raised"', '"specimen.notified"'), 'signature-wrong'],
    ] as const) {
      const packed = packedAlerts([utf8(text.replace(envelope.envelope, toBase64Url(utf8(other))))])
      assert.equal(await packWith([packed]), rule)
    }
    assert.equal(await packWith([['alerts', utf8('no list')]]), 'pack-malformed')
    assert.equal(await packWith([packedAlerts([utf8('{}')])]), 'pack-malformed')
  })

  test('of a key that was revoked since are left out, since nobody did wrong', async () => {
    const { nodes } = await simulatedWorld(209)
    await raise(nodes.BW)
    const further = await packAlerts(nodes.BW, trustList, await alertsForPack(nodes.BW, trustList))
    const authorities = trustList.authorities.map(one => ({
      ...one,
      keys: one.keys.map(key => (key.id === 'BW-1/exchange' ? { ...key, revokedAtPosition: 0 } : key)),
    }))
    assert.equal(await packWith([further], { ...trustList, authorities }), '0 alerts')
  })
})
