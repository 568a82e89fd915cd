import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { P12Signer } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import forge from 'node-forge'
import type { PdfSigner } from '../ports/edges.ts'
import { whereMissing, writeSecretFile } from './secret-file.ts'

interface PdfSignerOptions {
  /** Where the node's keys lie; the first signature makes `documents.p12` there. */
  readonly folder: string
  readonly passphrase: string
  /** What readers of the file are told: the authority's name and id. */
  readonly name: string
  readonly authority: string
  readonly now: () => number
}

const BITS = 2048
const YEARS = 10

/**
 * Signs PDF files as readers of PDF expect it (ISO 32000, detached PKCS #7), with a key and a certificate of the node's
 * own. It shows that the file is as the office made it; that the certificate holds is shown by what is attached to it.
 */
export function pdfSigner(options: PdfSignerOptions): PdfSigner {
  let opened: Promise<Buffer> | undefined
  const keys = () => {
    opened ??= keysIn(options)
    // What went wrong once is tried again at the next file.
    opened.catch(() => (opened = undefined))
    return opened
  }
  return {
    async sign(pdf, on) {
      const p12 = await keys()
      const [name, signingTime] = [signerOf(options), new Date(`${on}T00:00:00Z`)]
      const prepared = plainAddPlaceholder({
        ...{ pdfBuffer: Buffer.from(pdf), name, signingTime, contactInfo: '', location: '' },
        reason: 'As issued',
      })
      const signer = new P12Signer(p12, { passphrase: options.passphrase })
      return new Uint8Array(await new SignPdf().sign(prepared, signer, signingTime))
    },
    async fingerprint() {
      const [bag] = certificatesIn(await keys(), options.passphrase)
      if (!bag) throw new Error('documents.p12 holds no certificate')
      const der = forge.asn1.toDer(forge.pki.certificateToAsn1(bag)).getBytes()
      return createHash('sha256').update(Buffer.from(der, 'binary')).digest('hex')
    },
  }
}

/** Letters every reader of certificates knows; the id says whose it is where none is left. */
function signerOf({ name, authority }: Pick<PdfSignerOptions, 'name' | 'authority'>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/’/g, "'")
    .replace(/[^ -~]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain ? `${plain} (${authority})` : authority
}

async function keysIn({ folder, passphrase, now, ...who }: PdfSignerOptions): Promise<Buffer> {
  const file = path.join(folder, 'documents.p12')
  const kept = await readFile(file, 'utf8').catch(whereMissing(null))
  if (kept !== null) return Buffer.from(kept, 'base64')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = madeKeys(signerOf(who), passphrase, new Date(now()))
  await writeSecretFile(file, made.toString('base64'))
  return made
}

/** RSA, because that is what readers of PDF check everywhere. */
function madeKeys(name: string, passphrase: string, from: Date): Buffer {
  const { publicKey, privateKey } = forge.pki.rsa.generateKeyPair(BITS)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(15))}`
  certificate.validity.notBefore = new Date(Date.UTC(from.getUTCFullYear(), 0, 1))
  certificate.validity.notAfter = new Date(Date.UTC(from.getUTCFullYear() + YEARS, 0, 1))
  const subject = [{ name: 'commonName', value: name }]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  certificate.sign(privateKey, forge.md.sha256.create())
  const sealed = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], passphrase, { algorithm: 'aes256' })
  return Buffer.from(forge.asn1.toDer(sealed).getBytes(), 'binary')
}

function certificatesIn(p12: Buffer, passphrase: string): forge.pki.Certificate[] {
  const asn1 = forge.asn1.fromDer(p12.toString('binary'))
  const { certBag } = forge.pki.oids as Record<string, string>
  const bags = forge.pkcs12.pkcs12FromAsn1(asn1, passphrase).getBags({ bagType: certBag as string })
  return (bags[certBag as string] ?? []).flatMap(bag => (bag.cert ? [bag.cert] : []))
}
