import { dayAt } from '../../../src/core/values/day.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { issuerOf } from './seen.ts'
import { PageHead } from '../../parts/page-head.tsx'

type Stop = 'detain' | 'release' | 'decline-release' | 'return' | 'seize' | 'decline'

/** What came, from whom, to whom and when; beside it what may be decided with a reason. */
export function ImportHead(props: { answer: ImportAnswer; stops: readonly Stop[]; onStop: (stop: Stop) => void }) {
  const { answer, stops, onStop } = props
  const { row, document } = answer
  const { authority, now } = useNode()
  const { importer } = document
  const said = [
    importer?.name && t('import.to', { importer: importer.name }),
    row.announcedAt
      ? t('import.announcedOn', { day: day(dayAt(Date.parse(row.announcedAt), authority.timeZone)) })
      : t('import.notAnnounced'),
    row.presentedAt && t('import.presentedAt', { moment: moment(row.presentedAt, authority.timeZone, now) }),
  ]
  return (
    <PageHead
      title={t('import.title', { number: row.number, issuer: issuerOf(answer) })}
      lead={said.filter(Boolean).join(' ')}
    >
      {stops.map(stop => (
        <button
          key={stop}
          type="button"
          className={stop === 'seize' || stop === 'detain' ? 'btn stop' : 'btn'}
          onClick={() => onStop(stop)}
        >
          {t(`import.${stop}`)}
        </button>
      ))}
    </PageHead>
  )
}
