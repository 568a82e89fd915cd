import type { NumberRange } from '../participants/ranges.ts'
import type { TrustList } from '../participants/trust-list.ts'
import { normalNumber } from '../values/certificate-number.ts'
import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { CertificateDocument } from './document.ts'
import type { Draft } from './draft.ts'
import type { Judging, Rule, Scheme } from './rule.ts'
import { RULES } from './rules.ts'

/** Every remark on one certificate, in the order of the rules, and the rules that had nothing to go by. */
export interface Lint {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
}

/** Judges a draft by every rule that held on its day of issue. */
export function lint(draft: Draft, by: Judging): Lint {
  const on = draft.issuedOn ?? by.today
  const findings: Finding[] = []
  const notChecked: string[] = []
  for (const rule of RULES) {
    if (rule.citation.since > on) continue
    const answer = rule.check(draft, by)
    if (answer === 'not-checked') notChecked.push(rule.name)
    else findings.push(...answer.map(remark => finding(rule, remark)))
  }
  return { findings, notChecked }
}

/** Several certificates judged together: a number that stands on two of them is reused. */
export function lintTogether(drafts: readonly Draft[], by: Omit<Judging, 'others'>): Lint[] {
  const numbers = drafts.map(draft => (draft.number ? normalNumber(draft.number) : ''))
  return drafts.map((draft, index) => lint(draft, { ...by, others: numbers.filter((_, other) => other !== index) }))
}

/** A certificate as it is about to be issued, by the lists in force, for its own destination. */
export function lintIssued(document: CertificateDocument, trustList: TrustList, today: Day): Lint {
  return lint(document as Draft, { ...schemeOf(trustList), today, others: [] })
}

/** What the rules ask of a trust list: participants, policies, and the blocks its authorities number from. */
export function schemeOf(trustList: Pick<TrustList, 'participants' | 'policies' | 'authorities'>): Scheme {
  const ranges = trustList.authorities.flatMap(authority =>
    authority.blocks.map((block): NumberRange => ({ participant: authority.participant, ...block })),
  )
  return { participants: trustList.participants, policies: trustList.policies, ranges }
}

function finding(rule: Rule, remark: Exclude<ReturnType<Rule['check']>, string>[number]): Finding {
  const { path, severity = 'error', figures = {} } = remark
  return { rule: rule.name, severity, path, figures, source: rule.citation }
}
