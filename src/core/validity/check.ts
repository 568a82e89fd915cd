import { serialOf } from '../certificate/serial.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import type { Presented } from './presented.ts'
import { alertFindings } from './alerted.ts'
import { certificateSignature } from './certificate-signature.ts'
import { conditions } from './conditions.ts'
import { issuersWord, packAge } from './pack-age.ts'
import { placeInLog } from './place-in-log.ts'
import { remark } from './remark.ts'
import { serialStatus } from './serial-status.ts'

/** `presentation`: may these goods pass now? `record`: was it genuine, and what became of it? */
export type Purpose = 'presentation' | 'record'

export interface Question {
  readonly purpose: Purpose
  /** The day to judge by, UTC. */
  readonly at: Day
  /** The participant whose own conditions are asked besides; the destination where absent. */
  readonly importer?: string
}

export interface Verdict {
  readonly verdict: 'valid' | 'invalid' | 'undecided'
  /** All of them, errors first in the order they were tested. */
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
}

/** Errors that leave the question open; every other error answers it with no. */
const UNDECIDED = ['unsigned', 'unreadable', 'key-not-known', 'receipt-missing', 'pack-too-old']

/** In a record these tell what became of a genuine certificate. */
const NOTES_IN_A_RECORD = ['expired', 'already-used', 'replaced']

/**
 * The whole answer to "is this certificate good?". Everything is checked and every reason told; `valid` means that
 * nothing was left unchecked that could have said no. The pack is the only source of trust, and its age is part of the
 * answer.
 */
export async function check(
  crypto: Crypto,
  presented: Presented | null,
  pack: Pack | null,
  question: Question,
): Promise<Verdict> {
  if (!presented) return verdictOf([remark('unreadable', 'validated')], [], question.purpose)
  if (!pack) return verdictOf(packAge(null, question.at), [], question.purpose)
  const { authority, number } = presented.summary
  const judged = conditions(presented, pack, question)
  const findings = [
    ...packAge(pack, question.at),
    ...issuersWord(pack, authority, question.at),
    ...(await certificateSignature(crypto, presented, pack.trustList)),
    ...(await placeInLog(crypto, presented, pack)),
    ...serialStatus(presented, pack.statuses.get(authority), serialOf(number)),
    ...judged.findings,
    ...alertFindings(number, pack.alerts ?? [], { at: question.at, list: pack.trustList }),
  ]
  const notChecked = pack.alerts ? judged.notChecked : [...judged.notChecked, 'alerts']
  return verdictOf(findings, notChecked, question.purpose)
}

/**
 * The verdict on something that carries no signature at all: unsigned paper is never valid and never, by that, forged.
 */
export function unsigned(question: Question): Verdict {
  return verdictOf([remark('unsigned', 'validated')], [], question.purpose)
}

function verdictOf(all: readonly Finding[], notChecked: readonly string[], purpose: Purpose): Verdict {
  const once = all.filter((finding, index) => all.findIndex(other => sameRemark(other, finding)) === index)
  const findings = once.map(finding => (purpose === 'record' ? asNote(finding) : finding)).sort(worstFirst)
  const errors = findings.filter(finding => finding.severity === 'error')
  const certain = errors.some(finding => !UNDECIDED.includes(finding.rule))
  const verdict = certain ? 'invalid' : errors.length > 0 ? 'undecided' : 'valid'
  return { verdict, findings, notChecked }
}

function asNote(finding: Finding): Finding {
  return NOTES_IN_A_RECORD.includes(finding.rule) ? { ...finding, severity: 'note' } : finding
}

/** Two ways can lead to one remark: a certificate is expired by its day and by the issuer's word. */
function sameRemark(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && (a.path === b.path || a.path === '' || b.path === '')
}

const ORDER = ['error', 'warning', 'note']

function worstFirst(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)
}
