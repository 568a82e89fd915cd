import {
  COMPLAINT_LIFECYCLE,
  type ComplaintAct,
  type ComplaintOutcome,
  type ComplaintRow,
  COMPLAINTS,
  names,
  wordsFindings,
} from '../../core/communities/complaint.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { jsonAt } from '../json-at.ts'
import { namesOf } from '../persons/names.ts'
import { append, type Desk, missingRole, perform, refusal } from '../perform.ts'

type Handling = NodePorts & { readonly keeping: Keeping }

export type Handled =
  | { readonly action: 'take'; readonly id: string; readonly noConflict: boolean }
  | { readonly action: 'answer'; readonly id: string; readonly text: string }
  | { readonly action: 'close'; readonly id: string; readonly text: string; readonly outcome: ComplaintOutcome }

const KINDS = { take: 'complaint.taken', answer: 'complaint.answered', close: 'complaint.closed' } as const

/**
 * A focal point looks into a complaint, answers it in words, and closes it. Who is named in it takes no part, and who
 * takes it declares to be tied to nobody in it. Once it is closed, how to reach the reporter is forgotten.
 */
export async function handleComplaint(
  node: Handling,
  caller: Caller,
  input: Handled,
): Promise<Outcome<{ id: string; state: ComplaintRow['state'] }>> {
  const own = (await namesOf(node, [caller.person])).get(caller.person) ?? ''
  const handled = await perform(node, caller, input as unknown as Plain, async desk => {
    const row = await desk.tx.get('complaint', input.id)
    if (!row || row.authority !== desk.authority.id) return refused(refusal('not-found', { id: input.id }))
    const wrong = await hindrances(desk, row, { input, own })
    if (wrong.length > 0) return refused(...wrong)
    const state = COMPLAINT_LIFECYCLE[row.state][KINDS[input.action]]
    if (!state) return refused(refusal('state-forbids', { action: input.action, state: row.state }, COMPLAINTS))
    await append<ComplaintAct>(desk, actOf(input))
    return done({ id: row.id, state })
  })
  if (handled.ok && input.action === 'close') await node.keeping.remove('reporter', input.id)
  return handled
}

function actOf(input: Handled): Pick<ComplaintAct, 'kind' | 'subject' | 'header' | 'body'> {
  const subject = input.id
  if (input.action === 'take') {
    return { kind: 'complaint.taken', subject, header: { noConflict: true }, body: new Uint8Array() }
  }
  const body = canonicalBytes({ text: input.text })
  if (input.action === 'answer') return { kind: 'complaint.answered', subject, header: {}, body }
  return { kind: 'complaint.closed', subject, header: { outcome: input.outcome }, body }
}

async function hindrances(
  desk: Desk,
  row: ComplaintRow,
  { input, own }: { readonly input: Handled; readonly own: string },
): Promise<Finding[]> {
  const missing = missingRole(desk, `complaint-${input.action}`, ['focal-point'])
  if (missing.length > 0) return missing
  const bodies = await Promise.all(
    row.messages.filter(one => one.from === 'reporter').map(one => jsonAt<Record<string, string>>(desk.tx, one.at)),
  )
  const texts = bodies.flatMap(body => Object.values(body ?? {}))
  if (names(texts, own)) return [refusal('complaint-names-you', {}, COMPLAINTS)]
  if (input.action === 'take') return input.noConflict ? [] : [refusal('complaint-conflict', {}, COMPLAINTS)]
  return [
    ...(row.by === desk.person.id ? [] : [refusal('complaint-not-yours', {}, COMPLAINTS)]),
    ...wordsFindings(input.text, 'text'),
  ]
}
