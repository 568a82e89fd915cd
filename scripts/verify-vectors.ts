import { createPrivateKey, sign } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type TestKey, testKey } from '../test/signing-keys.ts'
import {
  digestOf,
  goodDocument,
  keyOf,
  packFile,
  type PackOptions,
  roots,
  seal,
  type SealOptions,
  signedTrustList,
  trustList,
} from '../test/small-scheme.ts'
import type { AuthorityKey, TrustList } from '../src/core/participants/trust-list.ts'
import { fromBase45, toBase45 } from '../src/core/signing/base45.ts'
import { fromCbor, toCbor } from '../src/core/signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../src/core/signing/cose-sign1.ts'
import { concat, fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../src/core/values/bytes.ts'
import { day } from '../src/core/values/day.ts'

/**
 * Makes test/vectors/verify.json anew: certificates good and bad in every way we know, each with the verdict and the
 * rules any verifier must give. Run it when a format changes; keys and signatures are new each time.
 */
interface Case {
  readonly claim: string
  readonly text: string
  readonly pack: string
  readonly verdict: 'valid' | 'invalid' | 'undecided'
  /** Rules of the errors, sorted. */
  readonly rules: readonly string[]
  readonly at?: string
  readonly purpose?: 'record'
}

const cases: Case[] = []
const packs: Record<string, string> = {}
const good = goodDocument()
const made = seal(good)
const certificateKey = keyOf('BW-1', 'certificate')

async function packOf(name: string, options: PackOptions): Promise<void> {
  packs[name] = toBase64Url(await packFile(options))
}

function add(claim: string, text: string, verdict: Case['verdict'], rules: string[] = [], more: Partial<Case> = {}) {
  cases.push({ claim, text, pack: 'good', verdict, rules: rules.toSorted(), ...more })
}

/** The same claim for both forms. */
function both(
  claim: string,
  sealed: { vc: string; qr: string },
  verdict: Case['verdict'],
  rules: string[] = [],
  more: Partial<Case> = {},
) {
  add(`${claim}, credential`, sealed.vc, verdict, rules, more)
  add(`${claim}, paper code`, sealed.qr, verdict, rules, more)
}

const unreadable = (claim: string, text: string) => add(claim, text, 'undecided', ['unreadable'])

await packOf('good', {})
await packOf('silent', { statements: [] })
await packOf('stale', { horizonDay: day('2026-10-01') })
await packOf('fresh numbers', { statuses: {} })
await packOf('named', { named: [good] })
await packOf('names another', { named: [goodDocument({ destination: 'AE' })] })
await packOf('young horizon', { horizonDay: day('2026-11-01'), madeAt: '2026-11-01T08:00:00Z' })

both('placed and signed', made, 'valid')
both('named by its issuer', made, 'valid', [], { pack: 'named' })
both('not the one its issuer named, but with a good receipt', made, 'valid', [], { pack: 'names another' })
both('newer than the pack', seal(good, { position: 100 }), 'valid', [], { pack: 'fresh numbers' })
both('newer than the pack under a number given out before', seal(good, { position: 100 }), 'invalid', ['number-reused'])
both('judged without the issuer’s word', made, 'undecided', ['pack-too-old'], { pack: 'silent' })
both('judged by an old word', made, 'undecided', ['pack-too-old'], { pack: 'stale' })
both('judged on the last day of the pack', made, 'valid', [], { at: '2026-12-19' })
both('judged a day later', made, 'undecided', ['pack-too-old'], { at: '2026-12-20' })
add('the other signature of the same message', otherSignature(made.qr), 'valid')

const STATUSES = {
  'never-issued': 'not-logged',
  used: 'already-used',
  'expired-unused': 'expired',
  void: 'void',
  replaced: 'replaced',
  'lost-or-stolen': 'lost-or-stolen',
  exception: 'seized',
} as const
for (const [status, rule] of Object.entries(STATUSES)) {
  await packOf(status, { statuses: { 12_345: status as keyof typeof STATUSES } })
  both(`${status} by its issuer`, made, 'invalid', [rule], { pack: status })
  const past = ['already-used', 'expired', 'replaced'].includes(rule)
  const inARecord = past ? (['valid', []] as const) : (['invalid', [rule]] as const)
  both(`${status}, as a record`, made, inARecord[0], [...inARecord[1]], { pack: status, purpose: 'record' })
}

const wrongKeys: Readonly<Record<string, [SealOptions, string[], Case['verdict']?]>> = {
  'signed with the exchange key': [{ certificateKey: keyOf('BW-1', 'exchange') }, ['key-not-entitled']],
  'signed with the log key': [{ certificateKey: keyOf('BW-1', 'log') }, ['key-not-entitled']],
  'signed with another country’s key': [{ certificateKey: keyOf('EU-BE-1', 'certificate') }, ['key-not-entitled']],
  'signed with a key nobody lists': [{ certificateKey: testKey('BW-1/unknown') }, ['key-not-known'], 'undecided'],
  'signed by another under the right name': [{ certificateKey: testKey(certificateKey.id) }, ['signature-wrong']],
  'with a receipt by the certificate key': [{ logKey: certificateKey }, ['signature-wrong']],
  'with the receipt of another certificate': [{ placed: goodDocument({ number: 'BW0012346' }) }, ['signature-wrong']],
  'with a receipt of another country’s log': [
    { logId: 'EU-BE-1/log', logKey: keyOf('EU-BE-1', 'log') },
    ['key-not-entitled'],
  ],
  'with a receipt of a log nobody lists': [{ logId: 'BW-1/other' }, ['key-not-known'], 'undecided'],
}
for (const [claim, [options, rules, verdict]] of Object.entries(wrongKeys)) {
  both(claim, seal(good, options), verdict ?? 'invalid', rules)
}
const heavier = goodDocument({ parcels: good.parcels.map((one, i) => (i ? one : { ...one, seal: 'A-999' })) })
both('a stolen key over another seal', seal(heavier, { placed: good, digest: digestOf(good) }), 'invalid', [
  'signature-wrong',
])
add('without a receipt, before the horizon, paper code', withoutReceipt(made.qr), 'invalid', ['not-logged'])
add('without a receipt, after the horizon, paper code', withoutReceipt(made.qr), 'undecided', ['receipt-missing'], {
  pack: 'young horizon',
})

/** The list with a key of Botswana changed. */
function listWith(purpose: AuthorityKey['purpose'], change: Partial<AuthorityKey>): Uint8Array {
  const authorities = trustList.authorities.map(one =>
    one.id === 'BW-1'
      ? { ...one, keys: one.keys.map(key => (key.purpose === purpose ? { ...key, ...change } : key)) }
      : one,
  )
  return signedTrustList({ ...trustList, authorities } as TrustList)
}
for (const [what, purpose, change, rule] of [
  ['certificate key retired before', 'certificate', { until: day('2026-11-01') }, 'key-not-entitled'],
  ['certificate key retired on the day', 'certificate', { until: day('2026-11-02') }, ''],
  ['certificate key not yet in use', 'certificate', { from: day('2026-11-03') }, 'key-not-entitled'],
  ['certificate key revoked from its position', 'certificate', { revokedAtPosition: 17 }, 'revoked'],
  ['certificate key revoked later', 'certificate', { revokedAtPosition: 18 }, ''],
  ['log key revoked from its position', 'log', { revokedAtPosition: 17 }, 'revoked'],
  ['log key retired before', 'log', { until: day('2026-11-01') }, 'key-not-entitled'],
  ['exchange key revoked', 'exchange', { revokedAtPosition: 0 }, 'pack-too-old'],
] as const) {
  await packOf(what, { trustLists: [listWith(purpose, change)] })
  const verdict = rule === '' ? 'valid' : rule === 'pack-too-old' ? 'undecided' : 'invalid'
  both(what, made, verdict, rule ? [rule] : [], { pack: what })
}

for (const [claim, over, rules] of [
  ['issued in the future', { issuedOn: day('2026-11-26'), expiresOn: day('2027-01-20') }, ['issued-in-future']],
  ['expired before it was issued', { expiresOn: day('2026-11-01') }, ['expired', 'expiry-before-issue']],
  ['for a country outside', { destination: 'ER' }, ['destination-not-participant']],
  ['under another participant’s prefix', { number: 'AO0012345' }, ['key-not-entitled', 'number-not-issuer']],
  ['of stones mined outside', { origin: { kind: 'single', country: 'ER' } }, ['origin-not-participant']],
] as const) {
  both(claim, seal(goodDocument(over)), 'invalid', [...rules])
}
both('expired', made, 'invalid', ['expired'], { pack: 'good in January', at: '2027-01-05' })
both('expired, as a record', made, 'valid', [], { pack: 'good in January', at: '2027-01-05', purpose: 'record' })
await packOf('good in January', { madeAt: '2027-01-02T08:00:00Z', expiresAt: '2027-02-01T08:00:00Z' })

malformedCodes()
malformedCredentials()

function malformedCodes(): void {
  const { qr } = made
  unreadable('nothing', '')
  unreadable('a letter', 'Dear customs officer')
  unreadable('a prefix alone', 'KP1:')
  unreadable('another prefix', qr.replace('KP1:', 'HC1:'))
  unreadable('cut in half', qr.slice(0, qr.length / 2))
  unreadable('a character less', qr.slice(0, -1))
  unreadable('a character more', `${qr}0`)
  unreadable('small letters', qr.toLowerCase())
  unreadable('a character of no value', `${qr.slice(0, 20)}_${qr.slice(21)}`)
  unreadable('a triple beyond two bytes', `${qr.slice(0, 4)}:::${qr.slice(7)}`)
  unreadable('a code without end', `KP1:${'A0'.repeat(3_000)}`)
  const bytes = fromBase45(qr.slice(4)) as Uint8Array
  const cose = decodeCose(bytes) as NonNullable<ReturnType<typeof decodeCose>>
  const asCode = (changed: Uint8Array) => `KP1:${toBase45(changed)}`
  unreadable('a message without its tag', asCode(bytes.subarray(1)))
  unreadable('a byte behind the message', asCode(concat(bytes, Uint8Array.of(0))))
  unreadable('another algorithm', asCode(rewritten(cose.payload, concat(Uint8Array.of(0xa2, 1, 0x27), tail()))))
  const map = fromCbor(cose.payload) as Map<number, unknown>
  for (const key of map.keys()) {
    if (key === 12) continue
    unreadable(`a payload without field ${key}`, asCode(rewritten(toCbor(without(map, key)))))
    unreadable(`a payload with a list as field ${key}`, asCode(rewritten(toCbor(new Map([...map, [key, [[]]]])))))
  }
  unreadable('a payload with a field nobody knows', asCode(rewritten(toCbor(new Map([...map, [13, 'x']])))))
  unreadable('a receipt that is none', asCode(rewritten(toCbor(new Map([...map, [12, utf8('receipt')]])))))
  unreadable('a day that is none', asCode(rewritten(toCbor(new Map([...map, [3, 20_260_230]])))))
  unreadable('a length in more bytes than needed', asCode(rewritten(longer(cose.payload))))
  unreadable('a key twice', asCode(rewritten(twice(cose.payload))))
  unreadable('a payload of many lists', asCode(rewritten(new Uint8Array(1_000).fill(0x81))))
}

/** The header's second half, as it is written: `4: key id`. */
function tail(): Uint8Array {
  return protectedHeader(certificateKey.id).subarray(3)
}

/** Signed with the right key, whatever the payload is. */
function rewritten(payload: Uint8Array, header = protectedHeader(certificateKey.id)): Uint8Array {
  const signature = certificateKey.sign(coseBytesToSign(header, payload, 'adamas-certificate-v1\ntest'))
  return encodeCose({ protectedHeader: header, payload, signature })
}

function without(map: ReadonlyMap<number, unknown>, key: number): Map<number, unknown> {
  return new Map([...map].filter(([name]) => name !== key))
}

/** The map's head in two bytes. */
function longer(payload: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(0xb8, (payload[0] as number) & 31), payload.subarray(1))
}

/** One entry more, and the first key once again at the end. */
function twice(payload: Uint8Array): Uint8Array {
  return concat(Uint8Array.of((payload[0] as number) + 1), payload.subarray(1), Uint8Array.of(1, 0x60))
}

function withoutReceipt(qr: string): string {
  const cose = decodeCose(fromBase45(qr.slice(4)) as Uint8Array)
  const map = fromCbor(cose?.payload as Uint8Array) as Map<number, unknown>
  return `KP1:${toBase45(rewritten(toCbor(without(map, 12))))}`
}

/** r and n - s is as good a signature as r and s. */
function otherSignature(qr: string): string {
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
  const cose = decodeCose(fromBase45(qr.slice(4)) as Uint8Array) as NonNullable<ReturnType<typeof decodeCose>>
  const s = BigInt(`0x${Buffer.from(cose.signature.subarray(32)).toString('hex')}`)
  const other = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex')
  return `KP1:${toBase45(encodeCose({ ...cose, signature: concat(cose.signature.subarray(0, 32), other) }))}`
}

function malformedCredentials(): void {
  const [head = '', body = '', signature = ''] = made.vc.split('.')
  const header = fromUtf8(fromBase64Url(head) as Uint8Array) as string
  const payload = fromUtf8(fromBase64Url(body) as Uint8Array) as string
  unreadable('two parts', `${head}.${body}`)
  unreadable('a detached payload', `${head}..${signature}`)
  unreadable('a padded signature', `${made.vc}==`)
  unreadable('a signature in DER', `${head}.${body}.${toBase64Url(derSignature(`${head}.${body}`))}`)
  unreadable(
    'an envelope of another type',
    JSON.stringify({ type: 'Letter', id: `data:application/vc+jwt,${made.vc}` }),
  )
  unreadable('an envelope of other content', JSON.stringify({ type: 'EnvelopedVerifiableCredential', id: made.vc }))
  for (const [claim, spelled] of [
    ['no algorithm', header.replace('ES256', 'none')],
    ['a shared secret', header.replace('ES256', 'HS256')],
    ['a critical extension', header.replace('{', '{"crit":["b64"],')],
    ['its own key', header.replace('{', '{"jwk":{"kty":"EC"},')],
    ['another type', header.replace('vc+jwt', 'jwt')],
    ['a space', header.replace('{', '{ ')],
    ['a name twice', header.replace('{', '{"alg":"ES256",')],
    ['names out of order', '{"typ":"vc+jwt","kid":"BW-1/certificate","alg":"ES256"}'],
  ] as const) {
    unreadable(`a header with ${claim}`, resigned(spelled, payload))
  }
  for (const [claim, changed] of [
    ['a space', payload.replace('{', '{ ')],
    ['a name twice', payload.replace('{"@context"', '{"@context":"x","@context"')],
    ['names out of order', payload.replace(/^\{/, '{"z":1,')],
    ['a number with a fraction', payload.replace('"environment":"test"', '"environment":"test","extra":1.5')],
    ['a number too large', payload.replace('"environment":"test"', '"environment":"test","extra":9007199254740993')],
    ['null', payload.replace('"environment":"test"', '"environment":"test","extra":null')],
    ['an escape that is not needed', payload.replace('Gaborone', '\\u0047aborone')],
    ['half a character', payload.replace('Gaborone', '\\ud800')],
    ['another environment', payload.replace('"environment":"test"', '"environment":"production"')],
    ['no nonce', payload.replace(/"nonce":"AA[^"]*",/, '')],
    ['a short nonce', payload.replace(/"nonce":"AA[^"]*"/, '"nonce":"AAAA"')],
    ['a receipt that is none', payload.replace(/"receipt":"AQ[^"]*"/, '"receipt":"AAAA"')],
    ['no certificate', payload.replace('"kimberleyProcessCertificate"', '"otherCertificate"')],
    ['a day that is none', payload.replace('"issuedOn":"2026-11-02"', '"issuedOn":"2026-02-30"')],
    ['a weight as a number', payload.replace('"carats":"1204.35"', '"carats":1204')],
    ['a weight that is none', payload.replace('"carats":"1204.35"', '"carats":"1,204.35"')],
    ['no day of issue', payload.replace('"issuedOn":"2026-11-02",', '')],
    ['fifty lists, one in another', payload.replace('"1204.35"', '['.repeat(50) + ']'.repeat(50))],
    ['text turned round', payload.replace('Gaborone', 'Gabo\u202erone')],
    ['no JSON', 'certificate'],
  ] as const) {
    if (changed === payload) throw new Error(`nothing was changed for “${claim}”`)
    unreadable(`a payload with ${claim}`, resigned(header, changed))
  }
}

function resigned(header: string, payload: string, key: TestKey = certificateKey): string {
  const input = `${toBase64Url(utf8(header))}.${toBase64Url(utf8(payload))}`
  return `${input}.${toBase64Url(key.sign(utf8(input)))}`
}

function derSignature(input: string): Uint8Array {
  return new Uint8Array(sign('sha256', utf8(input), createPrivateKey(certificateKey.pem)))
}

const about =
  'docs/protocol/certificate.md, Judging: what any verifier must say. Packs are base64url; `at` is 2026-11-24.'
const file = path.join(import.meta.dirname, '../test/vectors/verify.json')
await writeFile(file, `${JSON.stringify({ about, environment: 'test', roots, packs, cases }, null, 1)}\n`)
process.stdout.write(`${cases.length} cases, ${Object.keys(packs).length} packs\n`)
