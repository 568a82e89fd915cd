import { t } from '../words/language.ts'
import { age, clock, daysApart, moment, span, weekday } from '../words/dates.ts'

const SOON_MS = 4 * 3_600_000

export interface Clock {
  readonly now: string
  readonly timeZone: string
}

/** Time left above, the day or hour it is due below. Late is said in words as well as in red. */
export function Due({ at, clock: { now, timeZone }, note }: { at: string; clock: Clock; note?: string }) {
  const left = Date.parse(at) - Date.parse(now)
  const days = daysApart(now, at, timeZone)
  const late = left < 0
  const tone = late ? 'late' : left < SOON_MS ? 'soon' : ''
  const above = late ? t('due.over', { span: span(left) }) : days === 0 ? span(left) : weekday(at, timeZone)
  const dueAt = days === 0 ? clock(at, timeZone) : weekday(at, timeZone)
  const below = !late && days > 0 ? t('due.inDays', { count: days }) : t('due.at', { when: dueAt })
  return (
    <div className={`due ${tone}`}>
      <b>{above}</b>
      <small>{note ?? below}</small>
    </div>
  )
}

/** How long something waits that has no time by which it is due. */
export function Waiting({ since, clock: { now, timeZone } }: { since: string; clock: Clock }) {
  return (
    <div className="due">
      <b>{t('due.waiting', { span: age(Date.parse(now) - Date.parse(since)) })}</b>
      <small>{t('due.since', { when: moment(since, timeZone, now) })}</small>
    </div>
  )
}
