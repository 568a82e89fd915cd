import type { ReactNode } from 'react'
import { useNode } from '../api/queries.ts'

/** What a page is about, also as the title of its window; `children` are what can be done with it. */
export function PageHead({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const { participant } = useNode()
  return (
    <div className="head">
      <title>{`${title} – ${participant.name}`}</title>
      <div>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {lead && <p>{lead}</p>}
      </div>
      {children && <div className="acts">{children}</div>}
    </div>
  )
}
