import type { Opening } from '../../src/core/values/opening.ts'
import { Card } from '../parts/card.tsx'
import { t, tOr } from '../words/language.ts'
import { Rich } from '../words/rich.tsx'

/** Whether it is to be opened, why, and, where it need not be, the way to let it pass. */
export function OpeningCard(props: {
  at: 'export' | 'import'
  opening: Opening | undefined
  unopened: boolean
  onUnopened: (unopened: boolean) => void
}) {
  const { at, opening, unopened, onUnopened } = props
  if (!opening) return <p className="small quiet">{t('opening.all')}</p>
  const because = (reason: string) => tOr(`opening.because.${reason}`, tOr(`opening.because.${reason}.${at}`, reason))
  return (
    <Card title={t('opening.title')}>
      <div className="stack">
        <p>
          <Rich text={t(opening.open ? 'opening.open' : 'opening.may')} />
        </p>
        <p>{opening.reasons.map(because).join(' ')}</p>
        {!opening.open && (
          <div>
            <label className="check">
              <input type="checkbox" checked={unopened} onChange={event => onUnopened(event.target.checked)} />{' '}
              {t(`opening.pass.${at}`)}
            </label>
            <p className="hint">{t(`opening.pass.hint.${at}`)}</p>
          </div>
        )}
      </div>
    </Card>
  )
}
