import { type Checkpoint, checkpointText, logSignature } from '../core/log/checkpoint.ts'
import { append, type Edge, edgeRoot, EMPTY_EDGE, resume } from '../core/log/edge.ts'
import { entryOf } from '../core/log/hash.ts'
import { originOf } from '../core/log/log-id.ts'
import { formatNote } from '../core/log/note.ts'
import type { AuthorityKey, TrustList } from '../core/participants/trust-list.ts'
import { fromBase64Url, fromHex, utf8 } from '../core/values/bytes.ts'
import type { Finding } from '../core/values/finding.ts'
import { CHECKPOINT, lastCheckpoint } from '../operations/published.ts'
import { logKeyOf } from '../operations/exchange/keys.ts'
import type { JobPorts } from '../ports/node.ts'
import { contradiction, halt } from './agree.ts'

const BATCH = 10_000

/**
 * Brings every act the register holds into the public log: tiles first, the signed checkpoint last, so that what was
 * published never shows less than what was signed. Answers with the size it reached, or why it signs nothing.
 */
export async function extendLog(
  ports: JobPorts,
  trustList: TrustList,
): Promise<{ size: number } | { halted: Finding }> {
  const kept = await lastCheckpoint(ports)
  const wrong = kept && (await contradiction(ports, [kept]))
  if (wrong) return { halted: halt(ports, wrong) }
  const { size, chain } = await ports.reading.size()
  ports.memory.logReachedMs = ports.clock.now()
  if (kept?.size === size || size === 0) return { size }
  const edge = await grow(ports, await currentEdge(ports, kept), size)
  await publish(ports, logKeyOf(ports, trustList), edge, chain)
  ports.memory.edge = edge
  return { size }
}

async function currentEdge(ports: JobPorts, kept: Checkpoint | null): Promise<Edge> {
  if (!kept) return EMPTY_EDGE
  if (ports.memory.edge?.size === kept.size) return ports.memory.edge
  const resumed = await resume(ports.crypto, path => ports.files.read(`log/${path}`), kept)
  if (!resumed.ok) throw new Error(`the log's files do not give its signed root: ${resumed.findings[0]?.rule}`)
  return resumed.value
}

async function grow(ports: JobPorts, from: Edge, size: number): Promise<Edge> {
  let edge = from
  while (edge.size < size) {
    const leaves = await ports.reading.leaves(edge.size, Math.min(BATCH, size - edge.size))
    if (leaves.length === 0) throw new Error(`the register shows no act at ${edge.size}`)
    const growth = append(
      ports.crypto,
      edge,
      leaves.map(leaf => entryOf(ports.crypto, leaf.nonce, leaf.digest)),
    )
    await ports.files.write(growth.files.map(file => ({ path: `log/${file.path}`, bytes: file.bytes })))
    edge = growth.edge
  }
  return edge
}

async function publish(ports: JobPorts, key: AuthorityKey, edge: Edge, chain: string): Promise<void> {
  const origin = originOf(ports.identity.environment, key.log ?? '')
  const rootHash = edgeRoot(ports.crypto, edge)
  const text = checkpointText({ origin, size: edge.size, rootHash, chain: fromHex(chain) })
  const signature = await ports.signer.sign(key.id, utf8(text))
  const publicKey = fromBase64Url(key.publicKey) ?? new Uint8Array()
  const line = logSignature(ports.crypto, origin, { id: key.id, algorithm: 'ES256', publicKey }, signature)
  await ports.files.write([{ path: CHECKPOINT, bytes: utf8(formatNote({ text, signatures: [line] })) }])
}
