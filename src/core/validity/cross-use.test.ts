import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nodeCompression } from '../../adapters/compression.ts'
import {
  crypto,
  digestOf,
  goodDocument,
  keyOf,
  keys,
  pack,
  rootKeys,
  roots,
  signedTrustList,
  statement,
  trustList,
  vouchedFor,
} from '../../../test/small-scheme.ts'
import type { TestKey } from '../../../test/signing-keys.ts'
import { acceptEnvelope } from '../exchange/accept.ts'
import type { Envelope } from '../exchange/envelope.ts'
import { sealBatch, type SignedEnvelope } from '../exchange/signed.ts'
import { receiptBytesToSign } from '../log/receipt.ts'
import { openTrustList, TRUST_LIST_TYPE } from '../participants/open-trust-list.ts'
import type { Environment } from '../participants/trust-list.ts'
import { canonicalBytes } from '../signing/canonical-json.ts'
import { encodeMultiSigned, jwsInput } from '../signing/jws.ts'
import type { Plain } from '../values/act.ts'
import { utf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import { check } from './check.ts'
import { openPack, sealPack } from './pack.ts'
import { readPresented } from './presented.ts'
import { toSeal } from './sealing.ts'
import { emptyBlock, setStatus } from './statuses.ts'
import { openStatuses, sealStatuses } from './statuses-statement.ts'

/** A key as it signs: its secret half, under a name. */
type Signer = Pick<TestKey, 'id' | 'sign'>

const ENVIRONMENTS: readonly Environment[] = ['test', 'production', 'demonstration']
const [root, secondRoot] = rootKeys as [TestKey, TestKey]
const SIGNERS: readonly TestKey[] = [...Object.values(keys), root]

const document = goodDocument()
const opened = await pack()
const question = { purpose: 'presentation' as const, at: day('2026-11-24') }
const nonce = Uint8Array.from({ length: 16 }, (_, i) => i)

/** A certificate of an environment, with the certificate key and the log key given. */
function sealed(environment: Environment, certificateKey: Signer, logKey: Signer) {
  const [logId, position] = ['BW-1/log', 17]
  const signature = logKey.sign(receiptBytesToSign(environment, logId, position, vouchedFor(document)))
  const receipt = { logId, position, signature }
  const digest = digestOf(document)
  const { vc, qr } = toSeal({ document, digest, environment, keyId: certificateKey.id, nonce, receipt })
  return { vc: vc.seal(certificateKey.sign(vc.bytes)), qr: qr.seal(certificateKey.sign(qr.bytes)) }
}

async function isValid(text: string): Promise<boolean> {
  const { verdict } = await check(crypto, readPresented(crypto, text, 'test'), opened, question)
  return verdict === 'valid'
}

interface Use {
  /** The one key that may sign this here, in the environment `test`. */
  readonly right: Signer
  readonly isAccepted: (signer: Signer, environment: Environment) => Promise<boolean>
}

const USES: Readonly<Record<string, Use>> = {
  'a certificate as vc+jwt': {
    right: keyOf('BW-1', 'certificate'),
    isAccepted: (signer, environment) => isValid(sealed(environment, signer, keyOf('BW-1', 'log')).vc),
  },
  'a certificate as paper code': {
    right: keyOf('BW-1', 'certificate'),
    isAccepted: (signer, environment) => isValid(sealed(environment, signer, keyOf('BW-1', 'log')).qr),
  },
  'a receipt': {
    right: keyOf('BW-1', 'log'),
    isAccepted: async (signer, environment) => {
      const { vc, qr } = sealed(environment, keyOf('BW-1', 'certificate'), signer)
      const both = [await isValid(vc), await isValid(qr)]
      assert.equal(both[0], both[1])
      return both.every(Boolean)
    },
  },
  'a statement of statuses': {
    right: keyOf('BW-1', 'exchange'),
    isAccepted: async (signer, environment) => {
      const block = emptyBlock(12_001, 16_000)
      setStatus(block, 12_345, 'open')
      const { bytes, seal } = sealStatuses(
        {
          ...{ authority: 'BW-1', sequence: 3, madeAt: '2026-11-20T08:00:00Z', knownFrom: day('2026-01-01') },
          ...{ horizon: { day: day('2026-11-20'), size: 100 }, blocks: [block], exceptions: new Map() },
        },
        environment,
        signer.id,
      )
      return (await openStatuses(crypto, seal(signer.sign(bytes)), trustList)).ok
    },
  },
  'a pack': {
    right: keyOf('EU-BE-1', 'pack'),
    isAccepted: async (signer, environment) => {
      const parts = {
        ...{ environment, sequence: 5, publisher: 'EU-BE-1' },
        ...{ madeAt: '2026-11-20T08:00:00Z', expiresAt: '2026-12-20T08:00:00Z' },
        ...{ trustLists: [signedTrustList()], statuses: [statement()] },
      }
      const { bytes, seal } = await sealPack(nodeCompression, parts, signer.id)
      return (await openPack(crypto, nodeCompression, seal(signer.sign(bytes)), roots)).ok
    },
  },
  'an envelope': {
    right: keyOf('BW-1', 'exchange'),
    isAccepted: async (signer, environment) => {
      const envelope: Envelope = {
        ...{ environment, purpose: 'statuses', version: 1, id: '0'.repeat(32), from: 'BW-1', to: 'EU-BE-1' },
        ...{ madeAt: '2026-11-24T08:00:00Z', payload: 'e30' },
      }
      const [signed] = await sealBatch(crypto, [envelope], signer.id, async bytes => signer.sign(bytes))
      const by = { trustList, here: ['EU-BE-1'], nowMs: Date.parse('2026-11-24T08:01:00Z') }
      return (await acceptEnvelope(crypto, signed as SignedEnvelope, by)).ok
    },
  },
  'a trust list': {
    right: root,
    isAccepted: async (signer, environment) => {
      const payload = canonicalBytes({ ...trustList, environment } as unknown as Plain)
      const signatures = [signer, secondRoot].map(one => {
        const input = jwsInput({ kid: one.id, typ: TRUST_LIST_TYPE }, payload)
        return { protectedHeader: input.split('.')[0] ?? '', signature: one.sign(utf8(input)) }
      })
      return (await openTrustList(crypto, encodeMultiSigned(payload, signatures), roots)).ok
    },
  },
}

describe('of every key, every use and every environment only the diagonal is accepted', () => {
  for (const [what, { right, isAccepted }] of Object.entries(USES)) {
    test(`${what} counts under ${right.id} and nothing else`, async () => {
      const accepted: string[] = []
      for (const environment of ENVIRONMENTS) {
        for (const signer of SIGNERS) {
          if (await isAccepted(signer, environment)) accepted.push(`${signer.id} ${environment}`)
          const borrowed = { id: right.id, sign: signer.sign }
          if (signer.id !== right.id && (await isAccepted(borrowed, environment)))
            accepted.push(`${signer.id} as ${right.id}`)
        }
      }
      assert.deepEqual(accepted, [`${right.id} test`])
    })
  }
})
