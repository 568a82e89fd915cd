import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { freshKey } from '../api/client.ts'
import { useAct, viewsQuery } from '../api/queries.ts'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'
import { Field } from './field.tsx'
import type { ListFilter } from './list-filter.ts'
import { given, type SavedView, sameView } from './list-views.ts'
import { Trouble } from './trouble.tsx'

/** Gives the view a name, another one, or takes it away. */
export function ViewMenu({ noun, filter }: { noun: SavedView['list']; filter: ListFilter }) {
  const { data } = useQuery(viewsQuery)
  const saved = data?.items.find(view => view.list === noun && sameView(view.filter, filter))
  const menu = useRef<HTMLDetailsElement>(null)
  const [error, setError] = useState<string>()
  const act = useAct(() => menu.current?.removeAttribute('open'))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = typed(event.currentTarget, 'name')
    setError(name ? undefined : t('views.name.missing'))
    if (!name) return
    const id = saved?.id ?? freshKey().replaceAll('-', '')
    act.mutate({ method: 'PUT', path: `/views/${id}`, body: { list: noun, name, filter: given(filter) } })
  }
  return (
    <details
      className="export"
      ref={menu}
      onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary className="btn">{t(saved ? 'views.this' : 'views.save')}</summary>
      <form className="menu" noValidate onSubmit={submit} key={saved?.id}>
        <Field label={t('views.name')} hint={t('views.name.hint')} error={error}>
          {attributes => <input {...attributes} name="name" maxLength={40} defaultValue={saved?.name} />}
        </Field>
        <button type="submit" className="btn main-act">
          {t(saved ? 'views.rename' : 'views.keep')}
        </button>
        {saved && (
          <button
            type="button"
            className="btn stop"
            onClick={() => act.mutate({ method: 'DELETE', path: `/views/${saved.id}` })}
          >
            {t('views.remove')}
          </button>
        )}
        <p className="quiet">{t('views.share')}</p>
        {act.error && <Trouble error={act.error} />}
      </form>
    </details>
  )
}
