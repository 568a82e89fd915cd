import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type Specimen, versionFor } from '../../src/core/participants/specimen.ts'
import { toBase64Url } from '../../src/core/values/bytes.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { keepPhoto } from '../../src/operations/imports/keep-photo.ts'
import { acceptPaper, presentPaper } from '../../src/operations/imports/present-paper.ts'
import { approveSpecimen, sendSpecimenBack } from '../../src/operations/specimens/approve.ts'
import { enterSpecimen } from '../../src/operations/specimens/enter.ts'
import { jpeg } from '../files.ts'
import { goodDocument, mailAuthority, trustList } from '../small-scheme.ts'
import { value } from './issued.ts'
import { as, settleWorld, type SimulatedNode, simulatedWorld } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, mailAuthority] }
const JPEG = toBase64Url(jpeg())

const specimen = (over: Partial<Specimen> = {}): Specimen => ({
  ...{ participant: 'BW', from: day('2026-01-01') },
  features: [
    { name: 'Watermark', where: 'Centre', look: 'A diamond, seen against the light' },
    { name: 'Thread', where: 'Left margin', look: 'Silver, with KP in it' },
  ],
  images: [{ caption: 'Front', bytes: JPEG }],
  ...over,
})

const rulesOf = (outcome: Outcome<unknown>) => (outcome.ok ? ['done'] : outcome.findings.map(one => one.rule))

async function world(seed: number) {
  const made = await simulatedWorld(seed, list)
  return { made, ...made.nodes }
}

/** Proposed by one person and approved by another; gives how many authorities are told. */
async function notified(node: SimulatedNode, of: Specimen): Promise<number> {
  const { frozen = '' } = value(await enterSpecimen(node, as(node, 'boss'), of))
  const { participant, from } = of
  return value(await approveSpecimen(node, as(node, 'boss-2'), { participant, from, frozen })).told
}

test('without the right it is refused, and a repeat gives the same answer without a second act', async () => {
  const { BW } = await world(81)
  assert.deepEqual(rulesOf(await enterSpecimen(BW, as(BW, 'inspector'), specimen())), ['right-missing'])
  const caller = { ...as(BW, 'boss'), repeat: { key: 'once', input: '' } }
  const first = value(await enterSpecimen(BW, caller, specimen()))
  const acts = BW.model.acts.length
  assert.deepEqual(value(await enterSpecimen(BW, caller, specimen())), first)
  assert.equal(BW.model.acts.length, acts)
})

test('one’s own is told to nobody and compared with by nobody until another person approved it', async () => {
  const { made, BW, EU } = await world(93)
  const { frozen = '' } = value(await enterSpecimen(BW, as(BW, 'boss'), specimen()))
  await settleWorld(made)
  const told = [...BW.model.outbox.values()].filter(one => one.purpose === 'specimen.notified')
  assert.deepEqual([told.length, BW.letters.length], [0, 0])
  assert.equal(await EU.reading.row('specimen', 'BW'), null)
  assert.deepEqual((await BW.reading.row('specimen', 'BW'))?.versions, [])
  const which = { participant: 'BW', from: specimen().from, frozen }
  const approve = async (person: string, over: object = {}) =>
    rulesOf(await approveSpecimen(BW, as(BW, person), { ...which, ...over }))
  assert.deepEqual(await approve('inspector'), ['right-missing'])
  assert.deepEqual(await approve('boss'), ['second-officer-same'])
  assert.deepEqual(await approve('boss-2', { frozen: 'a'.repeat(64) }), ['changed-since-frozen'])
  assert.deepEqual(await approve('boss-2', { from: day('2026-02-01') }), ['specimen-not-waiting'])
  const caller = { ...as(BW, 'boss-2'), repeat: { key: 'approved once', input: '' } }
  const first = value(await approveSpecimen(BW, caller, which))
  assert.deepEqual(value(await approveSpecimen(BW, caller, which)), first)
  assert.deepEqual(await approve('boss-2'), ['specimen-not-waiting'])
  assert.deepEqual(
    BW.model.acts.filter(act => act.kind === 'specimen.entered').map(act => [act.actor, act.header]),
    [['boss-2', { from: which.from, source: 'notified', features: 2, images: 1, frozen, proposedBy: 'boss' }]],
  )
})

test('who sends one back says why; it is told to nobody, and can be corrected, also for another day', async () => {
  const { BW } = await world(94)
  const { frozen = '' } = value(await enterSpecimen(BW, as(BW, 'boss'), specimen()))
  const which = { participant: 'BW', from: specimen().from, frozen, reason: 'The thread is golden.' }
  const back = async (person: string, over: object = {}) =>
    rulesOf(await sendSpecimenBack(BW, as(BW, person), { ...which, ...over }))
  assert.deepEqual(await back('inspector'), ['right-missing'])
  assert.deepEqual(await back('boss'), ['second-officer-same'])
  assert.deepEqual(await back('boss-2', { reason: ' ' }), ['reason-missing'])
  assert.deepEqual(await back('boss-2', { frozen: 'a'.repeat(64) }), ['changed-since-frozen'])
  assert.deepEqual(await back('boss-2'), ['done'])
  assert.deepEqual(rulesOf(await approveSpecimen(BW, as(BW, 'boss-2'), which)), ['specimen-not-waiting'])
  const [sent] = (await BW.reading.row('specimen', 'BW'))?.proposals ?? []
  assert.deepEqual([sent?.by, sent?.sentBack?.by], ['boss', 'boss-2'])
  value(await enterSpecimen(BW, as(BW, 'boss'), specimen({ from: day('2027-01-01') }), sent?.at))
  const waiting = (await BW.reading.row('specimen', 'BW'))?.proposals ?? []
  assert.deepEqual(
    waiting.map(one => [one.from, one.sentBack]),
    [['2027-01-01', undefined]],
  )
})

test('what waits for a second person is replaced by its own first one only', async () => {
  const { BW } = await world(95)
  const enter = async (person: string, look: string) =>
    enterSpecimen(BW, as(BW, person), specimen({ features: [{ name: 'Thread', where: 'Left', look }] }))
  value(await enter('boss', 'Silver'))
  assert.deepEqual(rulesOf(await enter('boss-2', 'Golden')), ['specimen-waits'])
  const { frozen = '' } = value(await enter('boss', 'Copper'))
  const approve = (digest: string) =>
    approveSpecimen(BW, as(BW, 'boss-2'), { participant: 'BW', from: specimen().from, frozen: digest })
  assert.equal((await BW.reading.row('specimen', 'BW'))?.proposals?.length, 1)
  assert.deepEqual(rulesOf(await approve(frozen)), ['done'])
})

test('one’s own specimen reaches every node once, and by letter whoever has none', async () => {
  const { made, BW, EU } = await world(82)
  assert.equal(await notified(BW, specimen()), 2)
  await settleWorld(made)
  const row = await EU.reading.row('specimen', 'BW')
  assert.deepEqual(
    row?.versions.map(one => [one.from, one.source, one.features, one.images]),
    [['2026-01-01', 'notified', 2, 1]],
  )
  const [letter] = BW.letters
  assert.equal(letter?.to, 'bureau@bangui.example')
  assert.match(letter?.text ?? '', /Watermark : Centre\. A diamond, seen against the light/)
  assert.deepEqual(
    letter?.attachments.map(one => [one.name, one.type]),
    [['BW-1-Front.jpeg', 'image/jpeg']],
  )
  assert.doesNotMatch(letter?.text ?? '', /[{}[\]@\uFFFD]/)
})

test('another participant’s is kept for this office alone, and gives way to its own notice', async () => {
  const { made, BW, EU } = await world(83)
  const ours = specimen({ features: [], images: [{ caption: 'From our files', bytes: JPEG }] })
  value(await enterSpecimen(EU, as(EU, 'boss'), ours))
  assert.equal(EU.model.outbox.size, 0)
  await notified(BW, specimen())
  await settleWorld(made)
  const row = await EU.reading.row('specimen', 'BW')
  assert.deepEqual(
    row?.versions.map(one => one.source),
    ['notified'],
  )
  assert.deepEqual(rulesOf(await enterSpecimen(EU, as(EU, 'boss'), ours)), ['specimen-notified'])
})

test('what is no specimen is refused and says why', async () => {
  const { BW } = await world(84)
  const enter = async (over: object) => rulesOf(await enterSpecimen(BW, as(BW, 'boss'), specimen(over)))
  const svg = toBase64Url(new TextEncoder().encode('<svg onload="alert(1)"/>'))
  assert.deepEqual(await enter({ features: [], images: [] }), ['specimen-empty'])
  assert.deepEqual(await enter({ images: [{ caption: 'Front', bytes: svg }] }), ['specimen-image'])
  assert.deepEqual(await enter({ participant: 'ZZ' }), ['specimen-of-nobody'])
  assert.deepEqual(await enter({ from: '2026-02-30' }), ['specimen-malformed'])
  const large = toBase64Url(jpeg(4, 3, 'x'.repeat(800_001)))
  assert.deepEqual(await enter({ images: [{ caption: 'Front', bytes: large }] }), ['specimen-too-large'])
})

test('a partner that speaks for another participant is set aside', async () => {
  const { made, BW, EU } = await world(85)
  await notified(BW, specimen())
  const forged = [...BW.model.outbox.values()].find(one => one.purpose === 'specimen.notified' && one.to === 'EU-BE-1')
  assert.ok(forged)
  const text = new TextDecoder().decode(forged.payload).replace('"participant":"BW"', '"participant":"AE"')
  Object.assign(forged, { payload: new TextEncoder().encode(text) })
  await settleWorld(made)
  assert.equal(await EU.reading.row('specimen', 'AE'), null)
  assert.deepEqual(
    (await EU.reading.setAside(5)).map(one => one.rule),
    ['specimen-not-theirs'],
  )
})

const paper = () =>
  goodDocument({
    ...{ number: 'CF 0001234', issuedOn: day('2026-11-10'), expiresOn: day('2027-01-05'), provenance: 'CF' },
    issuer: { participant: 'CF', authority: 'CF-1' },
    exporter: { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'CF' },
    origin: { kind: 'single', country: 'CF' },
  })

async function comparing(seed: number) {
  const { EU } = await world(seed)
  value(await enterSpecimen(EU, as(EU, 'boss'), specimen({ participant: 'CF' })))
  const at = (await EU.reading.row('specimen', 'CF'))?.versions[0]?.at ?? -1
  const seen = (watermark: 'same' | 'differs' | 'unseen', thread: 'same' | 'differs' | 'unseen' = 'same') => ({
    at,
    features: [
      { name: 'Watermark', seen: watermark },
      { name: 'Thread', seen: thread },
    ],
  })
  const present = (compared: ReturnType<typeof seen> | undefined) =>
    presentPaper(EU, as(EU, 'importer'), { document: paper(), office: 'antwerp', compared })
  return { EU, seen, present }
}

test('a paper says what of it was compared and what was not', async () => {
  const { seen, present } = await comparing(86)
  const unseen = async (compared: Parameters<typeof present>[0]) => value(await present(compared)).notChecked
  assert.ok((await unseen(undefined)).includes('specimen'))
  assert.ok((await unseen(seen('same', 'unseen'))).includes('features'))
  const all = await unseen(seen('same'))
  assert.ok(!all.includes('specimen') && !all.includes('features'))
})

test('a feature that differs speaks against it, and who looked again does not lift that alone', async () => {
  const { EU, seen, present } = await comparing(87)
  const { id = '', verdict, findings } = value(await present(seen('differs')))
  assert.deepEqual([verdict, findings[0]?.rule], ['invalid', 'feature-differs'])
  const accept = (who: 'importer' | 'importer-2') =>
    acceptPaper(EU, as(EU, who), { id, reason: 'Seen again in daylight.' })
  assert.deepEqual(rulesOf(await accept('importer')), ['verdict-stands'])
  assert.equal(value(await present(seen('same'))).verdict, 'undecided')
  assert.deepEqual(rulesOf(await accept('importer')), ['retyped-alone'])
  assert.deepEqual(rulesOf(await accept('importer-2')), ['done'])
})

test('it can only be compared with the specimen that is kept here now', async () => {
  const { seen, present } = await comparing(88)
  const other = { ...seen('same'), at: 1 }
  assert.deepEqual(rulesOf(await present(other)), ['specimen-other'])
  const fewer = { ...seen('same'), features: seen('same').features.slice(1) }
  assert.deepEqual(rulesOf(await present(fewer)), ['specimen-other'])
})

test('a version of another day, or our own where its issuer notified any, is not compared with', async () => {
  const { EU, seen, present } = await comparing(89)
  value(await enterSpecimen(EU, as(EU, 'boss'), specimen({ participant: 'CF', from: day('2026-12-01') })))
  const later = (await EU.reading.row('specimen', 'CF'))?.versions.find(one => one.from === '2026-12-01')
  assert.deepEqual(rulesOf(await present({ ...seen('same'), at: later?.at ?? -1 })), ['specimen-other'])
  assert.deepEqual(rulesOf(await present(seen('same'))), ['done'])
  const versions = [
    { from: day('2026-01-01'), source: 'notified' },
    { from: day('2026-06-01'), source: 'entered' },
  ] as const
  assert.equal(versionFor(versions, '2026-11-10')?.source, 'notified')
  assert.equal(versionFor(versions, '2025-11-10'), undefined)
})

const PICTURES = [jpeg(), Buffer.concat([jpeg(), Buffer.from([0])])] as const
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function photographed(seed: number) {
  const { EU } = await world(seed)
  const present = (picture: Buffer) =>
    presentPaper(EU, as(EU, 'importer'), { document: paper(), office: 'antwerp', photo: digestOf(picture) })
  const send = async (id: string, bytes: Buffer) => {
    const row = await EU.reading.row('import', id)
    return row ? value(await keepPhoto(EU, row, { name: 'paper.jpg', bytes })) : assert.fail()
  }
  return { EU, present, send }
}

test('a paper whose photograph has not arrived is not taken for genuine', async () => {
  const { EU, present, send } = await photographed(92)
  const { id = '' } = value(await present(PICTURES[0]))
  const accept = () => acceptPaper(EU, as(EU, 'importer'), { id, reason: 'Bangui answered the telephone.' })
  assert.deepEqual(rulesOf(await accept()), ['photo-missing'])
  await EU.keeping.files.put({ digest: digestOf(PICTURES[1]), about: id, name: 'x', type: 'image/jpeg', bytes: jpeg() })
  assert.deepEqual(rulesOf(await accept()), ['photo-missing'], 'another picture is none')
  await send(id, PICTURES[0])
  assert.deepEqual(rulesOf(await accept()), ['done'])
})

test('another photograph is another paper: what was accepted is open again', async () => {
  const { EU, present: take, send } = await photographed(90)
  const present = (photo: 'a' | 'b') => take(PICTURES[photo === 'a' ? 0 : 1])
  const { id = '' } = value(await present('a'))
  await send(id, PICTURES[0])
  value(await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'Bangui answered the telephone.' }))
  value(await present('a'))
  assert.notEqual((await EU.reading.row('import', id))?.acceptedAt, undefined)
  value(await present('b'))
  assert.equal((await EU.reading.row('import', id))?.acceptedAt, undefined)
})
