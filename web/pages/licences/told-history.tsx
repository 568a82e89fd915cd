import type { ToldDeed } from '../../api/licence-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** What happened, the last first, each with its report or reason. */
export function ToldHistory({ history }: { history: readonly ToldDeed[] }) {
  const { authority, now } = useNode()
  const events = history.toReversed().map(({ position, at, text, said }) => ({
    id: position,
    when: moment(at, authority.timeZone, now),
    what: (
      <>
        {text}
        {said && (
          <p className="quiet">
            <bdi>{said}</bdi>
          </p>
        )}
      </>
    ),
  }))
  return (
    <Card title={t('application.history')}>
      <Timeline events={events} />
    </Card>
  )
}
