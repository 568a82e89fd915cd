import type { Placed } from '../values/act.ts'
import type { CertificateAct } from './acts.ts'
import { type CertificateState, nextState } from './lifecycle.ts'

/** What a certificate waits for, one after another. */
export const STEPS = ['inspection', 'answer', 'second-officer', 'signing', 'confirmation', 'held-abroad'] as const
export type Step = (typeof STEPS)[number]

/** The step a certificate is in by its state; what has ended waits for nothing. */
export const STEP_OF: Readonly<Partial<Record<CertificateState, Step>>> = {
  applied: 'inspection',
  returned: 'answer',
  inspected: 'second-officer',
  authorised: 'signing',
  issued: 'confirmation',
  detained: 'held-abroad',
}

/** Whose time a step takes: an office is not measured by what waits for the applicant or for a partner. */
export const WHOSE: Readonly<Record<Step, 'office' | 'applicant' | 'partner'>> = {
  inspection: 'office',
  answer: 'applicant',
  'second-officer': 'office',
  signing: 'office',
  confirmation: 'partner',
  'held-abroad': 'partner',
}

export interface StepClock {
  readonly step: Step
  /** Plain time, nights and holidays in it: each time it was entered, added up. */
  readonly milliseconds: number
  /** It is in this step now. */
  readonly running: boolean
}

/** What stopped it on its way: an act with a reason, at this position. */
export interface Stop {
  readonly kind: (typeof STOPS)[number]
  readonly at: string
  readonly position: number
  /** What it waited for from then on, how long, and whether it still does; absent where it ended there. */
  readonly waited?: StepClock
}

const STOPS = [
  'certificate.returned',
  'certificate.refused',
  'certificate.sent-back',
  'certificate.detained',
  'certificate.seized',
] as const

/** How long each step took until `now`, in order of the steps; those it never came to are absent. */
export function stepClocks(acts: readonly Placed<CertificateAct>[], now: string): StepClock[] {
  const spans = spansOf(acts, now)
  return STEPS.flatMap(step => {
    const own = spans.filter(span => span.step === step)
    if (own.length === 0) return []
    const milliseconds = own.reduce((sum, span) => sum + span.milliseconds, 0)
    return [{ step, milliseconds, running: own.some(span => span.running) }]
  })
}

/** The office's own time between receiving an application and signing its certificate. */
export function officeTime(clocks: readonly StepClock[]): Omit<StepClock, 'step'> {
  const own = clocks.filter(clock => WHOSE[clock.step] === 'office')
  const milliseconds = own.reduce((sum, clock) => sum + clock.milliseconds, 0)
  return { milliseconds, running: own.some(clock => clock.running) }
}

/** Everything that stopped it, the latest first, with what the clock did meanwhile. */
export function stopsOf(acts: readonly Placed<CertificateAct>[], now: string): Stop[] {
  const spans = spansOf(acts, now)
  return acts.toReversed().flatMap(({ kind, at, position }) => {
    const stop = STOPS.find(one => one === kind)
    const waited = spans.find(span => span.position === position)
    return stop ? [{ kind: stop, at, position, ...(waited ? { waited } : {}) }] : []
  })
}

interface Span extends StepClock {
  /** Position of the act that began it. */
  readonly position: number
}

/** An act that leaves the state where it is, a reminder or a proposal to void, begins nothing. */
function spansOf(acts: readonly Placed<CertificateAct>[], now: string): Span[] {
  const begun: { step: Step | undefined; at: string; position: number }[] = []
  let state: CertificateState | 'new' = 'new'
  for (const { kind, at, position } of acts) {
    const next: CertificateState | null = nextState(state, kind)
    if (next && next !== state) begun.push({ step: STEP_OF[next], at, position })
    state = next ?? state
  }
  return begun.flatMap(({ step, at, position }, index) => {
    const end = begun[index + 1]?.at
    const milliseconds = Math.max(0, Date.parse(end ?? now) - Date.parse(at))
    return step ? [{ step, milliseconds, running: end === undefined, position }] : []
  })
}
