import type { CertificateState } from '../core/certificate/lifecycle.ts'
import type { ImportState } from '../core/confirmation/lifecycle.ts'
import { keptSince } from '../core/participants/policy.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { dayAt } from '../core/values/day.ts'
import type { JobPorts } from '../ports/node.ts'

/** Where nothing more is to be decided. What was applied for and not ended is kept however old it is. */
const CERTIFICATES: readonly CertificateState[] = [
  ...(['withdrawn', 'refused', 'used', 'seized', 'expired', 'void', 'replaced'] as const),
]
const IMPORTS: readonly ImportState[] = ['announced', 'confirmed', 'returned', 'seized', 'withdrawn']

const AT_ONCE = 200
const HOUR_MS = 3_600_000
/** An expired code is known for so long: whoever types it is told that it expired. */
const CODES_MS = 365 * 86_400_000
/** A file that was sent and not used waits so long. */
const UPLOADS_MS = 7 * 86_400_000

/**
 * Erases what names persons and firms in records that ended longer ago than this participant keeps them, codes that
 * expired long ago and files that nobody used; a part each turn, and once it is through, again in an hour. Gives how
 * many were erased.
 */
export async function endRetention(ports: JobPorts, trustList: TrustList): Promise<number> {
  const now = ports.clock.now()
  if (now - (ports.memory.retentionMs ?? -Infinity) < HOUR_MS) return 0
  const before = keptSince(trustList.policies, ports.identity.node, dayAt(now, 'UTC'))
  const { retention } = ports.keeping
  const certificates = await retention.endRecords({ kind: 'certificate', states: CERTIFICATES, before }, AT_ONCE)
  const imports = await retention.endRecords({ kind: 'import', states: IMPORTS, before }, AT_ONCE)
  const complaints = await retention.endRecords({ kind: 'complaint', states: ['closed'], before }, AT_ONCE)
  const statements = await retention.endStatements(before, AT_ONCE)
  const codes = await retention.endLinks(now - CODES_MS, AT_ONCE)
  const uploads = await retention.endUploads(now - UPLOADS_MS, AT_ONCE)
  const erased = certificates + imports + complaints + statements + codes + uploads
  if (erased === 0) ports.memory.retentionMs = now
  return erased
}
