import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  crypto,
  digestOf,
  goodDocument,
  keyOf,
  pack,
  seal,
  type PackOptions,
  type SealOptions,
} from '../../../test/small-scheme.ts'
import type { CertificateDocument, Line, Parcel } from '../certificate/document.ts'
import { day } from '../values/day.ts'
import { check } from './check.ts'
import type { SerialStatus } from './statuses.ts'
import { readPresented } from './presented.ts'

const presentation = { purpose: 'presentation' as const, at: day('2026-11-24') }

async function judge(text: string, options: PackOptions = {}, question = presentation) {
  return check(crypto, readPresented(crypto, text, 'test'), await pack(options), question)
}

function heavierThan(document: CertificateDocument): CertificateDocument {
  const [parcel, ...others] = document.parcels as [Parcel, ...Parcel[]]
  const [line, ...rest] = parcel.lines as [Line, ...Line[]]
  return { ...document, parcels: [{ ...parcel, lines: [{ ...line, carats: '9204.35' }, ...rest] }, ...others] }
}

const rules = (verdict: { findings: readonly { rule: string; severity: string }[] }) =>
  verdict.findings.filter(finding => finding.severity === 'error').map(finding => finding.rule)

for (const form of ['vc', 'qr'] as const) {
  test(`a certificate that was placed and signed is valid as ${form}`, async () => {
    const verdict = await judge(seal(goodDocument())[form])
    assert.deepEqual([verdict.verdict, rules(verdict)], ['valid', []])
  })

  test(`one newer than the pack is valid as ${form}, and the verdict says that it is newer`, async () => {
    const verdict = await judge(seal(goodDocument(), { position: 100 })[form], { statuses: {} })
    assert.equal(verdict.verdict, 'valid')
    assert.ok(verdict.findings.some(finding => finding.rule === 'newer-than-pack' && finding.severity === 'note'))
  })

  const wrong: [string, SealOptions, string][] = [
    ['another key', { certificateKey: keyOf('BW-1', 'exchange') }, 'key-not-entitled'],
    ['the key of another authority', { certificateKey: keyOf('EU-BE-1', 'certificate') }, 'key-not-entitled'],
    ['a receipt for other facts', { placed: goodDocument({ number: 'BW0012346' }) }, 'signature-wrong'],
    ['a receipt of the certificate key', { logKey: keyOf('BW-1', 'certificate') }, 'signature-wrong'],
    ['a receipt of another log', { logId: 'EU-BE-1/log', logKey: keyOf('EU-BE-1', 'log') }, 'key-not-entitled'],
    ['a receipt of a log nobody knows', { logId: 'BW-1/log-2099' }, 'key-not-known'],
  ]
  for (const [what, options, rule] of wrong) {
    test(`${what} makes no valid certificate as ${form}`, async () => {
      const verdict = await judge(seal(goodDocument(), options)[form])
      assert.notEqual(verdict.verdict, 'valid')
      assert.ok(rules(verdict).includes(rule), rules(verdict).join())
    })
  }

  test(`a stolen certificate key puts no other carats over a genuine place in the log as ${form}`, async () => {
    const [placed, heavier] = [goodDocument(), heavierThan(goodDocument())]
    const forged = seal(heavier, { placed, digest: digestOf(placed) })
    const verdict = await judge(forged[form])
    assert.deepEqual([verdict.verdict, rules(verdict)], ['invalid', ['signature-wrong']])
  })

  test(`a pack past its life cannot decide as ${form}`, async () => {
    const verdict = await judge(seal(goodDocument())[form], { expiresAt: '2026-11-24T00:00:00Z' })
    assert.deepEqual([verdict.verdict, rules(verdict)], ['undecided', ['pack-too-old']])
  })

  test(`a number given out before stands on no newer certificate as ${form}`, async () => {
    const newer = seal(goodDocument(), { position: 100 })[form]
    const rulesFor = async (status: SerialStatus) => rules(await judge(newer, { statuses: { 12_345: status } }))
    assert.deepEqual(await rulesFor('open'), ['number-reused'])
    assert.deepEqual(await rulesFor('used'), ['already-used'])
    assert.deepEqual(await rulesFor('void'), ['void'])
  })

  test(`without the issuer's word, or with an old one, a pack cannot decide as ${form}`, async () => {
    const silent = await judge(seal(goodDocument())[form], { statements: [] })
    assert.deepEqual([silent.verdict, rules(silent)], ['undecided', ['pack-too-old']])
    const old = await judge(seal(goodDocument())[form], { horizonDay: day('2026-10-25') })
    assert.deepEqual([old.verdict, rules(old)], ['undecided', ['pack-too-old']])
    const young = await judge(seal(goodDocument())[form], { horizonDay: day('2026-10-26') })
    assert.equal(young.verdict, 'valid')
  })

  test(`an exception says each of its words as ${form}`, async () => {
    const rulesFor = async (...words: string[]) => {
      const exceptions = new Map([[12_345, words]])
      return rules(await judge(seal(goodDocument())[form], { statuses: { 12_345: 'exception' }, exceptions }))
    }
    assert.deepEqual(await rulesFor('used', 'seized'), ['already-used', 'seized'])
    assert.deepEqual(await rulesFor('lost-or-stolen', 'found'), [])
    assert.deepEqual(await rulesFor('lost-or-stolen', 'found', 'used'), ['already-used'])
    assert.deepEqual(await rulesFor('a word of tomorrow'), ['seized'])
  })

  const statuses = [
    ['never-issued', 'not-logged'],
    ['used', 'already-used'],
    ['void', 'void'],
    ['replaced', 'replaced'],
    ['lost-or-stolen', 'lost-or-stolen'],
    ['exception', 'seized'],
  ] as const
  for (const [status, rule] of statuses) {
    test(`a serial the issuer calls ${status} is not valid as ${form}`, async () => {
      const verdict = await judge(seal(goodDocument())[form], { statuses: { 12_345: status } })
      assert.deepEqual([verdict.verdict, rules(verdict)], ['invalid', [rule]])
    })
  }
}

test('in a record a used certificate was genuine, and the note says what became of it', async () => {
  const used = await judge(
    seal(goodDocument()).vc,
    { statuses: { 12_345: 'used' } },
    { ...presentation, purpose: 'record' as never },
  )
  assert.equal(used.verdict, 'valid')
  assert.ok(used.findings.some(finding => finding.rule === 'already-used' && finding.severity === 'note'))
})

test('one bit changed anywhere in the paper’s code is never valid', async () => {
  const { qr } = seal(goodDocument())
  const opened = await pack()
  for (let at = 4; at < qr.length; at += 3) {
    const other = qr[at] === 'A' ? 'B' : 'A'
    const changed = qr.slice(0, at) + other + qr.slice(at + 1)
    const verdict = await check(crypto, readPresented(crypto, changed, 'test'), opened, presentation)
    assert.notEqual(verdict.verdict, 'valid', `character ${at}`)
  }
})

test('one character changed anywhere in the credential is never valid', async () => {
  const { vc } = seal(goodDocument())
  const opened = await pack()
  for (let at = 0; at < vc.length; at += 7) {
    const changed = vc.slice(0, at) + (vc[at] === 'A' ? 'B' : 'A') + vc.slice(at + 1)
    const verdict = await check(crypto, readPresented(crypto, changed, 'test'), opened, presentation)
    assert.notEqual(verdict.verdict, 'valid', `character ${at}`)
  }
})

test('what is no certificate at all is undecided, not forged', async () => {
  for (const text of ['', 'KP1:', 'KP1:ABC', 'a.b.c', '{"id":"data:application/vc+jwt,x"}', '\u0000']) {
    const verdict = await judge(text)
    assert.deepEqual([verdict.verdict, rules(verdict)], ['undecided', ['unreadable']], JSON.stringify(text))
  }
})

test('a certificate of another environment is worth nothing', async () => {
  const presented = readPresented(crypto, seal(goodDocument()).qr, 'production')
  const verdict = await check(crypto, presented, await pack(), presentation)
  assert.ok(rules(verdict).includes('signature-wrong'))
})

test('an expired certificate may not pass, and a genuine one stays genuine', async () => {
  const later = { purpose: 'presentation' as const, at: day('2027-01-05') }
  const options = { madeAt: '2027-01-04T00:00:00Z', expiresAt: '2027-02-01T00:00:00Z' }
  const passing = await judge(seal(goodDocument()).vc, options, later)
  assert.deepEqual([passing.verdict, rules(passing)], ['invalid', ['expired']])
  const kept = await judge(seal(goodDocument()).vc, options, { ...later, purpose: 'record' as never })
  assert.equal(kept.verdict, 'valid')
})
