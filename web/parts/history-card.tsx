import type { Deed } from '../api/answers.ts'
import { useNode } from '../api/queries.ts'
import { moment } from '../words/dates.ts'
import { t } from '../words/language.ts'
import { Card } from './card.tsx'
import { Timeline } from './timeline.tsx'

/** What happened, the last first, each with the moment and the person. */
export function HistoryCard({ history }: { history: readonly Deed[] }) {
  const { authority, now } = useNode()
  const events = history.toReversed().map(deed => ({
    id: deed.position,
    when: moment(deed.at, authority.timeZone, now),
    what: deed.text,
  }))
  return (
    <Card title={t('application.history')}>
      <Timeline events={events} />
    </Card>
  )
}
