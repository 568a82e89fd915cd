import { day } from '../../../src/core/values/day.ts'
import { png } from '../../files.ts'
import type { SpecimenAnswer, SpecimenItem, SpecimenProposal } from '../../../web/api/specimen-answers.ts'

/** What a paper looks like from afar. */
export const PICTURE = png(320, 226)

const NAMES = { AE: 'United Arab Emirates', BW: 'Botswana', CF: 'Central African Republic', EU: 'European Union' }
const VERSION = { from: day('2024-03-01'), source: 'notified', on: day('2024-02-12'), at: 40 } as const

export const SPECIMENS: readonly SpecimenItem[] = Object.entries(NAMES).map(([participant, name]) => ({
  ...{ participant, name },
  versions: participant === 'CF' ? [{ ...VERSION, features: 2, images: 2 }] : [],
  ...(participant === 'BW' ? { waits: true } : {}),
}))

export function specimenOf(participant: string): SpecimenAnswer {
  const name = NAMES[participant as keyof typeof NAMES]
  if (participant === 'BW') return { participant, name, versions: [], proposals: [WAITING, CAME_BACK] }
  if (participant !== 'CF') return { participant, name, versions: [], proposals: [] }
  return { participant, name, versions: [{ ...VERSION, authority: 'CF-1', ...SHOWN }], proposals: [] }
}

const SHOWN = {
  features: [
    { name: 'Filigrane', where: 'Au centre', look: 'Un diamant taillé, visible à contre-jour' },
    { name: 'Fil de sécurité', where: 'Marge gauche', look: 'Argenté, avec KP en microtexte' },
  ],
  images: ['Recto', 'Verso'].map((caption, at) => ({ caption, href: `/api/v1/specimens/CF/40/images/${at}` })),
}

/** One waits for a second person, another was sent back to its own. */
const WAITING: SpecimenProposal = {
  ...{ at: 90, from: day('2027-01-01'), authority: 'BW-1', frozen: 'a'.repeat(64) },
  ...{ proposedAt: '2026-11-23T14:20:00Z', by: 'Lorato Tau', isOwn: false, waitsFor: [], ...SHOWN },
}
const CAME_BACK: SpecimenProposal = {
  ...WAITING,
  ...{ at: 70, from: day('2026-12-01'), by: 'Boitumelo Kgosi', isOwn: true },
  sentBack: { by: 'Lorato Tau', on: '2026-11-24T06:40:00Z', reason: 'The thread is silver, not golden.' },
}
