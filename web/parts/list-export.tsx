import { useMutation } from '@tanstack/react-query'
import { CSV, download, XLSX } from '../api/download.ts'
import { search } from '../api/queries.ts'
import { t } from '../words/language.ts'
import type { ListFilter } from './list-filter.ts'
import type { ListNoun } from './list-filters.tsx'
import { Trouble } from './trouble.tsx'

/** Takes the list away as a file, as it is narrowed and ordered, whole. */
export function ListExport({
  noun,
  filter,
  total,
}: {
  noun: ListNoun | 'production'
  filter: ListFilter
  total: number
}) {
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (type: string) => download(`/${noun}${search({ ...filter })}`, type),
  })
  const take = (type: string) => () => !isPending && mutate(type)
  return (
    <details
      className="export"
      onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary className="btn">{t('list.export')}</summary>
      <div className="menu">
        <p className="quiet">{t('list.export.what', { count: total })}</p>
        <button type="button" className="btn" aria-disabled={isPending} onClick={take(CSV)}>
          {t('list.export.csv')}
        </button>
        <button type="button" className="btn" aria-disabled={isPending} onClick={take(XLSX)}>
          {t('list.export.xlsx')}
        </button>
        <p role="status" className="quiet">
          {isPending ? t('list.export.making') : data && t('list.export.done', { file: data })}
        </p>
        {error && <Trouble error={error} />}
      </div>
    </details>
  )
}
