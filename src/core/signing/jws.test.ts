import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { describe, test } from 'node:test'
import { CompactSign, compactVerify, generalVerify } from 'jose'
import { testKey } from '../../../test/signing-keys.ts'
import { fromUtf8, toBase64Url, utf8 } from '../values/bytes.ts'
import { compactJws, decodeMultiSigned, encodeMultiSigned, JWS_LIMIT, jwsInput, parseJws } from './jws.ts'

const key = testKey('BW-1/certificate-2026')
const publicKey = createPublicKey(key.pem)
const payload = utf8('{"number":"BW0012345"}')
const input = jwsInput({ kid: key.id, typ: 'vc+jwt' }, payload)
const signature = key.sign(utf8(input))
const good = compactJws(input, signature)
const [header = '', body = '', tail = ''] = good.split('.')
const encoded = (text: string) => toBase64Url(utf8(text))

describe('a compact signature', () => {
  test('is taken apart into exactly what was put together', () => {
    assert.deepEqual(parseJws(good), {
      ...{ keyId: key.id, type: 'vc+jwt', payload, signature },
      signed: utf8(input),
    })
  })

  test('verifies in another implementation', async () => {
    const verified = await compactVerify(good, publicKey)
    assert.deepEqual(verified.protectedHeader, { alg: 'ES256', kid: key.id, typ: 'vc+jwt' })
    assert.equal(fromUtf8(verified.payload), fromUtf8(payload))
  })

  test('made by another implementation is read where its header is spelled as ours', async () => {
    const made = await new CompactSign(payload)
      .setProtectedHeader({ alg: 'ES256', kid: key.id, typ: 'vc+jwt' })
      .sign((await import('node:crypto')).createPrivateKey(key.pem))
    assert.equal(parseJws(made)?.keyId, key.id)
  })

  const headers: Readonly<Record<string, string>> = {
    'without an algorithm': `{"kid":"${key.id}","typ":"vc+jwt"}`,
    'with the algorithm none': `{"alg":"none","kid":"${key.id}","typ":"vc+jwt"}`,
    'with a shared secret': `{"alg":"HS256","kid":"${key.id}","typ":"vc+jwt"}`,
    'with another curve': `{"alg":"ES384","kid":"${key.id}","typ":"vc+jwt"}`,
    'with crit': `{"alg":"ES256","crit":["b64"],"kid":"${key.id}","typ":"vc+jwt"}`,
    'with b64': `{"alg":"ES256","b64":false,"kid":"${key.id}","typ":"vc+jwt"}`,
    'that brings its own key': `{"alg":"ES256","jwk":{},"kid":"${key.id}","typ":"vc+jwt"}`,
    'that names an address': `{"alg":"ES256","jku":"http://x","kid":"${key.id}","typ":"vc+jwt"}`,
    'with a name twice': `{"alg":"ES256","alg":"ES256","kid":"${key.id}","typ":"vc+jwt"}`,
    'out of order': `{"kid":"${key.id}","alg":"ES256","typ":"vc+jwt"}`,
    'with white space': `{"alg":"ES256", "kid":"${key.id}","typ":"vc+jwt"}`,
    'without a key': '{"alg":"ES256","typ":"vc+jwt"}',
    'without a type': `{"alg":"ES256","kid":"${key.id}"}`,
    'with __proto__': `{"__proto__":{},"alg":"ES256","kid":"${key.id}","typ":"vc+jwt"}`,
    'that is a list': '[]',
    'that is empty': '',
  }
  for (const [what, text] of Object.entries(headers)) {
    test(`with a header ${what} is refused`, () => assert.equal(parseJws(`${encoded(text)}.${body}.${tail}`), null))
  }

  test('cut, padded, stretched or joined is refused', () => {
    const short = toBase64Url(signature.subarray(0, 63))
    const der = toBase64Url(Uint8Array.of(0x30, 68, ...signature, 0, 0, 0, 0))
    for (const text of [
      ...[
        '',
        '.',
        '..',
        `${header}.${body}`,
        `${header}.${body}.`,
        `${good}.${tail}`,
        `${good}=`,
        ` ${good}`,
        `${good}\n`,
      ],
      ...[`${header}.${body}.${short}`, `${header}.${body}.${der}`, `${header}=.${body}.${tail}`],
      `${header}.${'A'.repeat(JWS_LIMIT)}.${tail}`,
    ]) {
      assert.equal(parseJws(text), null, text.slice(0, 40))
    }
  })
})

describe('one payload under several signatures', () => {
  const keys = [testKey('root-1'), testKey('root-2')]
  const signed = keys.map(one => {
    const text = jwsInput({ kid: one.id, typ: 'adamas-trust-list+jws' }, payload)
    return { protectedHeader: text.split('.')[0] ?? '', signature: one.sign(utf8(text)) }
  })
  const bytes = encodeMultiSigned(payload, signed)
  const written = JSON.parse(fromUtf8(bytes) ?? '') as {
    payload: string
    signatures: { protected: string; signature: string }[]
  }
  const changed = (over: object) => utf8(JSON.stringify({ ...written, ...over }))

  test('is taken apart into its signatures, each over its own header', () => {
    const read = decodeMultiSigned(bytes)
    assert.deepEqual(read?.payload, payload)
    assert.deepEqual(
      read?.signatures.map(one => one.keyId),
      ['root-1', 'root-2'],
    )
  })

  test('verifies in another implementation', async () => {
    await generalVerify(written, createPublicKey(keys[0]?.pem ?? ''))
    await generalVerify(written, createPublicKey(keys[1]?.pem ?? ''))
  })

  test('with anything beside what is signed is refused', () => {
    const [first] = written.signatures
    const refused: Readonly<Record<string, Uint8Array>> = {
      'an unprotected header': changed({ signatures: [{ header: {}, ...first }] }),
      'another member': changed({ zone: 'x' }),
      'a signature that is none': changed({ signatures: ['x'] }),
      'a signature without its header': changed({ signatures: [{ signature: first?.signature }] }),
      'a payload in another spelling': changed({ payload: `${written.payload}=` }),
      'no list': changed({ signatures: first }),
      'more signatures than anybody needs': changed({ signatures: Array.from({ length: 33 }, () => first) }),
      'white space': utf8(JSON.stringify(written, null, 1)),
      'no JSON': utf8('x'),
    }
    assert.ok(decodeMultiSigned(changed({})))
    for (const [what, one] of Object.entries(refused)) assert.equal(decodeMultiSigned(one), null, what)
  })
})
