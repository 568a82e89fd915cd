import type { Place } from '../../../src/core/confirmation/originals.ts'
import { t } from '../../words/language.ts'

/** `Antwerp, Cellar 2, 14`: office, archive, box. */
export const placeInWords = ({ office, archive, box }: Place): string =>
  box ? t('original.place.box', { office, archive, box }) : t('original.place', { office, archive })
