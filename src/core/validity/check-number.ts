import { numberParts } from '../values/certificate-number.ts'
import type { Finding } from '../values/finding.ts'
import type { Question, Verdict } from './check.ts'
import type { Pack } from './pack.ts'
import { alertFindings } from './alerted.ts'
import { packAge } from './pack-age.ts'
import { remark } from './remark.ts'
import { rulesAgainst, SAYS } from './serial-status.ts'
import { blockOf, type Statuses } from './statuses.ts'

/**
 * What a number alone tells, read off a paper: what its issuer says of the serial, and nothing about the paper. It is
 * never `valid`: without a signature anybody may have printed it. A number its issuer never gave, or ended, is
 * `invalid`.
 */
export function checkNumber(number: string, pack: Pack | null, question: Question): Verdict {
  const findings = [
    ...(pack ? statusFindings(number, pack) : []),
    ...(pack ? alertFindings(number, pack.alerts ?? [], { at: question.at, list: pack.trustList }) : []),
    ...packAge(pack, question.at),
    remark('unsigned', 'validated'),
  ]
  const ended = findings.some(finding => Object.values(SAYS).includes(finding.rule))
  const notChecked = pack && !pack.alerts ? ['alerts'] : []
  return { verdict: ended ? 'invalid' : 'undecided', findings, notChecked }
}

function statusFindings(number: string, pack: Pack): Finding[] {
  const parts = numberParts(number)
  const statuses = parts && statusesOf(parts.code, parts.serial, pack)
  if (!parts || !statuses) return []
  // Beyond the horizon a serial may have been given out since: only what was told can be held against it.
  const rules = rulesAgainst(statuses, parts.serial).filter(rule => rule !== 'not-logged')
  return rules.map(rule => remark(rule, 'status', { number, at: statuses.horizon.day }))
}

/** The statement that covers the serial: participants may have several authorities, each with its own blocks. */
function statusesOf(code: string, serial: number, pack: Pack): Statuses | undefined {
  return pack.trustList.authorities
    .filter(authority => authority.participant === code)
    .map(authority => pack.statuses.get(authority.id))
    .find(statuses => statuses && blockOf(statuses, serial))
}
