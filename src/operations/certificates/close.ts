import type { CertificateAct } from '../../core/certificate/acts.ts'
import { CERTIFICATE_ACTIONS, certificateHindrances } from '../../core/certificate/actions.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, digestOf, missingReason, perform, reasonBody, refusal } from '../perform.ts'

/**
 * What needs a reason and nothing else: handed back to the applicant, refused, sent back by the second officer, and
 * taken back by the applicant.
 */
export type Closing = 'return' | 'refuse' | 'send-back' | 'withdraw'

/**
 * Ends an application or hands it back, with written reasons: neither an applicant nor an office is left without why.
 * An applicant takes it back until an officer has frozen what was inspected.
 */
export function closeCertificate(
  node: NodePorts,
  caller: Caller,
  input: { readonly action: Closing; readonly id: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, input, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [...certificateHindrances(input.action, row, desk.person), ...missingReason(input.reason)]
    if (wrong.length > 0) return refused(...wrong)
    const body = reasonBody(input.reason)
    const { kind } = CERTIFICATE_ACTIONS[input.action]
    await append<CertificateAct>(desk, { kind, subject: row.id, header: { frozen: digestOf(node, body) }, body })
    return done({ id: row.id })
  })
}
