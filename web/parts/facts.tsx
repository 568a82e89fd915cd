import { Fragment, type ReactNode } from 'react'

export interface Fact {
  readonly label: string
  /** Lines of the value, one under the other. Nothing is shown where there is nothing. */
  readonly value: ReactNode | readonly string[] | undefined
}

/** Label quiet, value medium. `rows` puts them side by side, for asides and the public page. */
export function Facts({ facts, rows, small }: { facts: readonly Fact[]; rows?: boolean; small?: boolean }) {
  const classes = ['facts', rows && 'rows', small && 'small'].filter(Boolean).join(' ')
  return (
    <dl className={classes}>
      {facts
        .filter(fact => fact.value !== undefined && fact.value !== '')
        .map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <bdi>{lines(fact.value)}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  )
}

function lines(value: Fact['value']): ReactNode {
  if (!Array.isArray(value)) return value as ReactNode
  return (value as readonly string[]).map((line, at) => (
    <Fragment key={line}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))
}
