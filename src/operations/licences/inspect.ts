import { inHeader } from '../../core/certificate/attachments.ts'
import type { LicenceAct } from '../../core/licences/acts.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { append, missingReason, perform } from '../perform.ts'
import { type LicenceAttachment, licenceFor, saidBody } from './officers.ts'

/** An officer says what was inspected, of premises or of papers, and what was found. */
export async function inspectLicence(
  node: Attaching,
  caller: Caller,
  input: {
    readonly id: string
    readonly result: 'in-order' | 'wanting'
    readonly report: string
    readonly documents?: readonly LicenceAttachment[]
  },
): Promise<Outcome<{ id: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const inspected = await perform(
    node,
    caller,
    { action: 'licence-inspect', ...input } as unknown as Plain,
    async desk => {
      const licence = await licenceFor(desk, 'inspect', input.id)
      if (!licence.ok) return licence
      const unsaid = missingReason(input.report).map(one => ({ ...one, rule: 'report-missing', path: 'report' }))
      const wrong = [...unsaid, ...attached.findings]
      if (wrong.length > 0) return refused(...wrong)
      const { body, frozen } = saidBody(desk, { report: input.report.trim() }, attached.list)
      const header = { result: input.result, frozen, ...inHeader(attached.list) }
      await append<LicenceAct>(desk, { kind: 'licence.inspected', subject: input.id, header, body })
      return done({ id: input.id })
    },
  )
  if (inspected.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return inspected
}
