import type { AskedDocument, CertificateAct, InspectedHeader } from '../../core/certificate/acts.ts'
import { type Attachment, inBody, inHeader, withAdded } from '../../core/certificate/attachments.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import { isAsValued } from '../../core/valuation/judge.ts'
import { linesOfGoods, type Valuation } from '../../core/valuation/valuation.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { declaredOf, withValuation } from '../valuation/standing.ts'
import { append, type Desk, digestOf, perform, refusal } from '../perform.ts'
import { type Attaching, attaching, declaredDocuments, keepDocuments } from './attach.ts'
import { exporterFacts } from './exporter.ts'
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
  /** What the officer attaches besides the documents of the application; frozen, they stand all together. */
  readonly documents?: readonly Attachment[]
}

/**
 * First half of issuing: an officer inspects, weighs, values and seals, and freezes exactly what a second one shall
 * see.
 */
export async function inspectCertificate(
  node: Attaching,
  caller: Caller,
  input: { readonly id: string } & Proposal,
): Promise<Outcome<{ id: string; frozen: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const inspected = await perform(node, caller, { action: 'inspect', ...input } as unknown as Plain, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('inspect', row, desk.person)
    if (wrong.length > 0) return refused(...wrong)
    const valued = await withValuation(desk, row, input.document)
    const { document } = valued
    const judged = await judgeAsked(desk, document, await exporterFacts(desk, row.firm, row.replaces))
    if (!judged.ok) return judged
    const findings = [...judged.value.findings, ...valued.findings]
    const closed = await mustBeOpened(desk, row, input, valued.counting)
    const open = [...unanswered(findings, input.reasons), ...attached.findings, ...closed]
    if (open.length > 0) return refused(...open)
    const documents = withAdded(await declaredDocuments(desk, row), attached.list)
    const { reasons } = input
    const unopened = input.unopened ? { unopened: true as const } : {}
    const body = canonicalBytes({ document, reasons, ...unopened, ...inBody(documents) } as unknown as Plain)
    const frozen = digestOf(node, body)
    const header: InspectedHeader = {
      reference: row.reference,
      ...askedHeader(document, findings),
      ...inHeader(documents),
      frozen,
      ...unopened,
      overridden: Object.keys(input.reasons).sort(),
    }
    await append<CertificateAct>(desk, { kind: 'certificate.inspected', subject: row.id, header, body })
    return done({ id: row.id, frozen })
  })
  if (inspected.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return inspected
}

const RISK = {
  text: 'EU Regulation 2368/2002, Article 12.2 and 12.3; policy of the authority',
  since: day('2003-02-01'),
}

/** Without being opened, nothing passes that was to be opened, and nothing but what was declared or valued. */
async function mustBeOpened(
  desk: Desk,
  row: CertificateRow,
  proposal: Proposal,
  counting: Valuation | undefined,
): Promise<Finding[]> {
  if (!proposal.unopened) return []
  if (row.opening?.open !== false) return [{ ...refusal('must-be-opened', {}, RISK), path: 'unopened' }]
  const declared = await declaredOf(desk.tx, row)
  const weights = (of: AskedDocument) => JSON.stringify(linesOf(of).map(({ usdCents: _, ...line }) => line))
  const worth = declared && [{ lines: linesOfGoods(declared) }, ...(counting ? [counting] : [])]
  const valued = worth?.some(one => isAsValued(proposal.document, one))
  const same = declared !== null && weights(declared) === weights(proposal.document) && valued
  return same ? [] : [{ ...refusal('unopened-changed', {}, RISK), path: 'unopened' }]
}
