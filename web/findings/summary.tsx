import { Fragment } from 'react'
import { Notice } from '../parts/notice.tsx'
import { Rich } from '../words/rich.tsx'
import { FieldLink } from './field-link.tsx'
import type { Numbered } from './numbered.ts'

/** What cannot happen, how many errors stand in the way, and a link to the field of each. */
export function Summary({ lead, errors, then, id }: { lead: string; errors: readonly Numbered[]; then?: string; id?: string }) {
  return (
    <Notice tone="stop" id={id}>
      <Rich text={lead} />{' '}
      {errors.map(error => (
        <Fragment key={error.number}>
          {error.field ? <FieldLink path={error.field}>{error.message}</FieldLink> : error.message}{' '}
        </Fragment>
      ))}
      {then}
    </Notice>
  )
}
