import {
  COMPLAINT_LIFECYCLE,
  type ComplaintAct,
  type ComplaintRow,
  COMPLAINTS,
  type ComplaintTold,
  wordsFindings,
} from '../../core/communities/complaint.ts'
import { parseLinkCode } from '../../core/confirmation/link-code.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { utf8 } from '../../core/values/bytes.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import { nodeDesk } from '../exchange/node-desk.ts'
import { haltedBy } from '../logs.ts'
import { append, type Desk, digestOf, refusal } from '../perform.ts'
import { currentTrustList } from '../trust-lists/current.ts'

type Telling = NodePorts & { readonly keeping: Pick<Keeping, 'putFirst'> }

/**
 * A complaint's id follows from its code by a hash, so a code opens it and nothing that is kept gives the code back.
 * Null where what was typed is no code.
 */
export function complaintOf(node: Pick<NodePorts, 'crypto'>, typed: string): string | null {
  const code = parseLinkCode(typed)
  return code && digestOf(node, utf8(`complaint ${code}`)).slice(0, 32)
}

/**
 * Somebody without an account complains. Their own device makes the code, so no answer that is kept for repeats holds
 * it; the same code again is the same complaint. How to reach them, if they say so, is one row that can be erased.
 */
export async function tellComplaint(
  node: Telling,
  { code, contact, ...told }: ComplaintTold & { readonly code: string; readonly contact: string },
): Promise<Outcome<{ state: ComplaintRow['state'] }>> {
  const id = complaintOf(node, code)
  if (!id) return refused({ ...refusal('complaint-code', {}, COMPLAINTS), path: 'code' })
  const wrong = wordsFindings(told.what, 'what')
  if (wrong.length > 0) return refused(...wrong)
  const kept = await asNode(node, async desk => {
    const before = await desk.tx.get('complaint', id)
    if (before) return done({ state: before.state })
    const body = canonicalBytes(told as unknown as Plain)
    await append<ComplaintAct>(desk, { kind: 'complaint.told', subject: id, header: { topic: told.topic }, body })
    return done({ state: 'received' as const })
  })
  if (kept.ok && contact.trim()) await node.keeping.putFirst('reporter', { id, contact: contact.trim() })
  return kept
}

/** The reporter writes more, or answers a question. */
export async function addToComplaint(
  node: NodePorts,
  { code, text }: { readonly code: string; readonly text: string },
): Promise<Outcome<{ state: ComplaintRow['state'] }>> {
  const id = complaintOf(node, code)
  if (!id) return refused({ ...refusal('complaint-code', {}, COMPLAINTS), path: 'code' })
  const wrong = wordsFindings(text, 'text')
  if (wrong.length > 0) return refused(...wrong)
  return asNode(node, async desk => {
    const row = await desk.tx.get('complaint', id)
    if (!row) return refused({ ...refusal('complaint-code', {}, COMPLAINTS), path: 'code' })
    const state = COMPLAINT_LIFECYCLE[row.state]['complaint.added']
    if (!state) return refused(refusal('complaint-closed', {}, COMPLAINTS))
    const body = canonicalBytes({ text })
    await append<ComplaintAct>(desk, { kind: 'complaint.added', subject: id, header: {}, body })
    return done({ state })
  })
}

/** No person stands behind it: the node itself files what it was told, at the first of its authorities. */
async function asNode<T>(node: NodePorts, decide: (desk: Desk) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const halted = haltedBy(node)
  if (halted) return refused(halted)
  return node.store.write(null, async tx => {
    const desk = nodeDesk(node, tx, await currentTrustList(node, tx), node.identity.authorities[0])
    return decide(desk)
  })
}
