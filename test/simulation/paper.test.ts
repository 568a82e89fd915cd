import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { smtpMail } from '../../src/adapters/mail.ts'
import type { CertificateDocument } from '../../src/core/certificate/document.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { approveVoid, proposeVoid } from '../../src/operations/certificates/void.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { judgePaper } from '../../src/operations/imports/judge-paper.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { acceptPaper, presentPaper } from '../../src/operations/imports/present-paper.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import { mailServer, wordsOf } from '../mail-server.ts'
import { goodDocument, mailAuthority, trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, mailAuthority] }

/** What stands on a certificate of Bangui, as an officer in Antwerp types it. */
function paper(over: Partial<CertificateDocument> = {}): CertificateDocument {
  return goodDocument({
    ...{ number: 'CF 0001234', issuedOn: day('2026-11-10'), expiresOn: day('2027-01-05'), provenance: 'CF' },
    issuer: { participant: 'CF', authority: 'CF-1' },
    exporter: { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'CF' },
    origin: { kind: 'single', country: 'CF' },
    ...over,
  })
}

const FOUND = {
  ...{ sealsWhole: true, parcelsCounted: 2 },
  weighed: [
    { parcel: 0, line: 0, carats: '1204.31' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ],
}

const AT_COUNTER = { office: 'antwerp', read: 'qr' as const }

const rulesOf = (outcome: Outcome<unknown>) => (outcome.ok ? ['done'] : outcome.findings.map(one => one.rule))

async function antwerp(seed: number) {
  const world = await simulatedWorld(seed, list)
  const { EU } = world.nodes
  const type = (document: unknown) => presentPaper(EU, as(EU, 'importer'), { document, office: 'antwerp' })
  return { world, EU, type }
}

test('unsigned paper is undecided, taken for genuine with a reason, received, and its country told', async () => {
  const { world, EU, type } = await antwerp(71)
  const { id = '', verdict, findings, notChecked } = value(await type(paper()))
  assert.deepEqual([verdict, findings.map(one => one.rule)], ['undecided', ['unsigned']])
  assert.ok(notChecked.length > 0)
  const confirm = () => confirmImport(EU, as(EU, 'importer'), { id, ...FOUND })
  assert.deepEqual(rulesOf(await confirm()), ['verdict-stands'])
  const accept = (reason: string) => acceptPaper(EU, as(EU, 'importer'), { id, reason })
  assert.deepEqual(rulesOf(await accept(' ')), ['reason-missing'])
  value(await accept('It matches specimen 2024; Bangui answered the telephone.'))
  assert.deepEqual(rulesOf(await accept('Again.')), ['state-forbids'])
  value(await confirm())
  await settleWorld(world)
  const [letter] = EU.letters
  assert.deepEqual([letter?.to, letter?.subject], ['bureau@bangui.example', 'Réception du certificat CF0001234'])
  assert.match(letter?.text ?? '', / {2}A\/0012345 {4}7102\.31 {4}1204\.35 ct {4}1204\.31 ct\n {2}B\/0012345/)
  assert.doesNotMatch(letter?.text ?? '', /[{}[\]@\uFFFD]/)
})

test('the confirmation of an unsigned paper leaves through a mail server, once it takes letters', async () => {
  const server = await mailServer()
  try {
    const { world, EU, type } = await antwerp(70)
    Object.assign(EU, { mail: smtpMail(server.url, 'office@antwerp.example') })
    server.refusal = Object.assign(new Error('try later'), { responseCode: 451 })
    const { id = '' } = value(await type(paper()))
    value(await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'As the specimen.' }))
    value(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND }))
    await settleWorld(world)
    assert.equal(server.taken.length, 0)
    assert.match([...EU.model.outbox.values()].find(one => one.to === 'CF-1')?.why ?? '', /try later/)
    server.refusal = null
    world.time.now += 3_600_000
    await settleWorld(world)
    const [one] = server.taken
    assert.deepEqual([server.taken.length, one?.to], [1, ['bureau@bangui.example']])
    assert.match(wordsOf(one?.message ?? ''), /7102\.31 {4}1204\.35 ct {4}1204\.31 ct/)
  } finally {
    await server.stop()
  }
})

describe('a paper', () => {
  for (const [what, over, rule] of [
    ['that expired', { expiresOn: day('2026-11-23') }, 'expired'],
    [
      'of a country that is no participant',
      { number: 'KE0001234', issuer: { participant: 'KE', authority: '' } },
      'issuer-not-participant',
    ],
    [
      'for stones that are no rough',
      {
        parcels: goodDocument().parcels.map(one => ({
          ...one,
          lines: [{ hs: '7102.39', carats: '1.00', usd: '9.00' }],
        })),
      },
      'hs-not-rough',
    ],
    [
      'of a country that signs all of its own',
      { number: 'BW0012399', issuer: { participant: 'BW', authority: 'BW-1' } },
      'signature-expected',
    ],
  ] as const) {
    test(`${what} is not valid, and no reason of one officer lifts that`, async () => {
      const { EU, type } = await antwerp(72)
      const { id = '', verdict, findings } = value(await type(paper(over as Partial<CertificateDocument>)))
      assert.equal(verdict, 'invalid')
      assert.ok(
        findings.some(one => one.rule === rule),
        JSON.stringify(findings),
      )
      const accepted = await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'It looks well.' })
      assert.deepEqual(rulesOf(accepted), [rule === 'signature-expected' ? 'stands-for-good' : 'verdict-stands'])
    })
  }

  test('whose number was received before is not valid', async () => {
    const { EU, type } = await antwerp(73)
    const { id = '' } = value(await type(paper()))
    value(await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'As the specimen.' }))
    value(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND }))
    const again = value(await type(paper({ parcels: paper().parcels.slice(0, 1) })))
    assert.deepEqual([again.id, again.verdict, again.findings[0]?.rule], [id, 'invalid', 'already-used'])
    assert.equal((await EU.reading.row('import', id))?.parcels, 2)
  })

  test('whose number is written another way is the same paper', async () => {
    const { EU, type } = await antwerp(76)
    const { id = '' } = value(await type(paper()))
    value(await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'As the specimen.' }))
    value(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND }))
    for (const number of ['CF1234', 'cf 00 1234', 'CF-0001234']) {
      const again = value(await type(paper({ number })))
      assert.deepEqual([again.id, again.findings[0]?.rule], [id, 'already-used'], number)
    }
  })

  test('under a number that its country withdrew stays stopped', async () => {
    const { world, EU, type } = await antwerp(77)
    const { BW } = world.nodes
    const { id, number } = await issued(world)
    await settleWorld(world)
    const { frozen } = value(await proposeVoid(BW, as(BW, 'second'), { id, reason: 'The parcel was stolen.' }))
    value(await approveVoid(BW, as(BW, 'third'), { id, frozen }))
    await settleWorld(world)
    const typed = value(await type(paper({ number, issuer: { participant: 'BW', authority: 'BW-1' } })))
    assert.deepEqual(
      typed.findings.slice(0, 2).map(one => one.rule),
      ['signature-expected', 'void'],
    )
    const accepted = await acceptPaper(EU, as(EU, 'importer'), { id: typed.id ?? '', reason: 'It looks well.' })
    assert.deepEqual(rulesOf(accepted), ['stands-for-good'])
  })

  test('under a number that was received with its signature is not received again', async () => {
    const { world, EU, type } = await antwerp(78)
    const { number, qr } = await issued(world)
    await settleWorld(world)
    const { id = '' } = value(await presentCertificate(EU, as(EU, 'importer'), { certificate: qr, ...AT_COUNTER }))
    const [first, second] = FOUND.weighed
    const weighed = [{ ...first, carats: '1204.35' }, second] as typeof FOUND.weighed
    value(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND, weighed }))
    const typed = value(await type(paper({ number, issuer: { participant: 'BW', authority: 'BW-1' } })))
    assert.ok(typed.findings.some(one => one.rule === 'already-used'))
    assert.notEqual(typed.id, id)
  })

  test('of undisclosed mixed stones, where the importer asks for countries, takes two officers', async () => {
    const { EU, type } = await antwerp(79)
    const { id = '' } = value(await type(paper({ origin: { kind: 'mixed' } })))
    const accepted = await acceptPaper(EU, as(EU, 'importer'), { id, reason: 'As the specimen.' })
    assert.deepEqual(rulesOf(accepted), ['condition-of-importer'])
  })

  test('typed twice and not the same is taken for genuine by another officer only', async () => {
    const { EU, type } = await antwerp(80)
    const { id = '' } = value(await type(paper()))
    value(await type(paper()))
    value(await type(paper({ expiresOn: day('2027-01-06') })))
    const accept = (person: string) => acceptPaper(EU, as(EU, person), { id, reason: 'As the specimen.' })
    assert.deepEqual(rulesOf(await accept('importer')), ['retyped-alone'])
    value(await accept('importer-2'))
  })

  test('of a country whose key still signs until a later day is expected to be signed', async () => {
    const authorities = list.authorities.map(one => ({
      ...one,
      keys: one.keys.map(key => ({ ...key, until: day('2027-06-30') })),
    }))
    const judged = judgePaper(
      paper({ number: 'BW0012399', issuer: { participant: 'BW', authority: 'BW-1' } }),
      {
        ...list,
        authorities,
      },
      { at: day('2026-11-24'), importer: 'EU', known: [], alerts: [] },
    )
    assert.ok(judged.findings.some(one => one.rule === 'signature-expected'))
  })

  test('that lacks what there is to weigh against is refused at its places, and nothing is kept', async () => {
    const { EU, type } = await antwerp(74)
    const acts = EU.model.acts.length
    for (const [wrong, rules] of [
      [{ ...paper(), parcels: [] }, ['parcels-none']],
      [{ ...paper(), number: undefined }, ['field-missing']],
      [{ ...paper(), number: 'KE0001234' }, ['number-not-issuer']],
      [{ ...paper(), parcels: [{ lines: [{ hs: '7102.31', carats: '0.00', usd: '9.00' }] }] }, ['carats-not-positive']],
      [{ ...paper(), parcels: [{ lines: [{ hs: '7102', carats: '1.00', usd: '9.00' }] }] }, ['hs-unknown']],
      [{ ...paper(), expiresOn: '2026-02-30' }, ['malformed']],
      [[], ['malformed']],
      [null, ['malformed']],
    ] as const) {
      const said = rulesOf(await type(wrong))
      for (const rule of rules) assert.ok(said.includes(rule), `${JSON.stringify(wrong)?.slice(0, 60)}: ${said.join()}`)
    }
    assert.equal(EU.model.acts.length, acts)
  })

  test('that is detained tells its country by letter, and one of a country nobody lists tells nobody', async () => {
    const { world, EU, type } = await antwerp(75)
    const settle = (id: string) =>
      settleImport(EU, as(EU, 'importer'), { action: 'detain', id, reason: 'The stamp is printed.' })
    value(await settle(value(await type(paper())).id ?? ''))
    const unlisted = paper({ number: 'AO0000077', issuer: { participant: 'AO', authority: '' } })
    value(await settle(value(await type(unlisted)).id ?? ''))
    await settleWorld(world)
    assert.deepEqual(
      EU.letters.map(letter => letter.subject),
      ['Envoi accompagné du certificat CF0001234 : retenu'],
    )
    assert.match(EU.letters[0]?.text ?? '', /The stamp is printed\./)
    assert.deepEqual(
      [...EU.model.outbox.values()].filter(one => one.state === 'waiting'),
      [],
    )
  })
})
