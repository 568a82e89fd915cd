import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crypto, rootKeys, roots, signedTrustList, trustList } from '../../../test/small-scheme.ts'
import { type TestKey, testKey } from '../../../test/signing-keys.ts'
import type { Plain } from '../values/act.ts'
import { canonicalBytes } from '../signing/canonical-json.ts'
import { encodeMultiSigned, jwsInput } from '../signing/jws.ts'
import { utf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import {
  isEntitled,
  listedKey,
  openTrustList,
  openTrustLists,
  type Roots,
  rootsNamedBy,
  TRUST_LIST_TYPE,
  verificationKey,
} from './open-trust-list.ts'
import type { AuthorityKey, TrustList } from './trust-list.ts'

const [one, two, three] = rootKeys as [TestKey, TestKey, TestKey]

async function opened(bytes: Uint8Array, by: Roots = roots): Promise<string> {
  const read = await openTrustList(crypto, bytes, by)
  return read.ok ? `version ${read.value.version}` : read.findings.map(finding => finding.rule).join()
}

/** The list signed under another type, as a key that also signs other things might be made to. */
function signedAs(type: string, signers: readonly TestKey[]): Uint8Array {
  const payload = canonicalBytes(trustList as unknown as Plain)
  const signatures = signers.map(root => {
    const input = jwsInput({ kid: root.id, typ: type }, payload)
    return { protectedHeader: input.split('.')[0] ?? '', signature: root.sign(utf8(input)) }
  })
  return encodeMultiSigned(payload, signatures)
}

describe('two of three roots', () => {
  const subsets: readonly (readonly [string, readonly TestKey[], boolean])[] = [
    ['no root', [], false],
    ['root 1 alone', [one], false],
    ['root 2 alone', [two], false],
    ['root 3 alone', [three], false],
    ['roots 1 and 2', [one, two], true],
    ['roots 1 and 3', [one, three], true],
    ['roots 2 and 3', [two, three], true],
    ['all three', [one, two, three], true],
    ['root 1 twice', [one, one], false],
    ['root 1 twice and root 2', [one, one, two], true],
    ['root 1 and a stranger', [one, testKey('root-9')], false],
    ['root 1 and a stranger under root 2’s name', [one, testKey('root-2')], false],
    ['root 1 twice, once under root 2’s name', [one, { ...one, id: 'root-2' }], false],
  ]
  for (const [what, signers, good] of subsets) {
    test(`${what}: ${good ? 'accepted' : 'refused'}`, async () => {
      assert.equal(await opened(signedTrustList(trustList, signers)), good ? 'version 1' : 'trust-list-unsigned')
    })
  }

  test('one key that a verifier holds under two names counts once', async () => {
    const doubled = { ...roots, keys: [one, { ...one, id: 'root-2' }] }
    assert.equal(
      await opened(signedTrustList(trustList, [one, { ...one, id: 'root-2' }]), doubled),
      'trust-list-unsigned',
    )
  })

  test('the threshold is the verifier’s, whatever the list says of itself', async () => {
    const lax = { ...trustList, threshold: 1 }
    assert.equal(await opened(signedTrustList(lax, [one])), 'trust-list-unsigned')
    assert.equal(await opened(signedTrustList(lax, [one, two])), 'version 1')
  })

  test('roots the list names for itself are not the verifier’s', async () => {
    const own = [testKey('root-1'), testKey('root-2'), testKey('root-3')]
    const roots = own.map(({ id, algorithm, publicKey }) => ({ id, algorithm, publicKey }))
    assert.equal(await opened(signedTrustList({ ...trustList, roots }, own)), 'trust-list-unsigned')
  })

  test('a verifier that asks for no root is a bug', async () => {
    await assert.rejects(opened(signedTrustList(), { ...roots, threshold: 0 }))
  })
})

describe('a chain of lists', () => {
  const later = ['later-1', 'later-2', 'later-3'].map(testKey)
  const named = later.map(({ id, algorithm, publicKey }) => ({ id, algorithm, publicKey }))
  const first = signedTrustList()
  const second = signedTrustList({ ...trustList, version: 2, roots: named })
  const third = signedTrustList({ ...trustList, version: 3, roots: named }, later.slice(1))
  const newRoots = rootsNamedBy({ ...trustList, roots: named })

  async function last(chain: readonly Uint8Array[], by: Roots = roots): Promise<string> {
    const read = await openTrustLists(crypto, chain, by)
    return read.ok ? `version ${read.value.version}` : read.findings.map(finding => finding.rule).join()
  }

  test('leads from the verifier’s roots to new ones', async () => {
    assert.equal(await last([first, second, third]), 'version 3')
    assert.equal(await last([second, third]), 'version 3')
  })

  test('opens for a verifier that begins at the new roots', async () => {
    assert.equal(await last([second, third], newRoots), 'version 3')
  })

  test('with its link missing is refused', async () => {
    assert.equal(await last([first, third]), 'trust-list-unsigned')
    assert.equal(await last([third]), 'trust-list-unsigned')
  })

  test('does not go back to old roots', async () => {
    const byOldRoots = signedTrustList({ ...trustList, version: 4 })
    assert.equal(await last([second, third, byOldRoots]), 'trust-list-unsigned')
    assert.equal(await last([first, second], newRoots), 'trust-list-unsigned')
  })

  test('whose versions do not rise is refused', async () => {
    const again = signedTrustList({ ...trustList, version: 2, roots: named }, later.slice(1))
    assert.equal(await last([second, again]), 'list-older')
  })

  test('of nothing is no list', async () => assert.equal(await last([]), 'trust-list-malformed'))
})

test('a signature given for another use is no signature on a trust list', async () => {
  assert.equal(await opened(signedAs(TRUST_LIST_TYPE, [one, two])), 'version 1')
  for (const type of ['vc+jwt', 'JWT', 'adamas-trust-list']) {
    assert.equal(await opened(signedAs(type, [one, two])), 'trust-list-unsigned', type)
  }
})

test('a list of another environment is refused, however well signed', async () => {
  for (const environment of ['production', 'demonstration'] as const) {
    assert.equal(await opened(signedTrustList({ ...trustList, environment })), 'environment-differs')
  }
})

test('one byte changed anywhere is never accepted', async () => {
  const bytes = signedTrustList()
  for (let at = 0; at < bytes.length; at += 211) {
    const changed = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 1 : byte))
    assert.notEqual(await opened(changed), 'version 1', `byte ${at}`)
  }
})

describe('a list that could be misread is refused, although its roots signed it', () => {
  const [bw, eu] = trustList.authorities
  const withBw = (over: object) => ({ authorities: [{ ...bw, ...over }, eu] })
  const key = (over: object) => withBw({ keys: [{ ...bw?.keys[0], ...over }, ...(bw?.keys.slice(1) ?? [])] })
  const wrong: Readonly<Record<string, object>> = {
    'two authorities of one name': { authorities: [bw, { ...eu, id: 'BW-1' }] },
    'a key id under two authorities': key({ id: eu?.keys[0]?.id }),
    'one key for two purposes': key({ publicKey: bw?.keys[1]?.publicKey }),
    'a root that is also an authority’s key': key({ publicKey: one.publicKey }),
    'a purpose nobody knows': key({ purpose: 'anything' }),
    'a key that is no point': key({ publicKey: 'AAAA' }),
    'a compressed point': key({ publicKey: one.publicKey.replace(/^B/, 'A') }),
    'a day that is none': key({ from: '2026-02-30' }),
    'a time zone nobody knows': withBw({ timeZone: 'Africa/Nowhere' }),
    'a role nobody knows': withBw({ roles: ['everything'] }),
    'an address that is none': withBw({ exchange: { kind: 'node', url: 'file:///etc/passwd' } }),
    'a block from high to low': withBw({ blocks: [{ year: 2026, from: 2, to: 1 }] }),
    'keys that are no list': withBw({ keys: {} }),
    'a participant without memberships': { participants: [{ code: 'BW', name: 'Botswana', kind: 'participant' }] },
    'a policy without its source': { policies: [{ participant: 'BW', from: '2026-01-01' }] },
    'a threshold above its roots': { threshold: 4 },
    'a threshold of none': { threshold: 0 },
    'a version that is no count': { version: -1 },
    'an instant that is none': { madeAt: 'yesterday' },
  }
  for (const [what, over] of Object.entries(wrong)) {
    test(what, async () => {
      const list = { ...trustList, ...over } as unknown as TrustList
      assert.equal(await opened(signedTrustList(list)), 'trust-list-malformed')
    })
  }

  test('what a later version adds beside it is let pass', async () => {
    assert.equal(
      await opened(signedTrustList({ ...trustList, comment: 'x', ...withBw({ fax: '1' }) } as TrustList)),
      'version 1',
    )
  })
})

describe('a listed key', () => {
  const listed = trustList.authorities[0]?.keys[0] as AuthorityKey

  test('is found with its authority, and no other', () => {
    assert.deepEqual(listedKey(trustList, 'BW-1/certificate'), { key: listed, authority: 'BW-1' })
    assert.equal(listedKey(trustList, 'BW-1/none'), null)
  })

  test('may sign for its purpose from its first day to its last', () => {
    const key = { ...listed, from: day('2026-02-01'), until: day('2026-03-01') }
    const days = ['2026-01-31', '2026-02-01', '2026-03-01', '2026-03-02']
    assert.deepEqual(
      days.map(on => isEntitled(key, 'certificate', on)),
      [false, true, true, false],
    )
    for (const purpose of ['log', 'exchange', 'pack'] as const) assert.ok(!isEntitled(key, purpose, '2026-02-15'))
  })

  test('that is no uncompressed point verifies nothing', () => {
    for (const publicKey of [
      '',
      'AA',
      listed.publicKey.slice(1),
      listed.publicKey.replace(/^B/, 'A'),
      `${listed.publicKey}=`,
    ]) {
      assert.equal(verificationKey({ ...listed, publicKey }), null)
    }
  })

  test('whose point is not on the curve verifies nothing', async () => {
    const publicKey = new Uint8Array(65).fill(7)
    publicKey[0] = 4
    assert.equal(await crypto.verify({ id: 'x', algorithm: 'ES256', publicKey }, utf8('a'), new Uint8Array(64)), false)
  })
})
