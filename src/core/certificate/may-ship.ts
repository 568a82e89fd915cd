import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { type Fee, publishedOn, type Term } from '../participants/policy.ts'
import type { Draft } from './draft.ts'
import { lint } from './lint.ts'
import type { Scheme } from './rule.ts'
import { RULES } from './rules.ts'

/** A shipment somebody thinks of: codes of participants, countries or `mixed`, HS codes, and the day it would leave. */
export interface Intent {
  readonly from: string
  readonly to: string
  /** Country of mining; `mixed` where it is not known; several where a mixed parcel names them. */
  readonly origin: 'mixed' | readonly string[]
  readonly hs: readonly string[]
  readonly on: Day
  /** Carats of the largest stone, as a decimal text, where it is known. */
  readonly largestStone?: string
}

export interface Advice {
  /** `ask`: nothing forbids it, and something has to be asked of the authority first. */
  readonly answer: 'yes' | 'no' | 'ask'
  readonly findings: readonly Finding[]
  /** Rules nobody published anything for. */
  readonly notChecked: readonly string[]
  /** How long its certificate holds at most, and how long it is made to hold, where the issuer published it. */
  readonly validity?: Term
  readonly validitySource?: Finding['source']
  /** What the issuer takes for it, where it published that. */
  readonly fees?: readonly Fee[]
  readonly feesSource?: Finding['source']
  /** A size was given, and no rule here asks for sizes. */
  readonly sizeUnchecked: boolean
}

/** What the rules can say before there is a certificate. The others ask for what nobody has yet. */
const ASKED = [
  ...['issuer-not-participant', 'destination-not-participant', 'special-entity'],
  ...['origin-missing', 'origin-unknown', 'origin-not-participant'],
  ...['hs-unknown', 'hs-not-rough', 'origin-undisclosed-refused'],
]
/** Says by itself that it was not asked. */
const UNASKED = 'licence-not-valid'
const BLIND = RULES.map(rule => rule.name).filter(name => !ASKED.includes(name) && name !== UNASKED)

/** May I ship this? The same rules as for a certificate, asked of one that is only thought of. */
export function mayShip(intent: Intent, scheme: Scheme): Advice {
  const { findings, notChecked } = lint(draftOf(intent), { ...scheme, today: intent.on, others: [] }, BLIND)
  const open = notChecked.filter(name => ASKED.includes(name))
  const validity = publishedOn(scheme.policies, intent.from, intent.on, 'validity')
  const fees = publishedOn(scheme.policies, intent.from, intent.on, 'fees')
  return {
    answer: answerOf(findings, open),
    findings,
    notChecked,
    ...(validity ? { validity: validity.value, validitySource: validity.source } : {}),
    ...(fees ? { fees: fees.value, feesSource: fees.source } : {}),
    sizeUnchecked: intent.largestStone !== undefined,
  }
}

function answerOf(findings: readonly Finding[], open: readonly string[]): Advice['answer'] {
  if (findings.some(finding => finding.severity === 'error')) return 'no'
  return findings.some(finding => finding.severity === 'warning') || open.length > 0 ? 'ask' : 'yes'
}

function draftOf({ from, to, origin, hs, on, largestStone }: Intent): Draft {
  return {
    ...{ issuedOn: on, issuer: { participant: from }, destination: to, provenance: from },
    origin: originOf(origin),
    parcels: [{ lines: hs.map(code => ({ hs: code, ...(largestStone ? { largestStone } : {}) })) }],
  } as Draft
}

function originOf(origin: Intent['origin']): Draft['origin'] {
  if (origin === 'mixed') return { kind: 'mixed' }
  const [first = '', ...more] = origin
  if (more.length === 0) return { kind: 'single', country: first }
  return { kind: 'mixed', countries: origin.map(country => ({ country })) }
}
