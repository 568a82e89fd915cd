import type { Feature } from '../../../src/core/participants/specimen.ts'
import { Scroll } from '../../parts/scroll.tsx'
import { t } from '../../words/language.ts'

/** What to compare by eye, in the words of whoever notified it. */
export function FeatureTable({ features }: { features: readonly Feature[] }) {
  if (features.length === 0) return <p className="quiet">{t('specimen.noFeatures')}</p>
  return (
    <Scroll label={t('specimen.col.features')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('specimen.feature')}</th>
            <th scope="col">{t('specimen.where')}</th>
            <th scope="col">{t('specimen.look')}</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ name, where, look }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <bdi>{where}</bdi>
              </td>
              <td>
                <bdi>{look}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
