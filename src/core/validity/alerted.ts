import { ALERTS_SHARED, names } from '../participants/alert.ts'
import { ALERT_ADVICE } from '../participants/alert-choices.ts'
import type { AlertInForce } from '../participants/alert-fold.ts'
import type { TrustList } from '../participants/trust-list.ts'
import { numberParts } from '../values/certificate-number.ts'
import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'

/** By what a number is held against the alerts that are known. */
export interface AlertQuestion {
  readonly at: Day
  readonly list: Pick<TrustList, 'authorities'>
  /** A paper without a signature lies there: nothing but its form speaks for it. */
  readonly unsigned?: true
}

/**
 * What alerts say of a number. The issuer's own word about its blanks stands against a paper that nobody signed; of a
 * signed certificate it says to compare, because the sheet may be stolen and the code copied. What anybody else has
 * seen is a warning. One finding for the issuer's alerts and one for the others', each that of the strictest advice.
 */
export function alertFindings(
  number: string,
  alerts: readonly AlertInForce[],
  { at, list, unsigned }: AlertQuestion,
): Finding[] {
  const naming = alerts.filter(one => one.from <= at && names(one, number)).toSorted(strictestFirst)
  const ofIssuer = (one: AlertInForce) =>
    list.authorities.find(({ id }) => id === one.by)?.participant === numberParts(number)?.code
  const own = naming.find(ofIssuer)
  const other = naming.find(one => !ofIssuer(one))
  const stands = unsigned && own && own.kind !== 'other'
  return [
    ...(own ? [finding('alerted-by-issuer', own, stands ? 'error' : 'warning')] : []),
    ...(other ? [finding('alerted', other, 'warning')] : []),
  ]
}

function strictestFirst(a: AlertInForce, b: AlertInForce): number {
  return ALERT_ADVICE.indexOf(a.advice) - ALERT_ADVICE.indexOf(b.advice)
}

function finding(rule: string, alert: AlertInForce, severity: Finding['severity']): Finding {
  const { by, kind, advice, from, first, last, reference } = alert
  const figures = { by, kind, advice, from, first, ...(last === first ? {} : { last }), reference }
  return { rule, severity, path: 'number', figures, source: ALERTS_SHARED }
}
