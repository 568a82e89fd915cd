import type { AlertAnswer, AlertsAnswer } from '../../../web/api/alert-answers.ts'

const TEXT =
  'Fifty blank forms were taken from a van near Lobatse on the night of 30 October.\n' +
  'They are signed by nobody and carry the watermark. <b>Hold</b> what carries these numbers.'

const STOLEN: AlertAnswer = {
  ...{ id: '1'.repeat(32), state: 'in-force', by: 'BW-1', byName: 'Diamond Office of Botswana', own: true },
  ...{ ofIssuer: true, participant: 'BW', first: 'BW0013000', last: 'BW0013049', kind: 'stolen-blanks' },
  ...{ from: '2026-10-30', advice: 'detain', reference: 'CR 114/10/2026', text: TEXT, actions: [] },
  raisedAt: '2026-11-02T09:12:00Z',
}

const SEEN: AlertAnswer = {
  ...{ ...STOLEN, id: '2'.repeat(32), by: 'EU-BE-1', byName: 'Diamond Office, Antwerp', own: false, ofIssuer: false },
  ...{ participant: 'CF', first: 'CF0001234', last: 'CF0001234', kind: 'counterfeit', advice: 'ask-issuer' },
  ...{ from: '2026-11-20', reference: 'PV 2026/4411', text: 'A colour copy came with 212 carats, without a thread.' },
  raisedAt: '2026-11-24T06:40:00Z',
}

const ENDED: AlertAnswer = {
  ...{ ...STOLEN, id: '3'.repeat(32), state: 'withdrawn', kind: 'lost-blanks', first: 'BW0009100', last: 'BW0009104' },
  ...{ withdrawnAt: '2026-09-14T07:05:00Z', reason: 'All five lay in the safe of Francistown.' },
}

/** The administrator wrote the alert about another's paper, an officer the other one that waits. */
export function alerts(login: string): AlertsAnswer {
  const keeper = login === 'kgosi'
  const waiting: AlertAnswer = {
    ...{ ...STOLEN, id: '4'.repeat(32), state: 'proposed', first: 'BW0014200', last: 'BW0014209', raisedAt: undefined },
    ...{ kind: 'lost-blanks', advice: 'look-closer', frozen: 'f'.repeat(64), proposedBy: 'Lesego Seretse' },
    text: 'Ten blank forms are missing from the count of 23 November.',
    actions: [
      { action: 'approve', allowed: true, waitsFor: [] },
      { action: 'decline', allowed: true, waitsFor: [] },
    ],
  }
  const own = { ...STOLEN, actions: [{ action: 'withdraw', allowed: true, waitsFor: [] }] } as const
  if (login === 'peeters') return { items: [], mayRaise: true }
  return { items: keeper ? [SEEN, waiting, own, ENDED] : [SEEN, STOLEN, ENDED], mayRaise: keeper }
}
