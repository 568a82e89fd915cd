import type { FollowedComplaint } from '../../../web/complain/answers.ts'
import type { ComplaintAnswer } from '../../../web/pages/complaints/queries.ts'
import { day } from '../../../src/core/values/day.ts'

const MESSAGES = [
  {
    ...{ from: 'reporter' as const, on: '2026-11-20', text: 'The buyer paid half of what his paper says.' },
    ...{ where: 'The bridge at Boteti', when: 'Last Monday', about: 'A buyer with a green car' },
  },
  {
    from: 'office' as const,
    on: '2026-11-22',
    text: 'We have asked for his books of that week. Do you have the paper?',
  },
]

export const FOLLOWED: FollowedComplaint = { state: 'answered', topic: 'money', messages: MESSAGES }

const ROW: ComplaintAnswer['row'] = {
  ...{ id: '5f3a9c0d1e2b4a6f8091a2b3c4d5e6f7', authority: 'BW-1', reference: '5f3a9c0d', topic: 'money' },
  ...{ state: 'answered', receivedAt: '2026-11-20T09:00:00.000Z', changedAt: '2026-11-22T09:00:00.000Z' },
  ...{ by: 'sebina', messages: [{ from: 'reporter', on: day('2026-11-20'), at: 3 }] },
}

export const COMPLAINT_ROWS = [
  { ...ROW, id: 'new', reference: '91c0aa02', topic: 'smuggling', state: 'received', by: undefined },
  ROW,
]

/** One that nobody took yet, and one that this officer answered. */
export function complaintOf(id: string): ComplaintAnswer {
  const history = [
    {
      ...{ at: '2026-11-20T09:00:00.000Z', day: '2026-11-20', kind: 'complaint.told', actorName: 'BW-1' },
      ...{ text: 'Somebody complained', position: 7_001 },
    },
  ]
  if (id === 'new') {
    const row = { ...ROW, id: 'new', reference: '91c0aa02', state: 'received' as const, by: undefined }
    return { row, messages: MESSAGES.slice(0, 1), history }
  }
  return { row: ROW, messages: MESSAGES, history, contact: '+267 71 000 000', byName: 'Gorata Sebina' }
}
