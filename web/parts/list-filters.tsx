import { useQuery } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { LICENCE_KINDS } from '../../src/core/licences/kinds.ts'
import { schemeQuery } from '../api/queries.ts'
import { country } from '../words/dates.ts'
import { listed, t } from '../words/language.ts'
import { typed } from '../words/typed.ts'
import { isNarrowed, type ListColumn, type ListFilter, orderOf } from './list-filter.ts'

export type ListNoun = 'certificates' | 'imports' | 'licences'

interface Props {
  readonly noun: ListNoun
  readonly filter: ListFilter
  readonly states: readonly { readonly name: string; readonly label: string }[]
  readonly columns: readonly ListColumn[]
  readonly onFilter: (part: ListFilter) => void
}

const ALL = { state: undefined, text: undefined, partner: undefined, from: undefined, to: undefined }

/** What narrows a long list, kept in the address of the page. */
export function ListFilters(props: Props) {
  const { filter, onFilter } = props
  return (
    <TextAndState {...props}>
      {props.noun === 'licences' ? <KindChoice {...props} /> : <PartnerChoice {...props} />}
      <Days {...props} />
      <OrderChoice {...props} />
      {isNarrowed(filter) && (
        <button type="button" className="btn" onClick={() => onFilter(ALL)}>
          {t('list.clear')}
        </button>
      )}
    </TextAndState>
  )
}

type Narrowed = Pick<Props, 'filter' | 'states' | 'onFilter'>

/** Part of a text and one choice: what every list is narrowed by, and a short one by nothing else. */
export function TextAndState(props: Narrowed & { children?: ReactNode }) {
  const { filter, onFilter, children } = props
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
      <button type="submit" className="btn">
        {t('list.search')}
      </button>
      <StateChoice {...props} />
      {children}
    </form>
  )
}

function StateChoice({ filter, states, onFilter }: Narrowed) {
  const several = filter.state?.includes(',')
    ? listed(filter.state.split(',').map(name => states.find(state => state.name === name)?.label ?? name))
    : undefined
  return (
    <>
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
    </>
  )
}

function PartnerChoice({ noun, filter, onFilter }: Props) {
  const { data } = useQuery(schemeQuery)
  const known = data?.trustList.participants.map(({ code }) => ({ code, name: country(code) })) ?? []
  const named = known.toSorted((a, b) => a.name.localeCompare(b.name))
  const other = filter.partner && !known.some(({ code }) => code === filter.partner) ? [filter.partner] : []
  return (
    <>
      <label className="hidden" htmlFor="list-partner">
        {t(noun === 'imports' ? 'list.col.from' : 'list.col.destination')}
      </label>
      <select
        id="list-partner"
        value={filter.partner ?? ''}
        onChange={event => onFilter({ partner: event.target.value || undefined })}
      >
        <option value="">{t(noun === 'imports' ? 'list.partner.from' : 'list.partner.to')}</option>
        {[...other.map(code => ({ code, name: country(code) })), ...named].map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

const FROM = {
  certificates: 'list.issued.from',
  imports: 'list.presented.from',
  licences: 'licences.ends.from',
} as const

function KindChoice({ filter, onFilter }: Props) {
  return (
    <>
      <label className="hidden" htmlFor="list-partner">
        {t('licences.col.kind')}
      </label>
      <select
        id="list-partner"
        value={filter.partner ?? ''}
        onChange={event => onFilter({ partner: event.target.value || undefined })}
      >
        <option value="">{t('licences.kind.any')}</option>
        {LICENCE_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {t(`licence.kind.${kind}`)}
          </option>
        ))}
      </select>
    </>
  )
}

function Days({ noun, filter, onFilter }: Props) {
  const day = (name: 'from' | 'to') => (
    <input
      id={`list-${name}`}
      type="date"
      defaultValue={filter[name]}
      key={filter[name]}
      onBlur={event =>
        event.target.value !== (filter[name] ?? '') && onFilter({ [name]: event.target.value || undefined })
      }
    />
  )
  return (
    <div className="days">
      <label htmlFor="list-from">{t(FROM[noun])}</label>
      {day('from')}
      <label htmlFor="list-to">{t('list.until')}</label>
      {day('to')}
    </div>
  )
}

/** On a phone there are no heads of columns to press. */
function OrderChoice({ filter, columns, onFilter }: Props) {
  const { sort, order } = orderOf(filter)
  const offered = columns.filter(column => column.sort)
  return (
    <div className="phone-only">
      <label className="hidden" htmlFor="list-order">
        {t('list.sort')}
      </label>
      <select
        id="list-order"
        value={`${sort} ${order}`}
        onChange={event => {
          const [by, way] = event.target.value.split(' ')
          onFilter({ sort: by, order: way })
        }}
      >
        {offered.flatMap(({ label, sort: by }) =>
          (['desc', 'asc'] as const).map(way => (
            <option key={`${by} ${way}`} value={`${by} ${way}`}>
              {t(way === 'asc' ? 'list.sort.up' : 'list.sort.down', { column: t(label) })}
            </option>
          )),
        )}
      </select>
    </div>
  )
}
