import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { NodeAnswer } from '../../api/answers.ts'
import { nodeQuery } from '../../api/queries.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Lozenge } from '../../parts/lozenge.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { SignInAs } from './sign-in-as.tsx'
import { OtherDoors } from './other-doors.tsx'
import { OwnCode } from './own-code.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { TurnedAway } from './turned-away.tsx'

/**
 * The way in: by the state's identity provider, a passkey, or a password and the second factor; in the demonstration
 * world, as one of its persons.
 */
export function SignIn() {
  const { as, next, code, refused } = useSearch({ from: '/sign-in' })
  const { data: node } = useQuery(nodeQuery)
  const verify = (inside: ReactNode) => <a href="/verify">{inside}</a>
  return (
    <main className="public signin">
      <div className="bar">
        <span className="who">
          {node && <Lozenge code={node.node === 'KPCS' ? 'KP' : node.node} />}
          <span>
            <b>{node?.participant.name}</b>
            <span className="quiet small">
              {node && [node.authority.name, node.authority.seat].filter(Boolean).join(', ')}
            </span>
          </span>
        </span>
        <LanguageChoice bare />
      </div>
      <div className="pad stack">
        <title>{`${t('signIn.title')} – ${node?.participant.name ?? ''}`}</title>
        <h1>{t(code ? 'door.code.title' : 'signIn.title')}</h1>
        {refused && <TurnedAway rule={refused} />}
        {as ? <SignInAs login={as} /> : node && <Doors node={node} code={code} next={next} />}
        <p className="quiet small">
          <Rich text={t('signIn.public')} wraps={{ link: verify }} />
        </p>
      </div>
    </main>
  )
}

function Doors({ node, code, next }: { node: NodeAnswer; code?: string; next?: string }) {
  if (code && node.provider) return <OwnCode name={node.provider.name} next={next} />
  return (
    <>
      <OtherDoors node={node} next={next} />
      <SignInForm next={next} isMain={!node.provider} />
    </>
  )
}
