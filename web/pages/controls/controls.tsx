import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLinkProps, useSearch } from '@tanstack/react-router'
import { SECTIONS } from '../../../src/core/controls/standards.ts'
import { CONTROL_STATES } from '../../../src/core/controls/statement.ts'
import { useNode, useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { ControlFiles } from './control-files.tsx'
import { ControlItem } from './control-item.tsx'
import { controlsQuery } from './queries.ts'

/** Every standard of the scheme, and how this participant says it meets it. */
export function Controls() {
  const { data } = useSuspenseQuery(controlsQuery)
  const { participant } = useNode()
  const { state } = useSearch({ from: '/shell/controls' })
  const edits = holds(useSession(), 'focal-point', 'administrator')
  const shown = data.items.filter(item => !state || item.state === state)
  const figures = { name: participant.name, said: data.said, all: data.all, met: data.counts.met }
  return (
    <>
      <PageHead title={t('controls.title')} lead={t('controls.lead', figures)}>
        <Link className="btn main-act" to="/controls/gaps">
          {t('controls.gaps')}
        </Link>
        <ControlFiles />
      </PageHead>
      <nav className="tabs" aria-label={t('controls.show')}>
        <Tab label={t('controls.all')} found={data.all} state={undefined} current={!state} />
        {CONTROL_STATES.map(one => (
          <Tab
            key={one}
            label={t(`controls.state.${one}`)}
            found={data.counts[one]}
            state={one}
            current={state === one}
          />
        ))}
      </nav>
      {SECTIONS.map(section => {
        const items = shown.filter(item => item.section === section)
        if (items.length === 0) return null
        return (
          <Card key={section} title={t(`controls.section.${section}`)} padded={false}>
            <ul className="plain controls">
              {items.map(item => (
                <ControlItem key={`${item.id} ${item.changedAt ?? ''}`} item={item} edits={edits} />
              ))}
            </ul>
          </Card>
        )
      })}
    </>
  )
}

function Tab(tab: { label: string; found: number; state: string | undefined; current: boolean }) {
  const { label, found, state, current } = tab
  // The router would call every tab current whose state is part of this one.
  const props = useLinkProps({ to: '/controls', search: { state } })
  return (
    <a {...props} aria-current={current ? 'true' : undefined}>
      {label} <b>{count(found)}</b>
    </a>
  )
}
