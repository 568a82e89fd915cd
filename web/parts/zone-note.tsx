import type { NodeAnswer } from '../api/answers.ts'
import { t } from '../words/language.ts'

/** Whose clock the times of a page are on: `Times are Gaborone, UTC+2`. */
export function ZoneNote({ node: { authority, now } }: { node: NodeAnswer }) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: authority.timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(now))
    .find(part => part.type === 'timeZoneName')
  return <span>{t('times', { place: authority.seat, offset: (parts?.value ?? 'UTC').replace('GMT', 'UTC') })}</span>
}
