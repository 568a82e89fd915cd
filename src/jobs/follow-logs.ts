import { parseCheckpoint } from '../core/log/checkpoint.ts'
import { compareCheckpoints } from '../core/log/consistency.ts'
import type { TileReader } from '../core/log/tile.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import type { Kept } from '../ports/keeping.ts'
import type { JobPorts } from '../ports/node.ts'

/** A partner's log is followed this often; what it offers meanwhile waits. */
const FOLLOW_EVERY_MS = 30_000

/**
 * Proves of every partner's log that what it shows now continues what it showed before, from its own tiles. One that
 * was rewritten is kept as evidence: two checkpoints its own key signed, of which neither continues the other.
 */
export async function followLogs(ports: JobPorts, trustList: TrustList): Promise<void> {
  const known = await ports.keeping.all('checkpoint')
  const due = known.filter(one => one.offered && ports.clock.now() - one.checkedAt >= FOLLOW_EVERY_MS)
  await Promise.all(due.map(one => follow(ports, trustList, one)))
}

async function follow(ports: JobPorts, trustList: TrustList, known: Kept['checkpoint']): Promise<void> {
  const reach = trustList.authorities.find(authority => authority.id === known.id)?.exchange
  const [text, offered] = [known.text, known.offered ?? ''].map(note => parseCheckpoint(note))
  if (reach?.kind !== 'node' || !text?.ok || !offered?.ok) return
  const before = text.value.checkpoint
  const after = offered.value.checkpoint
  const [lower, higher] = before.size <= after.size ? [before, after] : [after, before]
  const findings = await compareCheckpoints(ports.crypto, tilesAt(ports, reach.url), lower, higher).catch(() => null)
  if (findings === null) return
  const checkedAt = ports.clock.now()
  const newest = higher === after ? known.offered : known.text
  const { id } = known
  if (findings.length === 0) await settle(ports, known, { id, text: newest ?? known.text, checkedAt })
  else if (findings.some(finding => finding.rule === 'log-inconsistent'))
    await settle(ports, known, { id, text: known.text, checkedAt, broken: known.offered ?? '' })
  else await settle(ports, known, { ...known, checkedAt, trouble: findings[0]?.rule ?? '' })
}

/** Keeps what was found, unless another checkpoint was offered meanwhile: that one stays offered. */
async function settle(ports: JobPorts, known: Kept['checkpoint'], found: Kept['checkpoint']): Promise<void> {
  const now = await ports.keeping.get('checkpoint', known.id)
  const later = now?.offered === known.offered ? {} : { offered: now?.offered ?? '' }
  await ports.keeping.put('checkpoint', found.broken === undefined ? { ...found, ...later } : found)
}

function tilesAt({ network }: JobPorts, url: string): TileReader {
  return async path => {
    const { status, body } = await network.get(`${url}/log/${path}`)
    if (status === 200) return body
    if (status === 404) return null
    throw new Error(`${url} answers ${status}`)
  }
}
