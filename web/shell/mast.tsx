import { Link } from '@tanstack/react-router'
import type { NodeAnswer, Session } from '../api/answers.ts'
import { useNode, useSession } from '../api/queries.ts'
import { Lozenge } from '../parts/lozenge.tsx'
import { t } from '../words/language.ts'
import { Find } from './find.tsx'
import { Me } from './me.tsx'
import { NodeState } from './node-state.tsx'
import { Notices } from './notices.tsx'

/** Whose node this is, what it holds, how it is, and who sits at it. */
export function Mast() {
  const node = useNode()
  const session = useSession()
  return (
    <header className="mast">
      <Link to="/desk" className="who">
        <Lozenge code={node.node === 'KPCS' ? 'KP' : node.node} />
        <span>
          <span className="name">{node.participant.name}</span>
          <span className="office">
            {office(node, session)}
            {session.demonstration && ` · ${t('mast.demonstration')}`}
          </span>
        </span>
      </Link>
      <Find />
      <NodeState node={node} />
      <Notices />
      <Me />
    </header>
  )
}

function office({ authority }: NodeAnswer, session: Session): string {
  if (session.firm) return session.firm.name
  const own = session.grants.find(grant => grant.office)?.office
  const name = authority.offices.find(({ id }) => id === own)?.name
  return name ?? [authority.name, authority.seat].filter(Boolean).join(', ')
}
