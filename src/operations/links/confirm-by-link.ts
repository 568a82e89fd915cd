import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import type { Tx } from '../../ports/store.ts'
import { nodeDesk } from '../exchange/node-desk.ts'
import { factsOf } from '../certificates/paper.ts'
import { type Receipt, takeReceipt } from '../certificates/take-receipt.ts'
import { haltedBy } from '../logs.ts'
import { digestOf, refusal } from '../perform.ts'
import { currentTrustList } from '../trust-lists/current.ts'
import { LINKS, linkOf } from './link.ts'

type LinkPorts = NodePorts & { readonly keeping: Keeping }

/** What a link shows before anything is confirmed. */
export interface LinkedCertificate {
  readonly row: CertificateRow
  readonly document: CertificateDocument
  readonly authority: string
  /** When this link was used: there is nothing left to confirm. */
  readonly confirmedOn?: Day
}

/** The certificate behind a code, for the eyes of the authority it was sent to. */
export async function readLink(node: LinkPorts, code: string): Promise<Outcome<LinkedCertificate>> {
  const link = await linkOf(node, code)
  if (!link.ok) return link
  return node.store.write(null, async tx => linked(tx, link.value))
}

async function linked(tx: Tx, link: Kept['link']): Promise<Outcome<LinkedCertificate>> {
  const row = await tx.get('certificate', link.certificate)
  const document = row && (await factsOf(tx, row))
  if (!document) return refused({ ...refusal('link-unknown', {}, LINKS), path: 'code' })
  const used = row.confirmation?.statement === link.id ? { confirmedOn: row.confirmation.receivedOn } : {}
  return done({ row, document, authority: link.authority, ...used })
}

/**
 * Receipt confirmed by somebody who has nothing but a link. It counts as its authority's confirmation, and says that it
 * came by link: no key of theirs stands behind it.
 */
export async function confirmByLink(
  node: LinkPorts,
  code: string,
  input: Receipt,
): Promise<Outcome<{ number: string; state: string }>> {
  const halted = haltedBy(node)
  if (halted) return refused(halted)
  const link = await linkOf(node, code)
  if (!link.ok) return link
  // The same answers sent again are one confirmation, and other answers under a used link are refused by it.
  const digest = digestOf(node, canonicalBytes(input as unknown as Plain))
  const repeat = { person: 'link', key: `${link.value.id}-${digest.slice(0, 32)}`, input: digest }
  return node.store.write(repeat, tx => decide(node, tx, link.value, input))
}

async function decide(
  node: LinkPorts,
  tx: Tx,
  link: Kept['link'],
  input: Receipt,
): Promise<Outcome<{ number: string; state: string }>> {
  const seen = await linked(tx, link)
  if (!seen.ok) return seen
  const { row, document, confirmedOn } = seen.value
  if (confirmedOn) return refused(refusal('link-used', { number: document.number, on: confirmedOn }, LINKS))
  const desk = nodeDesk(node, tx, await currentTrustList(node, tx), row.authority)
  return takeReceipt(desk, { row, document }, { by: link.authority, statement: link.id, via: 'link' }, input)
}
