import type { CertificateAct, ValuedHeader } from '../../core/certificate/acts.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import { type Attachment, inBody, inHeader } from '../../core/certificate/attachments.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Day, day } from '../../core/values/day.ts'
import { parseDollars } from '../../core/values/dollars.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import {
  type Basis,
  linesOfGoods,
  type Valuation,
  valuedByHs,
  type ValuerKind,
} from '../../core/valuation/valuation.ts'
import type { Caller } from '../../ports/node.ts'
import { type Attaching, attaching, keepDocuments } from '../certificates/attach.ts'
import { append, type Desk, missingRole, perform, refusal } from '../perform.ts'
import { declaredOf } from './standing.ts'

/** What a valuer says of the goods, line by line in the order of the application. */
export interface Saying {
  readonly id: string
  readonly source: ValuerKind
  readonly usd: readonly string[]
  readonly basis: Basis
  readonly on: Day
  /** The valuer, as the certificate shall name it. */
  readonly by: string
  readonly remark: string
  readonly documents?: readonly Attachment[]
}

const CONTROLS = {
  text: 'Core Document, Section IV (a); policy of the authority on valuation',
  since: day('2003-01-01'),
}

/**
 * Another valuation beside the exporter's: an official valuer's own, or that of an independent one, entered by an
 * officer with its document. The last of each kind stands; all of them are kept.
 */
export async function valueGoods(node: Attaching, caller: Caller, input: Saying): Promise<Outcome<{ id: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const valued = await perform(node, caller, { action: 'value', ...input } as unknown as Plain, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [...notTheirs(desk, row, input), ...certificateHindrances('value', row, desk.person)]
    if (wrong.length > 0) return refused(...wrong)
    const declared = await declaredOf(desk.tx, row)
    const asked = declared ? linesOfGoods(declared) : []
    const open = [...figuresMissing(input, asked.length, desk.today), ...attached.findings]
    if (open.length > 0) return refused(...open)
    const lines = asked.map((line, at) => ({ ...line, usd: input.usd[at] as string }))
    const { source, basis, on, by, remark } = input
    const valuation: Valuation = { source, basis, on, by: by.trim(), lines, ...(remark.trim() ? { remark } : {}) }
    const header: ValuedHeader = { source, on, quantities: valuedByHs(lines), ...inHeader(attached.list) }
    const body = canonicalBytes({ ...valuation, ...inBody(attached.list) } as unknown as Plain)
    await append<CertificateAct>(desk, { kind: 'certificate.valued', subject: row.id, header, body })
    return done({ id: row.id })
  })
  if (valued.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return valued
}

/** An official value is the valuer's alone; nobody values for the firm they belong to or for their own application. */
function notTheirs(desk: Desk, row: CertificateRow, { source }: Saying): Finding[] {
  const roles = source === 'official' ? (['valuer'] as const) : (['inspector', 'exporting-officer'] as const)
  const inFirm = desk.person.id === row.applicant || desk.person.grants.some(grant => grant.firm === row.firm)
  return [
    ...missingRole(desk, source === 'official' ? 'value' : 'enter-valuation', roles),
    ...(inFirm ? [refusal('officer-in-firm', {}, CONTROLS)] : []),
  ]
}

function figuresMissing(input: Saying, lines: number, today: Day): Finding[] {
  const at = (rule: string, path: string, figures: Finding['figures'] = {}): Finding[] => [
    { ...refusal(rule, figures, CONTROLS), path },
  ]
  const unread = input.usd.flatMap((usd, line) => {
    const cents = parseDollars(usd)
    return cents !== null && cents > 0 ? [] : at('valuation-figure', `usd[${line}]`, { line: line + 1 })
  })
  return [
    ...(input.usd.length === lines ? unread : at('valuation-lines', 'usd', { lines, found: input.usd.length })),
    ...(input.by.trim() ? [] : at('valuation-nobody', 'by')),
    ...(input.on > today ? at('valuation-later', 'on', { on: input.on }) : []),
    ...(input.source === 'independent' && !input.documents?.length ? at('valuation-document', 'documents') : []),
  ]
}
