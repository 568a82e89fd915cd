import type { ImportAction } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { Finding } from '../../core/values/finding.ts'
import { refusal } from '../perform.ts'

/** The issuer's own word against a certificate, and keys that did not make it: no reason given here lifts them. */
const FOR_GOOD = [
  ...['void', 'replaced', 'already-used', 'lost-or-stolen', 'seized', 'number-reused'],
  ...['not-logged', 'signature-wrong', 'signature-expected', 'key-not-entitled', 'revoked'],
]

/** What lets a shipment be received in spite of its verdict. */
const LIFTS: readonly ImportAction[] = ['accept', 'release', 'approve-release']

/**
 * What stands against receiving a shipment, and against releasing it to be received. A verdict other than `valid`, or a
 * condition of the importer, stops receipt until two officers released it with a reason; what its issuer withdrew, and
 * what is not proven to be the issuer's, stays stopped.
 */
export function standingAgainst(action: ImportAction, row: ImportRow): Finding[] {
  const receives = action === 'confirm' || action === 'approve'
  if (!receives && !LIFTS.includes(action)) return []
  if (row.unproven) return [refusal('not-proven', { number: row.number })]
  const word = row.withdrawn ?? row.presented?.rules.find(rule => FOR_GOOD.includes(rule))
  if (word) return [refusal('stands-for-good', { word })]
  if (action === 'accept') return beyondAccepting(row)
  return receives && row.releasedAt === undefined ? untilReleased(row) : []
}

/** One officer takes a paper for genuine; what the rules say against it, and the importer's condition, take two. */
function beyondAccepting(row: ImportRow): Finding[] {
  const { verdict = 'undecided', rules = [] } = row.presented ?? {}
  if (verdict === 'invalid') return [refusal('verdict-stands', { verdict })]
  return rules.includes('origin-undisclosed-refused') ? [refusal('condition-of-importer')] : []
}

function untilReleased({ presented, acceptedAt }: ImportRow): Finding[] {
  const verdict = presented?.verdict ?? 'undecided'
  const accepted = verdict === 'undecided' && acceptedAt !== undefined
  if (verdict !== 'valid' && !accepted) return [refusal('verdict-stands', { verdict })]
  return presented?.rules.includes('origin-undisclosed-refused') ? [refusal('condition-of-importer')] : []
}
