import { parseCheckpoint, verifyCheckpoint } from '../core/log/checkpoint.ts'
import { originOf } from '../core/log/log-id.ts'
import { verificationKey } from '../core/participants/open-trust-list.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { fromUtf8 } from '../core/values/bytes.ts'
import type { JobPorts } from '../ports/node.ts'
import { lastCheckpoint } from '../operations/published.ts'
import { behind, logKeyOf } from './extend-log.ts'

/**
 * Before its first signature a starting node asks its peers for the highest checkpoint of its own that they hold. A
 * machine that was restored behind what it once signed must sign nothing: two histories under one key cannot be taken
 * back.
 */
export async function agreeWithPeers(ports: JobPorts, trustList: TrustList): Promise<void> {
  const { size } = await ports.reading.size()
  const kept = (await lastCheckpoint(ports))?.size ?? 0
  const heard = await Promise.all(peersOf(ports, trustList).map(url => heldBy(ports, trustList, url)))
  const highest = Math.max(kept, ...heard)
  if (size < highest) ports.memory.behind = behind(size, highest)
}

function peersOf(ports: JobPorts, trustList: TrustList): string[] {
  const peers = trustList.authorities.filter(peer => !ports.identity.authorities.includes(peer.id))
  return [...new Set(peers.flatMap(peer => (peer.exchange.kind === 'node' ? [peer.exchange.url] : [])))]
}

/** The size a peer can prove we signed; a peer that does not answer proves nothing. */
async function heldBy(ports: JobPorts, trustList: TrustList, url: string): Promise<number> {
  try {
    const of = encodeURIComponent(ports.identity.authorities[0] ?? '')
    const { status, body } = await ports.network.get(`${url}/exchange/checkpoint?of=${of}`)
    return status === 200 ? await sizeSigned(ports, trustList, fromUtf8(body) ?? '') : 0
  } catch {
    return 0
  }
}

async function sizeSigned(ports: JobPorts, trustList: TrustList, text: string): Promise<number> {
  const listed = logKeyOf(ports, trustList)
  const key = verificationKey(listed)
  if (!parseCheckpoint(text).ok || !key) return 0
  const origin = originOf(ports.identity.environment, listed.log ?? '')
  const verified = await verifyCheckpoint(ports.crypto, text, origin, [{ name: origin, role: 'log', key }])
  return verified.ok ? verified.value.checkpoint.size : 0
}
