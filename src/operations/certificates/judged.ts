import type { AskedDocument } from '../../core/certificate/acts.ts'
import { asIssued } from '../../core/certificate/as-issued.ts'
import type { CertificateDocument } from '../../core/certificate/document.ts'
import { isExceptable } from '../../core/certificate/exceptable.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import type { ExporterFacts } from '../../core/certificate/facts.ts'
import { counterId } from '../../core/register/folds.ts'
import { type Finding, worstOf } from '../../core/values/finding.ts'
import { sumByHs } from '../../core/values/quantity.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { type Desk, refusal } from '../perform.ts'
import { lintIssued } from '../../core/certificate/lint.ts'

/** A document as it would be issued today under the next free number, with every remark on it. */
export interface Judged {
  readonly document: CertificateDocument
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
  /** The row of the licence it stands on, where its authority keeps licences. */
  readonly licence?: string
}

/** `exporter` is what is known of whoever exports; a certificate that is issued again asks for nothing new. */
export async function judgeAsked(desk: Desk, asked: AskedDocument, exporter: ExporterFacts): Promise<Outcome<Judged>> {
  const serial = await nextSerial(desk)
  if (!serial.ok) return serial
  const { authority, trustList, today } = desk
  const document = asIssued(asked, { authority, policies: trustList.policies, serial: serial.value, today })
  const licence = exporter.licence?.id
  return done({ document, ...lintIssued(document, trustList, today, exporter), ...(licence ? { licence } : {}) })
}

/** What an applicant cannot give yet, and is not asked for. */
const GIVEN_BY_THE_OFFICE = ['seal-missing']

/** The remarks somebody else than the office has to answer. */
export function remarksOn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(finding => !GIVEN_BY_THE_OFFICE.includes(finding.rule))
}

/** What the register keeps, in headers, of a document that was judged. */
export function askedHeader(document: AskedDocument, findings: readonly Finding[]) {
  const worst = worstOf(remarksOn(findings))
  return {
    destination: document.destination,
    quantities: sumByHs(linesOf(document)),
    parcels: document.parcels.length,
    rules: findings.map(finding => finding.rule),
    ...(worst ? { worst } : {}),
  }
}

/**
 * The serial the next certificate of this authority carries, or the finding that its blocks of the year are used up.
 */
export async function nextSerial(desk: Desk): Promise<Outcome<number>> {
  const year = Number(desk.today.slice(0, 4))
  const last = (await desk.tx.get('counter', counterId(desk.authority.id, desk.today, 'certificates')))?.last ?? 0
  const blocks = desk.authority.blocks.filter(block => block.year === year && block.to > last)
  const lowest = blocks.sort((a, b) => a.from - b.from)[0]
  if (!lowest) return refused(refusal('block-used-up', { year, authority: desk.authority.id }))
  return done(Math.max(last + 1, lowest.from))
}

/** What stands in the way: every error, and every warning the officer gave no reason for. */
export function unanswered(findings: readonly Finding[], reasons: Readonly<Record<string, string>>): Finding[] {
  const isAnswered = ({ rule }: Finding) => Boolean((reasons[rule] ?? '').trim())
  const errors = findings.filter(one => one.severity === 'error' && !(isExceptable(one) && isAnswered(one)))
  const open = findings.filter(one => one.severity === 'warning' && !isAnswered(one))
  return [...errors, ...open]
}
