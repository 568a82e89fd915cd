import type { ClocksAnswer } from '../../../web/api/turnaround-answers.ts'

const HOUR = 3_600_000
const REASON = 'The invoice names 2,211.07 ct, the application 2,111.07 ct. Which is right?'

/** What the clocks of a certificate of Gaborone show, by its state. */
export function clocksOf(state: string): ClocksAnswer {
  const waits = state === 'applied' || state === 'inspected'
  const inspection = { step: 'inspection', whose: 'office', hours: 24, milliseconds: 19.5 * HOUR } as const
  const second = { step: 'second-officer', whose: 'office', hours: 8, milliseconds: 2.2 * HOUR } as const
  const base = { source: 'Policy BW-S-1 of the Diamond Office', office: { hours: 48, milliseconds: 19.5 * HOUR } }
  if (state === 'returned') {
    const waited = { step: 'answer', milliseconds: 26 * HOUR, running: true } as const
    return {
      ...base,
      office: { ...base.office, running: false },
      steps: [
        { ...inspection, running: false },
        { ...waited, whose: 'applicant' },
      ],
      stops: [{ kind: 'certificate.returned', at: '2026-11-23T06:00:00Z', position: 18_650, reason: REASON, waited }],
    }
  }
  const office = { hours: 48, milliseconds: state === 'applied' ? 19.5 * HOUR : 21.7 * HOUR, running: waits }
  const first = { ...inspection, running: state === 'applied' }
  if (state === 'applied') return { ...base, office, steps: [first], stops: [] }
  if (state === 'inspected') return { ...base, office, steps: [first, { ...second, running: true }], stops: [] }
  const confirmation = { step: 'confirmation', whose: 'partner', milliseconds: 520 * HOUR } as const
  return {
    ...base,
    office,
    steps: [first, { ...second, running: false }, { ...confirmation, running: state === 'issued' }],
    stops: [],
  }
}
