import { type Checkpoint, parseCheckpoint } from '../core/log/checkpoint.ts'
import { fromUtf8 } from '../core/values/bytes.ts'
import type { PublicFiles } from '../ports/edges.ts'

/** Where the public files of a node lie. */
export const CHECKPOINT = 'log/checkpoint'
export const PACK = 'pack/latest.pack'

/** The checkpoint this node last signed, from its file outside the database. */
export async function lastCheckpoint({ files }: { readonly files: PublicFiles }): Promise<Checkpoint | null> {
  const bytes = await files.read(CHECKPOINT)
  if (!bytes) return null
  const parsed = parseCheckpoint(fromUtf8(bytes) ?? '')
  if (!parsed.ok) throw new Error('the checkpoint file is damaged: restore it before this node signs anything')
  return parsed.value.checkpoint
}
