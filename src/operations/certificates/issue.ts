import type { CertificateAct } from '../../core/certificate/acts.ts'
import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { nextState } from '../../core/certificate/lifecycle.ts'
import { summaryOf } from '../../core/certificate/summary.ts'
import { entryOf, leafHash } from '../../core/log/hash.ts'
import { type Receipt, receiptBytesToSign, type Vouched } from '../../core/log/receipt.ts'
import type { AuthorityKey, TrustList } from '../../core/participants/trust-list.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { certificateSignature } from '../../core/validity/certificate-signature.ts'
import { placeInLog } from '../../core/validity/place-in-log.ts'
import { printOf } from '../../core/validity/prints.ts'
import { readPresented } from '../../core/validity/presented.ts'
import { toSeal } from '../../core/validity/sealing.ts'
import { shortFormOf } from '../../core/validity/short-form.ts'
import { toHex } from '../../core/values/bytes.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { NodePorts } from '../../ports/node.ts'
import { nodeDesk } from '../exchange/node-desk.ts'
import { logKeyOf, signingKey } from '../exchange/keys.ts'
import { haltedBy } from '../logs.ts'
import { append, newId, refusal } from '../perform.ts'
import { currentTrustList } from '../trust-lists/current.ts'
import { importingAuthority } from './addressee.ts'
import { type Encodings, factsOf } from './paper.ts'

/**
 * Signs what was authorised: the log key promises its place, the certificate key signs both encodings, and the result
 * is judged as any stranger would judge it before it is kept and announced. A repeat, or a second one at the same time,
 * keeps and announces nothing more.
 */
export async function issueCertificate(node: NodePorts, id: string): Promise<Outcome<{ id: string; number: string }>> {
  const halted = haltedBy(node)
  if (halted) return refused(halted)
  const placed = await placedFacts(node, id)
  if (!placed.ok) return placed
  const encodings = await signBoth(node, placed.value)
  await checkOwnWork(node, placed.value, encodings)
  return keepIssued(node, placed.value, encodings)
}

/** What was decided and placed, read in one transaction, ready to be signed outside of any. */
interface PlacedFacts {
  readonly row: CertificateRow & { readonly number: string; readonly digest: string; readonly authorisedAt: number }
  readonly document: CertificateDocument
  readonly nonce: Uint8Array
  readonly vouched: Vouched
  readonly trustList: TrustList
  readonly certificateKey: AuthorityKey
  readonly logKey: AuthorityKey
}

async function placedFacts(node: NodePorts, id: string): Promise<Outcome<PlacedFacts>> {
  let placed: PlacedFacts | null = null
  const read = await node.store.write(null, async tx => {
    const row = await tx.get('certificate', id)
    if (row?.state !== 'authorised' || row.authorisedAt === undefined) {
      return refused(refusal('state-forbids', { action: 'issue', state: row?.state ?? 'unknown' }))
    }
    const [document, leaf] = [await factsOf(tx, row), await tx.leaf(row.authorisedAt)]
    if (!document || !leaf) throw new Error(`the facts of ${row.number} cannot be read`)
    const trustList = await currentTrustList(node, tx)
    placed = {
      row: row as PlacedFacts['row'],
      document,
      nonce: leaf.nonce,
      vouched: {
        leaf: leafHash(node.crypto, entryOf(node.crypto, leaf.nonce, leaf.digest)),
        shortForm: shortFormOf(node.crypto, summaryOf(document, toHex(leaf.digest))),
      },
      trustList,
      certificateKey: signingKey(trustList, 'certificate', row.authority),
      logKey: logKeyOf(node, trustList),
    }
    return done(null)
  })
  if (!read.ok) return read
  return done(placed as unknown as PlacedFacts)
}

async function signBoth(node: NodePorts, placed: PlacedFacts): Promise<Encodings> {
  const { document, row, nonce, vouched, certificateKey, logKey } = placed
  const { environment } = node.identity
  const [logId, position] = [logKey.log ?? '', row.authorisedAt]
  const promise = receiptBytesToSign(environment, logId, position, vouched)
  const receipt: Receipt = { logId, position, signature: await node.signer.sign(logKey.id, promise) }
  const sealing = { document, digest: row.digest, environment, keyId: certificateKey.id, nonce, receipt }
  const { vc, qr } = toSeal(sealing)
  return {
    vc: vc.seal(await node.signer.sign(certificateKey.id, vc.bytes)),
    qr: qr.seal(await node.signer.sign(certificateKey.id, qr.bytes)),
  }
}

/** Our own work by the verifier's code. A finding here is a defect of ours, never a refusal of the applicant. */
async function checkOwnWork(node: NodePorts, placed: PlacedFacts, encodings: Encodings): Promise<void> {
  const { trustList } = placed
  for (const text of [encodings.vc, encodings.qr]) {
    const presented = readPresented(node.crypto, text, node.identity.environment)
    if (!presented || presented.summary.digest !== placed.row.digest)
      throw new Error('our own certificate cannot be read')
    const findings = [
      ...(await certificateSignature(node.crypto, presented, trustList)),
      ...(await placeInLog(node.crypto, presented, { trustList, statuses: new Map() })),
    ]
    const wrong = findings.filter(finding => finding.severity === 'error').map(finding => finding.rule)
    if (wrong.length > 0)
      throw new Error(`our own certificate ${placed.row.number} does not verify: ${wrong.join(', ')}`)
  }
}

function keepIssued(node: NodePorts, placed: PlacedFacts, encodings: Encodings) {
  const { row, document, certificateKey, logKey } = placed
  return node.store.write(null, async tx => {
    const trustList = await currentTrustList(node, tx)
    const now = await tx.get('certificate', row.id)
    if (!now || !nextState(now.state, 'certificate.issued')) return done({ id: row.id, number: row.number })
    const desk = nodeDesk(node, tx, trustList, row.authority)
    const to = importingAuthority(trustList, document.destination, document.importer.country)
    const announcement = newId(node)
    const announced = to ? { announcedTo: to.id, announcement } : {}
    const print = toHex(printOf(node.crypto, placed.vouched))
    const body = canonicalBytes({ ...encodings })
    const payload = canonicalBytes({ ...encodings, unopened: now.unopened === true })
    await append<CertificateAct>(desk, {
      kind: 'certificate.issued',
      subject: row.id,
      header: { certificateKey: certificateKey.id, logKey: logKey.id, print, ...announced },
      body,
    })
    if (to) {
      await tx.send({ id: announcement, from: row.authority, to: to.id, purpose: 'certificate.issued', payload })
    }
    return done({ id: row.id, number: row.number })
  })
}
