import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import { parseCanonical } from '../../src/core/signing/canonical-json.ts'
import { endRetention } from '../../src/jobs/end-retention.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { approveVoid, proposeVoid } from '../../src/operations/certificates/void.ts'
import { confirmByLink, readLink } from '../../src/operations/links/confirm-by-link.ts'
import { mailAuthority, trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { as, asked, settleWorld, simulatedWorld, type SimulatedNode } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, mailAuthority] }
const bangui = { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'CF' }

const FOUND = {
  ...{ name: 'Élise Ngaro, Bangui', receivedOn: day('2026-11-24'), sealsWhole: true, parcelsCounted: 2 },
  weighed: [
    { parcel: 0, line: 0, carats: '1204.31' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ],
}

const ruleOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.findings.map(one => one.rule).join())

async function mailed(seed: number) {
  const world = await simulatedWorld(seed, list)
  const { BW } = world.nodes
  const certificate = await issued(world, { destination: 'CF', importer: bangui })
  await settleWorld(world)
  return { world, BW, ...certificate }
}

function codeIn({ letters }: SimulatedNode): string {
  return /#(\S+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? ''
}

test('the pre-alert goes as a letter in the country’s language, with paper, signed file and a code', async () => {
  const { BW, number, vc } = await mailed(61)
  assert.equal(BW.letters.length, 1)
  const [letter] = BW.letters
  assert.ok(letter)
  assert.deepEqual(
    [letter.to, letter.subject],
    ['bureau@bangui.example', `Certificat ${number} : 4145.10 ct en route vers vous`],
  )
  for (const part of [
    number,
    'Kgalagadi Rough (Pty) Ltd',
    'Comptoir de Bangui',
    '7102.31',
    '1204.35 ct',
    '310000.00 US$',
    'A-771',
  ])
    assert.ok(letter.text.includes(part), part)
  assert.doesNotMatch(letter.text, /[{}[\]@\uFFFD]/)
  assert.match(letter.text, /^ {2}7102\.21 {4}2940\.75 ct {4}32348\.25 US\$\n {2}7102\.31 /m)
  const [paper, file, data] = letter.attachments
  assert.deepEqual([paper?.name, file?.name], [`${number}.pdf`, `${number}.vc+jwt`])
  assert.equal(new TextDecoder().decode(file?.bytes), vc)
  assert.equal(data?.name, `${number}.json`)
  assert.equal((JSON.parse(new TextDecoder().decode(data?.bytes)) as { number: string }).number, number)
  assert.ok(letter.text.includes(`http://bw.test/confirm#${codeIn(BW)}`))
  const kept = JSON.stringify([...(BW.model.kept.get('link')?.values() ?? [])])
  assert.ok(!kept.includes(codeIn(BW)), 'the code itself is kept')
})

test('a letter that no mail server takes waits, and goes once', async () => {
  const world = await simulatedWorld(62, list)
  const { BW } = world.nodes
  world.line.broken = (_, to) => to === 'mail'
  await issued(world, { destination: 'CF', importer: bangui })
  await settleWorld(world)
  assert.equal(BW.letters.length, 0)
  const [waiting] = [...BW.model.outbox.values()].filter(one => one.to === 'CF-1')
  assert.deepEqual([waiting?.state, waiting?.why], ['waiting', 'no line to the mail server'])
  assert.equal(BW.model.kept.get('link')?.size ?? 0, 0, 'a code nobody was given is kept')
  world.line.broken = () => false
  world.time.now += 3_600_000
  await settleWorld(world)
  assert.equal(BW.letters.length, 1)
})

test('a name that looks like a part of the letter stays a name', async () => {
  const world = await simulatedWorld(68, list)
  const { BW } = world.nodes
  const exporter = { name: 'A @lines {number} $& Ltd', address: 'Gaborone, @lines', country: 'BW' }
  const { number } = await issued(world, { destination: 'CF', importer: bangui, exporter })
  await settleWorld(world)
  const text = BW.letters[0]?.text ?? ''
  assert.ok(text.includes('A @lines {number} $& Ltd'), text)
  assert.equal(text.match(/1204\.35 ct/g)?.length, 1)
  assert.ok(text.includes(number))
})

test('the letter is about its own certificate, also when another one names its number', async () => {
  const world = await simulatedWorld(69, list)
  const { BW } = world.nodes
  const first = await issued(world)
  const seal = (one: AskedDocument['parcels'][number]) => ({ ...one, seal: first.number })
  const over = { destination: 'CF', importer: bangui, parcels: asked().parcels.map(seal) }
  for (let i = 0; i < 11; i++) await issued(world, over)
  const last = await issued(world, { destination: 'CF', importer: bangui })
  const { frozen } = value(await proposeVoid(BW, as(BW, 'second'), { id: first.id, reason: 'Stolen.' }))
  value(await approveVoid(BW, as(BW, 'third'), { id: first.id, frozen }))
  await settleWorld(world)
  assert.equal(BW.letters.length, 12)
  assert.ok(BW.letters.at(-1)?.subject.includes(last.number))
  assert.equal((await BW.reading.certificateNumbered(first.number))?.id, first.id)
})

test('receipt is confirmed by the code: the certificate is used, with the figures as they were given', async () => {
  const { BW, id, number } = await mailed(63)
  const code = codeIn(BW)
  const seen = value(await readLink(BW, code.toLowerCase().replaceAll('-', ' ')))
  assert.deepEqual([seen.document.number, seen.authority, seen.confirmedOn], [number, 'CF-1', undefined])
  assert.deepEqual(value(await confirmByLink(BW, code, FOUND)), { number, state: 'used' })
  const row = await BW.reading.row('certificate', id)
  assert.deepEqual([row?.state, row?.confirmation?.by, row?.confirmation?.via], ['used', 'CF-1', 'link'])
  assert.equal(row?.confirmation?.accepted.find(one => one.hs === '7102.31')?.caratThousandths, 1_204_310)
  const body = parseCanonical((await BW.reading.body(row?.confirmation?.at ?? -1)) ?? new Uint8Array())
  assert.ok(body.ok)
  assert.equal((body.value as { confirmedBy: string }).confirmedBy, FOUND.name)
})

describe('a code', () => {
  test('that was used: the same answers again are the same confirmation, others are refused', async () => {
    const { BW, id } = await mailed(64)
    const code = codeIn(BW)
    const first = await confirmByLink(BW, code, FOUND)
    assert.deepEqual(await confirmByLink(BW, code, FOUND), first)
    assert.equal(ruleOf(await confirmByLink(BW, code, { ...FOUND, parcelsCounted: 1 })), 'link-used')
    assert.equal(value(await readLink(BW, code)).confirmedOn, FOUND.receivedOn)
    const acts = BW.model.acts.filter(act => act.subject === id && act.kind === 'certificate.confirmed')
    assert.equal(acts.length, 1)
  })

  test('that is guessed, mistyped or expired opens nothing', async () => {
    const { world, BW, id } = await mailed(65)
    const code = codeIn(BW)
    for (const guess of ['', 'x', '0000-0000-0000-0000', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, id])
      for (const said of [await readLink(BW, guess), await confirmByLink(BW, guess, FOUND)])
        assert.equal(ruleOf(said), 'link-unknown', guess)
    world.time.now += 121 * 86_400_000
    assert.equal(ruleOf(await readLink(BW, code)), 'link-expired')
    assert.equal(ruleOf(await confirmByLink(BW, code, FOUND)), 'link-expired')
    world.time.now += 363 * 86_400_000
    await endRetention(BW, trustList)
    assert.equal(ruleOf(await readLink(BW, code)), 'link-expired')
    world.time.now += 2 * 86_400_000
    assert.equal(await endRetention(BW, trustList), 1)
    assert.equal(ruleOf(await readLink(BW, code)), 'link-unknown')
  })

  test('of a certificate that was voided confirms nothing, and the country is told by letter', async () => {
    const { world, BW, id, number } = await mailed(66)
    const code = codeIn(BW)
    const { frozen } = value(await proposeVoid(BW, as(BW, 'second'), { id, reason: 'The parcel was stolen.' }))
    value(await approveVoid(BW, as(BW, 'third'), { id, frozen }))
    assert.equal(ruleOf(await confirmByLink(BW, code, FOUND)), 'receipt-too-late')
    await settleWorld(world)
    assert.deepEqual(BW.letters.at(-1)?.subject, `Le certificat ${number} n’est plus valable`)
    assert.match(BW.letters.at(-1)?.text ?? '', /il a été annulé/)
  })

  test('confirms nothing that was not weighed, counted, dated and signed by a name', async () => {
    const { BW, id } = await mailed(67)
    const code = codeIn(BW)
    for (const [wrong, rule] of [
      [{ name: ' ' }, 'confirmer-missing'],
      [{ receivedOn: day('2026-11-22') }, 'received-misdated'],
      [{ receivedOn: day('2026-11-26') }, 'received-misdated'],
      [{ weighed: FOUND.weighed.slice(1) }, 'weight-missing'],
      [{ weighed: [...FOUND.weighed.slice(1), { parcel: 0, line: 0, carats: '-1' }] }, 'weight-not-read'],
      [{ weighed: [...FOUND.weighed, { parcel: 9, line: 0, carats: '1.00' }] }, 'weight-surplus'],
    ] as const) {
      assert.equal(ruleOf(await confirmByLink(BW, code, { ...FOUND, ...wrong })), rule)
    }
    assert.equal((await BW.reading.row('certificate', id))?.state, 'issued')
  })
})
