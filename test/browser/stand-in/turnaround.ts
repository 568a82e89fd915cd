import type { ServiceAnswer } from '../../../web/api/turnaround-answers.ts'

const HOUR = 3_600
const figure = (
  step: ServiceAnswer['authorities'][0]['measured'][0]['step'],
  count: number,
  hours: [number, number],
) => ({
  ...{ step, count, medianSeconds: hours[0] * HOUR, ninetiethSeconds: hours[1] * HOUR },
})

/** What Gaborone publishes of its service, and what was measured; arrivals were too few. */
export const SERVICE: ServiceAnswer = {
  ...{ days: 90, fewest: 5, now: '2026-11-24T07:14:00Z' },
  authorities: [
    {
      ...{ id: 'BW-1', name: 'Diamond Office, Gaborone' },
      published: {
        hours: { inspection: 24, secondOfficer: 8, issue: 48, receipt: 24 },
        source: 'Policy BW-S-1 of the Diamond Office',
      },
      measured: [
        figure('inspection', 412, [6.4, 21.5]),
        figure('secondOfficer', 412, [1.2, 9.6]),
        figure('signing', 412, [0.01, 0.02]),
        figure('issue', 412, [8.1, 33]),
        figure('answer', 31, [19, 77]),
        figure('confirmation', 388, [170, 402]),
      ],
    },
  ],
}
