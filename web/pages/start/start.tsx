import { useSuspenseQuery } from '@tanstack/react-query'
import type { Demonstration, DemonstrationAccount } from '../../api/answers.ts'
import { demonstrationQuery } from '../../api/queries.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Lozenge } from '../../parts/lozenge.tsx'
import { language, t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

const STORY = [1, 2, 3, 4] as const

/** The door of the demonstration world: what this is, who is who, and one click into every role. */
export function Start() {
  const { data } = useSuspenseQuery(demonstrationQuery)
  if (!data) return null
  return (
    <main className="start">
      <title>{t('start.title')}</title>
      <header>
        <div className="who">
          <Lozenge code="KP" />
          <h1>{t('start.title')}</h1>
        </div>
        <LanguageChoice bare />
      </header>
      <p className="lead">{t('start.what', { count: data.nodes.length })}</p>
      <p className="quiet">{t('start.demonstration')}</p>
      <h2>{t('start.who')}</h2>
      <div className="nodes">
        {data.nodes.map(node => (
          <NodeCard
            key={node.node}
            node={node}
            accounts={data.accounts.filter(account => account.node === node.node)}
          />
        ))}
      </div>
      <h2>{t('start.story')}</h2>
      <ol className="story">
        {STORY.map(step => (
          <li key={step}>
            <Rich text={t(`start.story.${step}`)} />
          </li>
        ))}
      </ol>
    </main>
  )
}

function NodeCard(props: { node: Demonstration['nodes'][number]; accounts: readonly DemonstrationAccount[] }) {
  const { node, accounts } = props
  return (
    <section className="card">
      <header>
        <div className="who">
          <Lozenge code={node.node === 'KPCS' ? 'KP' : node.node} />
          <div>
            <h3>{node.name}</h3>
            <bdi className="mono small quiet">{node.url}</bdi>
          </div>
        </div>
      </header>
      <ul>
        {accounts.map(account => (
          <li key={account.login}>
            <a href={`${account.url}/sign-in?as=${encodeURIComponent(account.login)}&lang=${language()}`}>
              <b>{t(`role.${account.role}`)}</b>
              <span>{account.name}</span>
              <span className="quiet small">{account.office}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={`${node.url}/verify?lang=${language()}`}>{t('start.verify')}</a>
        </li>
      </ul>
    </section>
  )
}
