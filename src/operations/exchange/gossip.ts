import { parseCheckpoint } from '../../core/log/checkpoint.ts'
import type { Envelope } from '../../core/exchange/envelope.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import { signedByLogOf } from '../logs.ts'

/**
 * Remembers how far the sender says its log is, so that it can be told when it forgets. Only what its log key signed
 * counts; whether it continues what was known is proven later, from the log's own tiles (`jobs/follow-logs.ts`).
 */
export async function hearCheckpoint(
  node: NodePorts & { readonly keeping: Keeping },
  trustList: TrustList,
  { from, checkpoint: note }: Envelope,
): Promise<void> {
  if (!note) return
  const known = await node.keeping.get('checkpoint', from)
  if (known?.broken || note === known?.text || note === known?.offered) return
  const signed = await signedByLogOf(node, trustList, from, note)
  if (!signed) return
  if (!known) await node.keeping.put('checkpoint', { id: from, text: note, checkedAt: node.clock.now() })
  else if (signed.size >= sizeOf(known.offered)) await node.keeping.change('checkpoint', from, { offered: note })
}

/** Everything this node holds of an authority's log, each signed by it. */
export function notesOf({ text, offered, broken }: Kept['checkpoint']): string[] {
  return [text, offered, broken].filter(note => note !== undefined)
}

function sizeOf(note: string | undefined): number {
  const read = note === undefined ? null : parseCheckpoint(note)
  return read?.ok ? read.value.checkpoint.size : 0
}
