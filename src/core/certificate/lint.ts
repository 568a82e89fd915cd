import type { NumberRange } from '../participants/ranges.ts'
import type { TrustList } from '../participants/trust-list.ts'
import { normalNumber } from '../values/certificate-number.ts'
import { type Day, day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { CertificateDocument } from './document.ts'
import type { Draft } from './draft.ts'
import type { ExporterFacts } from './facts.ts'
import type { Judging, Rule, Scheme } from './rule.ts'
import { ASKED_OF_A_NODE, RULES } from './rules.ts'

/** Every remark on one certificate, in the order of the rules, and the rules that had nothing to go by. */
export interface Lint {
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
}

/** The day the scheme began. A certificate that claims an earlier one is judged by the rules of that day. */
const START = day('2003-01-01')

/** Judges a draft by every rule that held on its day of issue, but for those that could not see what they ask about. */
export function lint(draft: Draft, by: Judging, blind: readonly string[] = []): Lint {
  const issuedOn = draft.issuedOn ?? by.today
  const on = issuedOn < START ? START : issuedOn
  const findings: Finding[] = []
  const notChecked: string[] = []
  for (const rule of RULES) {
    if (rule.citation.since > on || blind.includes(rule.name)) continue
    const answer = rule.check(draft, by)
    if (answer === 'not-checked') notChecked.push(rule.name)
    else findings.push(...answer.map(remark => finding(rule, remark)))
  }
  return { findings, notChecked: [...notChecked, ...ASKED_OF_A_NODE] }
}

/** Several certificates judged together: a number that stands on two of them is reused. */
export function lintTogether(drafts: readonly Draft[], by: Omit<Judging, 'others'>): Lint[] {
  const numbers = drafts.map(draft => normalNumber(draft.number ?? ''))
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return drafts.map((draft, index) => {
    const number = numbers[index] as string
    return lint(draft, { ...by, others: (counts.get(number) ?? 0) > 1 ? [number] : [] })
  })
}

/** A certificate as it is about to be issued, by the lists in force, for its own destination. */
export function lintIssued(
  document: CertificateDocument,
  trustList: TrustList,
  today: Day,
  exporter: ExporterFacts = {},
): Lint {
  return lint(document as Draft, { ...schemeOf(trustList), today, exporter, others: [] })
}

/** What the rules ask of a trust list: participants, policies, and the blocks its authorities number from. */
export function schemeOf(trustList: Pick<TrustList, 'participants' | 'policies' | 'authorities'>): Scheme {
  const ranges = trustList.authorities.flatMap(authority =>
    authority.blocks.map((block): NumberRange => ({ participant: authority.participant, ...block })),
  )
  return { participants: trustList.participants, policies: trustList.policies, ranges }
}

function finding(rule: Rule, remark: Exclude<ReturnType<Rule['check']>, string>[number]): Finding {
  const { path, severity = 'error', figures = {}, source = rule.citation } = remark
  return { rule: rule.name, severity, path, figures, source }
}
