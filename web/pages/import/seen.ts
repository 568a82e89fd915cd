import type { ImportAnswer, SeenDocument } from '../../api/answers.ts'
import { country } from '../../words/dates.ts'

/** Every seal on the paper: of the parcels, and of containers around them. */
export function sealsOf({ parcels = [], containers = [] }: SeenDocument): readonly string[] {
  const seals = [...parcels.map(parcel => parcel.seal), ...containers.map(container => container.seal)]
  return [...new Set(seals.filter((seal): seal is string => Boolean(seal)))]
}

/** The issuing participant by name. */
export const issuerOf = ({ row }: Pick<ImportAnswer, 'row'>): string => country(row.participant)
