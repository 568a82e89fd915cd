import { t } from '../words/language.ts'
import type { Hit } from './found.ts'

export const optionId = (at: number): string => `found-${at}`

/** The lines under the search; the field keeps the focus and names the chosen one. */
export function FoundList(props: {
  hits: readonly Hit[]
  at: number
  shown: boolean
  text: string
  nothing: boolean
  onChoose: (hit: Hit) => void
}) {
  const { hits, at, shown, text, nothing, onChoose } = props
  const count = hits.filter(hit => hit.kind).length
  return (
    <div className="found" hidden={!shown}>
      <p role="status" className={nothing ? 'quiet' : 'hidden'}>
        {shown && (nothing ? t('find.none', { text }) : t('find.count', { count }))}
      </p>
      <div id="found" role="listbox" aria-label={t('find.label')}>
        {hits.map((hit, place) => (
          // The field moves the choice by its keys (ARIA, combobox): a line takes no focus of its own.
          <button
            type="button"
            tabIndex={-1}
            key={hit.key}
            id={optionId(place)}
            role="option"
            aria-selected={place === at}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onChoose(hit)}
          >
            <span className="kind">{hit.kind}</span>
            <span>
              <bdi className="strong">{hit.label}</bdi>
              {hit.state && <span className="quiet"> {hit.state}</span>}
              {hit.why && <span className="sub">{hit.why}</span>}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
