import { serialOf } from '../certificate/serial.ts'
import { entryOf, leafHash } from '../log/hash.ts'
import { checkReceipt, type Receipt, type Vouched } from '../log/receipt.ts'
import { isEntitled, verificationKey } from '../participants/open-trust-list.ts'
import { type Authority, type AuthorityKey, shareNode, type TrustList } from '../participants/trust-list.ts'
import type { Crypto } from '../signing/crypto.ts'
import { fromHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import type { Presented } from './presented.ts'
import { hasPrint, printOf } from './prints.ts'
import { remark } from './remark.ts'
import { blockOf, type Statuses } from './statuses.ts'

/**
 * The receipt is the log key's promise for exactly these facts and this short form. Without one, a certificate older
 * than the pack's horizon was never placed; a newer one cannot be told. A receipt beyond the horizon is good and newer
 * than the pack. Where the issuer's statement names this very certificate by its print, the receipt adds nothing and is
 * not checked.
 */
export async function placeInLog(
  crypto: Crypto,
  presented: Presented,
  pack: Pick<Pack, 'trustList' | 'statuses'>,
): Promise<Finding[]> {
  const { receipt, summary } = presented
  const statuses = pack.statuses.get(summary.authority)
  const horizon = statuses?.horizon
  if (!receipt) {
    const older = horizon !== undefined && summary.issuedOn < horizon.day
    return [remark(older ? 'not-logged' : 'receipt-missing', 'log', { issuedOn: summary.issuedOn })]
  }
  const newer = horizon !== undefined && receipt.position >= horizon.size
  const vouched = vouchedBy(crypto, presented)
  if (statuses && !newer && isNamed(statuses, serialOf(summary.number), printOf(crypto, vouched))) return []
  const wrong = await receiptFindings(crypto, presented, receipt, vouched, pack.trustList)
  return newer && wrong.length === 0
    ? [remark('newer-than-pack', 'log', { position: receipt.position }, 'note')]
    : wrong
}

/** The log's key is known, of the issuing authority's node, might sign on that day, and signed this receipt. */
async function receiptFindings(
  crypto: Crypto,
  presented: Presented,
  receipt: Receipt,
  vouched: Vouched,
  trustList: TrustList,
): Promise<Finding[]> {
  const { authority, issuedOn } = presented.summary
  const listed = logKey(trustList, receipt.logId)
  const key = listed && verificationKey(listed.key)
  if (!listed || !key) return [remark('key-not-known', 'log', { key: receipt.logId })]
  const found: Finding[] = []
  const issuer = trustList.authorities.find(known => known.id === authority)
  const isOurs = issuer !== undefined && shareNode(issuer, listed.authority)
  if (!isOurs || !isEntitled(listed.key, 'log', issuedOn)) {
    found.push(remark('key-not-entitled', 'log', { key: key.id, authority, on: issuedOn }))
  }
  const revokedFrom = listed.key.revokedAtPosition
  if (revokedFrom !== undefined && receipt.position >= revokedFrom) {
    found.push(remark('revoked', 'log', { key: key.id, position: revokedFrom }))
  }
  const wrong = await checkReceipt(crypto, key, trustList.environment, receipt, vouched)
  if (wrong.length > 0) found.push(remark('signature-wrong', 'log', { key: key.id, position: receipt.position }))
  return found
}

/** What a receipt for this certificate stands for: its leaf and its short form. */
function vouchedBy(crypto: Crypto, { nonce, summary, shortForm }: Presented): Vouched {
  return { leaf: leafHash(crypto, entryOf(crypto, nonce, fromHex(summary.digest) as Uint8Array)), shortForm }
}

/** Whether the issuer's statement names exactly this certificate under its number. */
function isNamed(statuses: Statuses, serial: number, print: Uint8Array): boolean {
  const block = blockOf(statuses, serial)
  return block !== undefined && hasPrint(block.prints, serial - block.from, print)
}

function logKey(list: TrustList, logId: string): { key: AuthorityKey; authority: Authority } | null {
  for (const authority of list.authorities) {
    const key = authority.keys.find(candidate => candidate.purpose === 'log' && candidate.log === logId)
    if (key) return { key, authority }
  }
  return null
}
