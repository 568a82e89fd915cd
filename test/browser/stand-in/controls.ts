import { completeness, statedOf } from '../../../src/core/controls/gaps.ts'
import type { ControlState } from '../../../src/core/controls/statement.ts'
import type { ControlAnswer, ControlsAnswer } from '../../../web/api/control-answers.ts'

const SAID: Readonly<Record<string, Partial<ControlAnswer> & { readonly state: ControlState }>> = {
  'IV-c': {
    ...{ state: 'met', from: '2003-06-01', how: 'Numbered bags, sealed at the Diamond Office before two officers.' },
    ...{ law: 'Precious and Semi-Precious Stones (Control) Regulations, reg. 12', responsible: 'Diamond Office' },
    evidence: [{ label: 'Certificates with their seals', to: '/certificates' }],
    ...{ changedAt: '2026-03-02T08:00:00.000Z', byName: 'Boitumelo Kgosi' },
  },
  'A2-books': {
    ...{
      state: 'partly',
      from: '2026-01-01',
      how: 'Dealers keep books on paper; they are not all looked at each year.',
    },
    ...{ law: 'Licence conditions, para. 7', responsible: 'Ministry of Minerals' },
    ...{ changedAt: '2026-02-02T08:00:00.000Z', byName: 'Boitumelo Kgosi' },
  },
  'IV-d': {
    ...{ state: 'not-met', from: '2026-05-01', how: 'Penalties of 1998 are too low; a bill is before Parliament.' },
    ...{ changedAt: '2026-05-04T08:00:00.000Z', byName: 'Boitumelo Kgosi' },
  },
}

/** A profile that was begun: one standard met, one partly, one not. */
export function controls(): ControlsAnswer {
  const rows = Object.entries(SAID).map(([reference, { state }]) => ({ reference, state }))
  const all = statedOf(rows as unknown as Parameters<typeof statedOf>[0])
  const items = all.map(({ standard, state }): ControlAnswer => {
    const { id, section, citation, software, page } = standard
    return { id, section, citation, software, ...(page ? { page } : {}), evidence: [], ...SAID[id], state }
  })
  return { ...completeness(all), items }
}

export const CONTROL_HISTORY = [
  {
    ...{ at: '2026-03-02T08:00:00.000Z', day: '2026-03-02', kind: 'control.stated', actorName: 'Boitumelo Kgosi' },
    ...{ text: 'Boitumelo Kgosi said how IV-c is met: met, from 1 Jun 2003', position: 8_114 },
  },
]
