import { entryOf, leafHash } from '../log/hash.ts'
import { checkReceipt } from '../log/receipt.ts'
import { isEntitled, verificationKey } from '../participants/open-trust-list.ts'
import type { AuthorityKey } from '../participants/trust-list.ts'
import type { Crypto } from '../signing/crypto.ts'
import { fromHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import type { Presented } from './presented.ts'
import { remark } from './remark.ts'

/**
 * The receipt is the log key's promise for exactly these facts. Without one, a certificate older than the pack's horizon was
 * never placed; a newer one cannot be told. A receipt beyond the horizon is good and newer than the pack.
 */
export async function placeInLog(crypto: Crypto, presented: Presented, pack: Pack): Promise<Finding[]> {
  const { receipt, summary, nonce } = presented
  const horizon = pack.statuses.get(summary.authority)?.horizon
  if (!receipt) {
    const older = horizon !== undefined && summary.issuedOn < horizon.day
    return [remark(older ? 'not-logged' : 'receipt-missing', 'log', { issuedOn: summary.issuedOn })]
  }
  const listed = logKey(pack, summary.authority, receipt.logId)
  const key = listed && verificationKey(listed)
  if (!listed || !key) return [remark('key-not-known', 'log', { key: receipt.logId })]
  if (!isEntitled(listed, 'log', summary.issuedOn)) {
    return [remark('key-not-entitled', 'log', { key: listed.id, authority: summary.authority, on: summary.issuedOn })]
  }
  if (listed.revokedAtPosition !== undefined && receipt.position >= listed.revokedAtPosition) {
    return [remark('revoked', 'log', { key: listed.id, position: listed.revokedAtPosition })]
  }
  const leaf = leafHash(crypto, entryOf(crypto, nonce, fromHex(summary.digest) ?? new Uint8Array(32)))
  const { environment } = pack.trustList
  const wrong = await checkReceipt(crypto, key, environment, receipt, leaf)
  if (wrong.length > 0) return [remark('signature-wrong', 'log', { key: listed.id, position: receipt.position })]
  const newer = receipt.position >= (horizon?.size ?? 0)
  return newer ? [remark('newer-than-pack', 'log', { position: receipt.position }, 'note')] : []
}

function logKey(pack: Pack, authority: string, logId: string): AuthorityKey | undefined {
  const keys = pack.trustList.authorities.find(known => known.id === authority)?.keys
  return keys?.find(key => key.purpose === 'log' && key.log === logId)
}
