import { day } from '../../../src/core/values/day.ts'
import { png } from '../../files.ts'
import type { SpecimenAnswer, SpecimenItem } from '../../../web/api/answers.ts'

/** What a paper looks like from afar. */
export const PICTURE = png(320, 226)

const HREF = `data:image/png;base64,${PICTURE.toString('base64')}`
const NAMES = { AE: 'United Arab Emirates', BW: 'Botswana', CF: 'Central African Republic', EU: 'European Union' }
const VERSION = { from: day('2024-03-01'), source: 'notified', on: day('2024-02-12'), at: 40 } as const

export const SPECIMENS: readonly SpecimenItem[] = Object.entries(NAMES).map(([participant, name]) => ({
  ...{ participant, name },
  versions: participant === 'CF' || participant === 'BW' ? [{ ...VERSION, features: 2, images: 2 }] : [],
}))

export function specimenOf(participant: string): SpecimenAnswer {
  const name = NAMES[participant as keyof typeof NAMES]
  if (participant !== 'CF') return { participant, name, versions: [] }
  const features = [
    { name: 'Filigrane', where: 'Au centre', look: 'Un diamant taillé, visible à contre-jour' },
    { name: 'Fil de sécurité', where: 'Marge gauche', look: 'Argenté, avec KP en microtexte' },
  ]
  const images = ['Recto', 'Verso'].map(caption => ({ caption, href: HREF }))
  return { participant, name, versions: [{ ...VERSION, authority: 'CF-1', features, images }] }
}
