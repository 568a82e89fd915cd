import { UNKNOWN_ORIGIN } from '../../../src/core/custody/shares.ts'
import { t } from '../../words/language.ts'

/** `AO, BW`, as a certificate says it; what nobody knows is told in words. */
export function countries(origins: string): string {
  return origins
    .split('+')
    .map(origin => (origin === UNKNOWN_ORIGIN ? t('stock.unknown') : origin))
    .join(', ')
}
