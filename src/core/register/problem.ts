import { day } from '../values/day.ts'
import type { Figure, Finding } from '../values/finding.ts'

const FORMAT = { text: 'docs/protocol/register.md', since: day('2026-11-24') }

/** Everything that can be wrong with a register, with what was folded from it, and with what it promises. */
export const REGISTER_RULES = [
  'register-position-wrong',
  'register-kind-unknown',
  'register-header-unreadable',
  'register-body-changed',
  'register-link-wrong',
  'register-act-impossible',
  'row-missing',
  'row-unexpected',
  'row-differs',
  'statement-received-twice',
  'statement-obeyed-twice',
  'number-given-twice',
  'sheet-used-twice',
  'authorised-twice',
  'issued-twice',
  'issue-unauthorised',
  'licence-number-twice',
  'authorised-unlicensed',
  'used-twice',
  'one-officer-alone',
  'digest-not-of-body',
  'lot-taken-twice',
  'carats-made-or-lost',
] as const

export type RegisterRule = (typeof REGISTER_RULES)[number]

/** `path` is the place: `acts[17]`, or `rows.certificate/ID.state`. */
export function problem(rule: RegisterRule, path: string, figures: Readonly<Record<string, Figure>> = {}): Finding {
  return { rule, severity: 'error', path, figures, source: FORMAT }
}
