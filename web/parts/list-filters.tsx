import type { FormEvent } from 'react'
import { listed, t } from '../words/language.ts'
import type { ListFilter } from './list-page.tsx'
import { typed } from '../words/typed.ts'

/** Text and state, kept in the address of the page. */
export function ListFilters(props: {
  filter: ListFilter
  states: readonly { readonly name: string; readonly label: string }[]
  onFilter: (part: ListFilter) => void
}) {
  const { filter, states, onFilter } = props
  const several = filter.state?.includes(',')
    ? listed(filter.state.split(',').map(name => states.find(state => state.name === name)?.label ?? name))
    : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onFilter({ text: typed(event.currentTarget, 'text') || undefined })
  }
  return (
    <form className="filters" onSubmit={submit} key={filter.text}>
      <label className="hidden" htmlFor="list-text">
        {t('list.filter')}
      </label>
      <input id="list-text" name="text" type="search" placeholder={t('list.filter')} defaultValue={filter.text} />
      <label className="hidden" htmlFor="list-state">
        {t('list.state')}
      </label>
      <select
        id="list-state"
        value={filter.state ?? ''}
        onChange={event => onFilter({ state: event.target.value || undefined })}
      >
        <option value="">{t('list.state.any')}</option>
        {several && <option value={filter.state}>{several}</option>}
        {states.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit" className="btn">
        {t('list.search')}
      </button>
    </form>
  )
}
