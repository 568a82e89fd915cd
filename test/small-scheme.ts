import { nodeCompression } from '../src/adapters/compression.ts'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { CertificateDocument } from '../src/core/certificate/document.ts'
import { serialOf } from '../src/core/certificate/serial.ts'
import { summaryOf } from '../src/core/certificate/summary.ts'
import { entryOf, leafHash } from '../src/core/log/hash.ts'
import { type Receipt, receiptBytesToSign, type Vouched } from '../src/core/log/receipt.ts'
import { TRUST_LIST_TYPE } from '../src/core/participants/open-trust-list.ts'
import { SHIPPED_PARTICIPANTS } from '../src/core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../src/core/participants/shipped-policies.ts'
import type { Authority, AuthorityKey, TrustList } from '../src/core/participants/trust-list.ts'
import { canonicalBytes } from '../src/core/signing/canonical-json.ts'
import { encodeMultiSigned, jwsInput } from '../src/core/signing/jws.ts'
import type { Plain } from '../src/core/values/act.ts'
import { fromHex, toHex, utf8 } from '../src/core/values/bytes.ts'
import { type Day, day } from '../src/core/values/day.ts'
import { openPack, type PackParts, sealPack } from '../src/core/validity/pack.ts'
import { printOf, tableOf } from '../src/core/validity/prints.ts'
import { toSeal } from '../src/core/validity/sealing.ts'
import { shortFormOf } from '../src/core/validity/short-form.ts'
import { emptyBlock, type SerialStatus, setStatus } from '../src/core/validity/statuses.ts'
import { sealStatuses } from '../src/core/validity/statuses-statement.ts'
import { type TestKey, testKey } from './signing-keys.ts'

/** Botswana, the European Union and the secretariat with their keys, roots and lists, for tests without a node. */
export const crypto = nodeCrypto()

const ROOTS = [testKey('root-1'), testKey('root-2'), testKey('root-3')]
export const roots = { environment: 'test' as const, threshold: 2, keys: ROOTS.map(listed) }

const PURPOSES = ['certificate', 'log', 'exchange', 'pack'] as const
export const keys: Readonly<Record<string, TestKey>> = Object.fromEntries(
  ['BW-1', 'BW-2', 'EU-BE-1', 'KPCS-1'].flatMap(id =>
    PURPOSES.map(purpose => [`${id}/${purpose}`, testKey(`${id}/${purpose}`)]),
  ),
)

function listed({ id, algorithm, publicKey }: TestKey) {
  return { id, algorithm, publicKey }
}

function keysOf(authority: string): AuthorityKey[] {
  return PURPOSES.map(purpose => ({
    ...listed(keyOf(authority, purpose)),
    purpose,
    from: day('2026-01-01'),
    ...(purpose === 'log' ? { log: `${authority}/log` } : {}),
  }))
}

export function keyOf(authority: string, purpose: (typeof PURPOSES)[number]): TestKey {
  return keys[`${authority}/${purpose}`] as TestKey
}

export const trustList: TrustList = {
  environment: 'test',
  version: 1,
  madeAt: '2026-01-01T00:00:00Z',
  expiresOn: day('2028-01-01'),
  threshold: 2,
  roots: roots.keys,
  participants: SHIPPED_PARTICIPANTS,
  policies: SHIPPED_POLICIES,
  authorities: [
    {
      ...{ id: 'BW-1', participant: 'BW', name: 'Diamond Office of Botswana', seat: 'Gaborone' },
      ...{ timeZone: 'Africa/Gaborone', roles: ['export', 'import'], offices: [{ id: 'gaborone', name: 'Gaborone' }] },
      exchange: { kind: 'node', url: 'http://bw.test' },
      keys: keysOf('BW-1'),
      blocks: [{ year: 2026, from: 12_001, to: 16_000 }],
    },
    {
      ...{ id: 'EU-BE-1', participant: 'EU', name: 'Diamond Office, Antwerp', seat: 'Antwerp' },
      ...{ timeZone: 'Europe/Brussels', roles: ['export', 'import'], offices: [{ id: 'antwerp', name: 'Antwerp' }] },
      exchange: { kind: 'node', url: 'http://eu.test' },
      keys: keysOf('EU-BE-1'),
      blocks: [{ year: 2026, from: 90_001, to: 99_999 }],
    },
  ],
}

/** A second authority of Botswana on the same node: it has keys of its own, and the log of the first. */
export const secondAuthority: Authority = {
  ...{ id: 'BW-2', participant: 'BW', name: 'Diamond Office, Francistown', seat: 'Francistown' },
  ...{
    timeZone: 'Africa/Gaborone',
    roles: ['export', 'import'],
    offices: [{ id: 'francistown', name: 'Francistown' }],
  },
  exchange: { kind: 'node', url: 'http://bw.test' },
  keys: keysOf('BW-2').filter(key => key.purpose === 'certificate' || key.purpose === 'exchange'),
  blocks: [{ year: 2026, from: 16_001, to: 17_000 }],
}

/** The Central African Republic, which has a mailbox and no node. */
export const mailAuthority: Authority = {
  ...{ id: 'CF-1', participant: 'CF', name: 'Bureau d’évaluation, Bangui', seat: 'Bangui', timeZone: 'Africa/Bangui' },
  ...{ roles: ['export', 'import'], offices: [], keys: [], blocks: [] },
  exchange: { kind: 'mail', address: 'bureau@bangui.example', language: 'fr' },
}

/** The list signed by so many of its roots. */
export function signedTrustList(
  list: TrustList = trustList,
  signers: readonly TestKey[] = ROOTS.slice(0, 2),
): Uint8Array {
  const payload = canonicalBytes(list as unknown as Plain)
  const signatures = signers.map(root => {
    const input = jwsInput({ kid: root.id, typ: TRUST_LIST_TYPE }, payload)
    return { protectedHeader: input.split('.')[0] as string, signature: root.sign(utf8(input)) }
  })
  return encodeMultiSigned(payload, signatures)
}

export const rootKeys = ROOTS

/** A certificate of Botswana for Antwerp that no rule remarks on. */
export function goodDocument(over: Partial<CertificateDocument> = {}): CertificateDocument {
  return {
    number: 'BW0012345',
    issuedOn: day('2026-11-02'),
    expiresOn: day('2027-01-01'),
    issuer: { participant: 'BW', authority: 'BW-1', name: 'Diamond Office of Botswana', office: 'gaborone' },
    exporter: {
      name: 'Kgalagadi Rough (Pty) Ltd',
      address: 'Plot 70667, Gaborone',
      country: 'BW',
      licence: 'BW-EX-0147',
    },
    importer: { name: 'Scheldt Diamonds NV', address: 'Hoveniersstraat 2, Antwerp', country: 'BE' },
    destination: 'EU',
    provenance: 'BW',
    origin: { kind: 'single', country: 'BW' },
    parcels: [
      { reference: 'A/0012345', seal: 'A-771', lines: [{ hs: '7102.31', carats: '1204.35', usd: '310000.00' }] },
      { reference: 'B/0012345', seal: 'A-772', lines: [{ hs: '7102.21', carats: '2940.75', usd: '32348.25' }] },
    ],
    ...over,
  }
}

export interface SealOptions {
  readonly position?: number
  readonly certificateKey?: TestKey
  readonly logKey?: TestKey
  readonly logId?: string
  /** The document that was placed, and stands under the receipt, where it is another than the one sealed. */
  readonly placed?: CertificateDocument
  /** The digest the paper's code names, where it is not that of the document. */
  readonly digest?: string
  readonly receipt?: Receipt
}

export function digestOf(document: CertificateDocument): string {
  return toHex(crypto.sha256(canonicalBytes(document as unknown as Plain)))
}

/** Places and signs a document as a node does. */
export function seal(
  document: CertificateDocument,
  options: SealOptions = {},
): { vc: string; qr: string; digest: string } {
  const digest = options.digest ?? digestOf(document)
  const receipt = options.receipt ?? receiptFor(options.placed ?? document, options)
  const key = options.certificateKey ?? keyOf('BW-1', 'certificate')
  const { vc, qr } = toSeal({ document, digest, environment: 'test', keyId: key.id, nonce: NONCE, receipt })
  return { vc: vc.seal(key.sign(vc.bytes)), qr: qr.seal(key.sign(qr.bytes)), digest }
}

const NONCE = Uint8Array.from({ length: 16 }, (_, i) => i)

/** What a receipt for the document stands for. */
export function vouchedFor(document: CertificateDocument): Vouched {
  const digest = digestOf(document)
  const leaf = leafHash(crypto, entryOf(crypto, NONCE, fromHex(digest) as Uint8Array))
  return { leaf, shortForm: shortFormOf(crypto, summaryOf(document, digest)) }
}

function receiptFor(placed: CertificateDocument, options: SealOptions): Receipt {
  const [position, logId] = [options.position ?? 17, options.logId ?? 'BW-1/log']
  const promise = receiptBytesToSign('test', logId, position, vouchedFor(placed))
  return { logId, position, signature: (options.logKey ?? keyOf('BW-1', 'log')).sign(promise) }
}

export interface PackOptions {
  readonly statuses?: Readonly<Record<number, SerialStatus>>
  /** Certificates the statement names by their prints. */
  readonly named?: readonly CertificateDocument[]
  readonly exceptions?: ReadonlyMap<number, readonly string[]>
  readonly size?: number
  readonly madeAt?: string
  readonly expiresAt?: string
  readonly knownFrom?: Day
  readonly sequence?: number
  readonly horizonDay?: Day
  readonly exchangeKey?: TestKey
  readonly packKey?: TestKey
  readonly publisher?: string
  /** The signed parts themselves, where they are not those made here. */
  readonly trustLists?: readonly Uint8Array[]
  readonly statements?: readonly Uint8Array[]
  readonly further?: PackParts['further']
}

/** Botswana's word on its serials, signed as its node signs it. */
export function statement(options: PackOptions = {}): Uint8Array {
  const block = emptyBlock(12_001, 16_000)
  const statusesGiven: Readonly<Record<number, SerialStatus>> = options.statuses ?? { 12_345: 'open' }
  for (const [serial, status] of Object.entries(statusesGiven)) setStatus(block, Number(serial), status)
  const madeAt = options.madeAt ?? '2026-11-20T08:00:00Z'
  const horizon = { day: options.horizonDay ?? day(madeAt.slice(0, 10)), size: options.size ?? 100 }
  const knownFrom = options.knownFrom ?? day('2026-01-01')
  const prints = (options.named ?? []).map(
    document => [serialOf(document.number) - block.from, printOf(crypto, vouchedFor(document))] as const,
  )
  const blocks = [{ ...block, prints: tableOf(new Map(prints)) }]
  const exceptions = options.exceptions ?? new Map()
  const statuses = { authority: 'BW-1', sequence: 3, madeAt, horizon, knownFrom, blocks, exceptions }
  const key = options.exchangeKey ?? keyOf('BW-1', 'exchange')
  const { bytes, seal: sealed } = sealStatuses(statuses, 'test', key.id)
  return sealed(key.sign(bytes))
}

/** A pack of the European node in which Botswana's serials have the statuses given. */
export async function packFile(options: PackOptions = {}): Promise<Uint8Array> {
  const madeAt = options.madeAt ?? '2026-11-20T08:00:00Z'
  const key = options.packKey ?? keyOf('EU-BE-1', 'pack')
  const parts: PackParts = {
    environment: 'test',
    sequence: options.sequence ?? 5,
    publisher: options.publisher ?? 'EU-BE-1',
    madeAt,
    expiresAt: options.expiresAt ?? '2026-12-20T08:00:00Z',
    trustLists: options.trustLists ?? [signedTrustList()],
    statuses: options.statements ?? [statement(options)],
    ...(options.further ? { further: options.further } : {}),
  }
  const { bytes, seal: sealed } = await sealPack(nodeCompression, parts, key.id)
  return sealed(key.sign(bytes))
}

export async function pack(options: PackOptions = {}) {
  const opened = await openPack(crypto, nodeCompression, await packFile(options), roots)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.value
}
