import type { ReactNode } from 'react'

export interface Event {
  readonly id: string | number
  readonly when: string
  readonly what: ReactNode
  readonly now?: boolean
}

/** What happened, in the order it is given. */
export function Timeline({ events }: { events: readonly Event[] }) {
  return (
    <ol className="time">
      {events.map(event => (
        <li key={event.id} className={event.now ? 'now' : undefined}>
          <time>{event.when}</time>
          <div>{event.what}</div>
        </li>
      ))}
    </ol>
  )
}
