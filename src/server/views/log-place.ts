import { parseCheckpoint } from '../../core/log/checkpoint.ts'
import { inclusionProof } from '../../core/log/proof.ts'
import { fromUtf8, toHex } from '../../core/values/bytes.ts'
import { CHECKPOINT } from '../../operations/published.ts'
import type { ServerPorts } from '../ports.ts'

/** Where an act stands in the public log, with the hashes that lead from it to the signed root. */
export async function logPlace(ports: ServerPorts, position: number | undefined) {
  const bytes = position === undefined ? null : await ports.files.read(CHECKPOINT)
  const note = bytes && fromUtf8(bytes)
  const parsed = note ? parseCheckpoint(note) : null
  if (!note || !parsed?.ok || position === undefined || position >= parsed.value.checkpoint.size) return undefined
  const { size } = parsed.value.checkpoint
  const proof = await inclusionProof(ports.crypto, path => ports.files.read(`log/${path}`), position, size)
  return proof.ok ? { position, size, checkpoint: note, proof: proof.value.map(toHex) } : undefined
}
