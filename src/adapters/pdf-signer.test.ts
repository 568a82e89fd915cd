import assert from 'node:assert/strict'
import { createHash, verify } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import forge from 'node-forge'
import { tokenInPdf } from '../cli/token-in-pdf.ts'
import { PRINT } from '../documents/certificate-example.ts'
import { certificatePdf } from '../documents/certificate-pdf.ts'
import { openTypesetter } from '../documents/typesetter.ts'
import { day } from '../core/values/day.ts'
import { pdfSigner } from './pdf-signer.ts'

const on = day('2026-11-19')

describe('a signed certificate', { concurrency: 1 }, () => {
  let folder: string
  let pdf: Uint8Array
  const open = (passphrase = 'a long passphrase', name = 'Bureau d’évaluation, Bangui') =>
    pdfSigner({ folder, passphrase, name, authority: 'CF-1', now: () => Date.parse('2026-11-24') })
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'adamas-pdf-'))
    pdf = certificatePdf(openTypesetter(), PRINT)
  })
  after(() => rm(folder, { recursive: true }))

  test('is the same bytes twice, also after a restart, and nobody else reads its key', async () => {
    const signed = await open().sign(pdf, on)
    assert.deepEqual(await open().sign(pdf, on), signed)
    assert.equal(((await stat(path.join(folder, 'documents.p12'))).mode & 0o777).toString(8), '600')
    assert.equal(await open().fingerprint(), await open().fingerprint())
  })

  test('carries its whole content under the signature, and the credential as before', async () => {
    const signed = Buffer.from(await open().sign(pdf, on))
    const text = signed.toString('latin1')
    const [, a = 0, b = 0, c = 0, d = 0] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)/.exec(text)?.map(Number) ?? []
    assert.deepEqual([a, c + d], [0, signed.length])
    assert.deepEqual(signed.subarray(0, pdf.length - 10), Buffer.from(pdf).subarray(0, pdf.length - 10))
    const { attributes, signature, certificate } = signedIn(text, b)
    const covered = Buffer.concat([signed.subarray(a, a + b), signed.subarray(c, c + d)])
    assert.ok(attributes.includes(createHash('sha256').update(covered).digest()))
    assert.ok(verify('sha256', attributes, forge.pki.publicKeyToPem(certificate.publicKey), signature))
    assert.equal(certificate.subject.getField('CN').value, "Bureau d'evaluation, Bangui (CF-1)")
    assert.equal(tokenInPdf(signed), tokenInPdf(Buffer.from(pdf)))
  })

  test('another passphrase opens no key, and says so', async () => {
    await open().sign(pdf, on)
    await assert.rejects(open('another').sign(pdf, on), /PKCS#12|MAC|password/i)
    assert.ok((await readFile(path.join(folder, 'documents.p12'))).length > 0)
  })
})

/** What is signed, by what, and the certificate: the signed attributes in the form their signature is made over. */
function signedIn(text: string, from: number) {
  const hex = /<([0-9a-f]+)>/i.exec(text.slice(from))?.[1] ?? ''
  const bytes = forge.util.createBuffer(Buffer.from(hex, 'hex').toString('binary'))
  const message = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(bytes, { parseAllBytes: false } as never))
  const { authenticatedAttributes, signature } = message.rawCapture as {
    authenticatedAttributes: forge.asn1.Asn1[]
    signature: string
  }
  const set = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, authenticatedAttributes)
  const [certificate] = (message as unknown as { certificates: forge.pki.Certificate[] }).certificates
  assert.ok(certificate)
  return {
    attributes: Buffer.from(forge.asn1.toDer(set).getBytes(), 'binary'),
    signature: Buffer.from(signature, 'binary'),
    certificate,
  }
}
