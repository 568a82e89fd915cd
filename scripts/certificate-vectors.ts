// Writes test/vectors/certificate.json: one certificate in both forms, everything it is judged by, and the steps
// between.
import { writeFileSync } from 'node:fs'
import {
  crypto,
  digestOf,
  goodDocument,
  packFile,
  roots,
  seal,
  signedTrustList,
  vouchedFor,
} from '../test/small-scheme.ts'
import { encodeReceipt } from '../src/core/log/receipt.ts'
import { canonicalJson } from '../src/core/signing/canonical-json.ts'
import type { Plain } from '../src/core/values/act.ts'
import { toBase64Url, toHex } from '../src/core/values/bytes.ts'
import { printOf } from '../src/core/validity/prints.ts'
import { readPresented } from '../src/core/validity/presented.ts'

const document = goodDocument()
const { vc, qr } = seal(document)
const presented = readPresented(crypto, qr, 'test')
if (!presented?.receipt) throw new Error('a certificate of ours cannot be read')
const vouched = vouchedFor(document)

const vectors = {
  about: 'docs/protocol: a certificate in both forms, judged by the pack from the roots on. hex is bytes.',
  environment: 'test',
  roots,
  trustList: new TextDecoder().decode(signedTrustList()),
  pack: toBase64Url(await packFile()),
  facts: canonicalJson(document as unknown as Plain),
  digest: digestOf(document),
  nonce: toHex(presented.nonce),
  leaf: toHex(vouched.leaf),
  shortForm: toHex(vouched.shortForm),
  print: toHex(printOf(crypto, vouched)),
  receipt: toHex(encodeReceipt(presented.receipt)),
  vc,
  qr,
  judged: [
    { at: '2026-11-24', purpose: 'presentation', verdict: 'valid' },
    { at: '2026-12-20', purpose: 'presentation', verdict: 'undecided', rule: 'pack-too-old' },
  ],
}
writeFileSync(new URL('../test/vectors/certificate.json', import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`)
