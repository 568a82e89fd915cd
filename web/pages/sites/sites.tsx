import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { SiteState as State } from '../../../src/core/licences/sites/lifecycle.ts'
import { download } from '../../api/download.ts'
import { type SiteItem, sitesQuery } from '../../api/licence-answers.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { Loading } from '../../parts/loading.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'
import { SiteCard } from './site-card.tsx'
import { SiteForm } from './site-form.tsx'
import { SiteImport } from './site-import.tsx'
import { SiteMap } from './site-map.tsx'

const MARKS: Readonly<Record<State, MarkKind>> = {
  registered: 'off',
  'in-order': 'good',
  'to-mend': 'warn',
  barred: 'bad',
  closed: 'off',
}

/** Every site a person may see on a map and in a list beside it, and what is known of the chosen one. */
export function Sites() {
  const { site, open } = useSearch({ from: '/shell/sites' })
  const navigate = useNavigate()
  const go = (to: { site?: string; open?: string }) => void navigate({ to: '/sites', search: to, replace: true })
  const { data, error } = useQuery(sitesQuery)
  return (
    <>
      <PageHead title={t('sites.title')} lead={t('sites.lead')}>
        <Doing items={data?.items ?? []} onOpen={what => go({ open: what })} />
      </PageHead>
      {error && <Trouble error={error} />}
      {open === 'new' && <SiteForm onDone={id => go(id ? { site: id } : {})} />}
      {open === 'file' && <SiteImport onDone={() => go({})} />}
      {!data && !error && <Loading />}
      {data && data.items.length === 0 && <p className="empty">{t('sites.none')}</p>}
      {data && data.items.length > 0 && (
        <div className="split">
          <div className="stack">
            <Card title={t('sites.map')} padded={false}>
              <SiteMap items={data.items} chosen={site} onChoose={id => go({ site: id })} />
            </Card>
            {site && <SiteCard key={site} id={site} />}
          </div>
          <Card title={t('sites.title')} padded={false}>
            <SiteList items={data.items} chosen={site} />
          </Card>
        </div>
      )}
    </>
  )
}

function Doing({ items, onOpen }: { items: readonly SiteItem[]; onOpen: (what: 'new' | 'file') => void }) {
  const session = useSession()
  const office = holds(session, 'licensing-officer')
  const file = useMutation({ mutationFn: () => download('/sites?limit=1000', 'application/geo+json') })
  return (
    <>
      {(office || holds(session, 'applicant')) && (
        <button type="button" className="btn main-act" onClick={() => onOpen('new')}>
          {t('sites.register')}
        </button>
      )}
      {office && (
        <button type="button" className="btn" onClick={() => onOpen('file')}>
          {t('sites.import')}
        </button>
      )}
      {items.length > 0 && (
        <button type="button" className="btn" aria-disabled={file.isPending} onClick={() => file.mutate()}>
          {t('sites.export')}
        </button>
      )}
    </>
  )
}

function SiteList({ items, chosen }: { items: readonly SiteItem[]; chosen?: string }) {
  return (
    <ul className="plain sites">
      {items.map(({ id, number, name, kind, state }) => (
        <li key={id}>
          <Link to="/sites" search={{ site: id }} replace aria-current={id === chosen ? 'true' : undefined}>
            <span>
              <b>
                <bdi>{number}</bdi>
              </b>{' '}
              <bdi>{name}</bdi>
              <br />
              <span className="quiet">{t(`sites.kind.${kind}`)}</span>
            </span>
            <Is kind={MARKS[state]}>{t(`sites.state.${state}`)}</Is>
          </Link>
        </li>
      ))}
    </ul>
  )
}
