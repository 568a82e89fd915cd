import type { AskedDocument, CertificateAct, InspectedHeader } from '../../core/certificate/acts.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { jsonAt } from '../json-at.ts'
import { append, type Desk, digestOf, perform, refusal } from '../perform.ts'
import { askedHeader, judgeAsked, unanswered } from './judged.ts'

/**
 * What the first officer certifies: the document as weighed, valued and sealed, and a reason for each warning passed
 * over.
 */
export interface Proposal {
  readonly document: AskedDocument
  readonly reasons: Readonly<Record<string, string>>
  /** It passes unopened, where the choice of its authority lets it: quantities are as declared. */
  readonly unopened?: true
}

/**
 * First half of issuing: an officer inspects, weighs, values and seals, and freezes exactly what a second one shall
 * see.
 */
export function inspectCertificate(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string } & Proposal,
): Promise<Outcome<{ id: string; frozen: string }>> {
  return perform(node, caller, { action: 'inspect', ...input } as unknown as Plain, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('inspect', row, desk.person)
    if (wrong.length > 0) return refused(...wrong)
    const judged = await judgeAsked(desk, input.document)
    if (!judged.ok) return judged
    const open = [...unanswered(judged.value.findings, input.reasons), ...(await mustBeOpened(desk, row, input))]
    if (open.length > 0) return refused(...open)
    const unopened = input.unopened ? { unopened: true as const } : {}
    const proposal = { document: input.document, reasons: input.reasons, ...unopened }
    const body = canonicalBytes(proposal as unknown as Plain)
    const frozen = digestOf(node, body)
    const header: InspectedHeader = {
      reference: row.reference,
      ...askedHeader(input.document, judged.value.findings),
      frozen,
      ...unopened,
      overridden: Object.keys(input.reasons).sort(),
    }
    await append<CertificateAct>(desk, { kind: 'certificate.inspected', subject: row.id, header, body })
    return done({ id: row.id, frozen })
  })
}

const RISK = {
  text: 'EU Regulation 2368/2002, Article 12.2 and 12.3; policy of the authority',
  since: day('2003-02-01'),
}

/** Without being opened, nothing passes that was to be opened, and nothing certified otherwise than declared. */
async function mustBeOpened(desk: Desk, row: CertificateRow, proposal: Proposal): Promise<Finding[]> {
  if (!proposal.unopened) return []
  if (row.opening?.open !== false) return [{ ...refusal('must-be-opened', {}, RISK), path: 'unopened' }]
  const declared = await jsonAt<AskedDocument>(desk.tx, row.declaredAt)
  const quantities = (document: AskedDocument) => JSON.stringify(linesOf(document))
  const same = declared !== null && quantities(declared) === quantities(proposal.document)
  return same ? [] : [{ ...refusal('unopened-changed', {}, RISK), path: 'unopened' }]
}
