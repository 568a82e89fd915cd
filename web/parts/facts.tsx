import { Fragment, type ReactNode } from 'react'
import type { Provable } from '../../src/core/certificate/attachments.ts'

export interface Fact {
  readonly label: string
  /** Lines of the value, one under the other. Nothing is shown where there is nothing. */
  readonly value: ReactNode | readonly string[] | undefined
  /** The part of the document it tells, for what stands beside it. */
  readonly field?: Provable
}

/** Label quiet, value medium. `rows` puts them side by side, for asides and the public page. */
export function Facts(props: {
  facts: readonly Fact[]
  rows?: boolean
  small?: boolean
  /** What belongs beside a part, such as the documents that prove it; null where there is nothing. */
  beside?: (field: Provable) => ReactNode
}) {
  const { facts, rows, small, beside } = props
  const classes = ['facts', rows && 'rows', small && 'small'].filter(Boolean).join(' ')
  return (
    <dl className={classes}>
      {facts
        .filter(({ value, field }) => !isNothing(value) || (field !== undefined && !isNothing(beside?.(field))))
        .map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <bdi>{lines(fact.value)}</bdi>
              {fact.field && beside?.(fact.field)}
            </dd>
          </div>
        ))}
    </dl>
  )
}

const isNothing = (shown: unknown): boolean => shown === undefined || shown === null || shown === ''

function lines(value: Fact['value']): ReactNode {
  if (!Array.isArray(value)) return value as ReactNode
  return (value as readonly string[]).map((line, at) => (
    <Fragment key={line}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))
}
