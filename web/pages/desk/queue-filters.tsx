import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { INBOUND, type QueueFilter, type Task } from './queue.ts'

const WORST = ['error', 'warning', 'none'] as const

/** Narrows the queue by what stands in it. */
export function QueueFilters(props: {
  tasks: readonly Task[]
  filter: QueueFilter
  onChange: (filter: QueueFilter) => void
}) {
  const { tasks, filter, onChange } = props
  const change = (name: keyof QueueFilter) => (value: string) => onChange({ ...filter, [name]: value })
  const inbound = tasks.every(({ kind }) => INBOUND.includes(kind))
  const among = (values: readonly string[]) => [...new Set(values)].filter(Boolean).sort()
  const exporters = among(tasks.map(task => task.exporter)).map(name => [name, name] as const)
  const places = among(tasks.map(task => task.place)).map(code => [code, country(code)] as const)
  const codes = among(tasks.flatMap(task => task.codes)).map(code => [code, code] as const)
  const worst = WORST.map(name => [name, t(`queue.findings.${name}`)] as const)
  return (
    <div className="filters">
      <label className="hidden" htmlFor="queue-text">
        {t('queue.filter')}
      </label>
      <input
        id="queue-text"
        type="search"
        placeholder={t('queue.filter')}
        value={filter.text}
        onChange={event => change('text')(event.target.value)}
      />
      <Choice name="exporter" value={filter.exporter} options={exporters} onChange={change('exporter')} />
      <Choice
        name={inbound ? 'from' : 'destination'}
        value={filter.place}
        options={places}
        onChange={change('place')}
      />
      <Choice name="hs" value={filter.hs} options={codes} onChange={change('hs')} />
      <Choice name="findings" value={filter.worst} options={worst} onChange={change('worst')} />
    </div>
  )
}

function Choice(props: {
  name: 'exporter' | 'destination' | 'from' | 'hs' | 'findings'
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}) {
  const { name, value, options, onChange } = props
  return (
    <>
      <label className="hidden" htmlFor={`queue-${name}`}>
        {t(`queue.filter.${name}`)}
      </label>
      <select id={`queue-${name}`} value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{t(`queue.any.${name}`)}</option>
        {options.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}
