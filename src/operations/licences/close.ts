import { inHeader } from '../../core/certificate/attachments.ts'
import { LICENCE_ACTIONS } from '../../core/licences/actions.ts'
import type { LicenceAct } from '../../core/licences/acts.ts'
import { ANNEX_II } from '../../core/licences/record.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { append, missingReason, perform, refusal } from '../perform.ts'
import { type LicenceAttachment, licenceFor, saidBody } from './officers.ts'

/** What needs a reason: refused, suspended until a day or until further notice, resumed. */
export type LicenceClosing = 'refuse' | 'suspend' | 'resume'

/** One officer is enough: a refusal can be asked again, and a suspension can be ended. */
export async function closeLicence(
  node: Attaching,
  caller: Caller,
  input: {
    readonly action: LicenceClosing
    readonly id: string
    readonly reason: string
    /** The last day of a suspension; without it, until it is resumed. */
    readonly until?: Day
    readonly documents?: readonly LicenceAttachment[]
  },
): Promise<Outcome<{ id: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const asked = { ...input, action: `licence-${input.action}` } as unknown as Plain
  const closed = await perform(node, caller, asked, async desk => {
    const licence = await licenceFor(desk, input.action, input.id)
    if (!licence.ok) return licence
    const over = input.action === 'suspend' && input.until !== undefined && input.until < desk.today
    const past = over ? [{ ...refusal('day-past', {}, ANNEX_II), path: 'until' }] : []
    const wrong = [...missingReason(input.reason), ...past, ...attached.findings]
    if (wrong.length > 0) return refused(...wrong)
    const { body, frozen } = saidBody(desk, { reason: input.reason.trim() }, attached.list)
    const until = input.action === 'suspend' && input.until ? { until: input.until } : {}
    const header = { frozen, ...until, ...inHeader(attached.list) }
    await append<LicenceAct>(desk, { kind: LICENCE_ACTIONS[input.action].kind, subject: input.id, header, body })
    return done({ id: input.id })
  })
  if (closed.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return closed
}
