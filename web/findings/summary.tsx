import { Notice } from '../parts/notice.tsx'
import { Rich } from '../words/rich.tsx'
import { FieldLink } from './field-link.tsx'
import type { Numbered } from './numbered.ts'

/** What cannot happen, how many errors stand in the way, and a link to the field of each. */
export function Summary({
  lead,
  errors,
  then,
  id,
}: {
  lead: string
  errors: readonly Numbered[]
  then?: string
  id?: string
}) {
  const [only, ...more] = errors
  return (
    <Notice tone="stop" id={id}>
      <Rich text={lead} /> {only && more.length === 0 && <ToField error={only} />} {then}
      {more.length > 0 && (
        <ul>
          {errors.map(error => (
            <li key={error.number}>
              <ToField error={error} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function ToField({ error }: { error: Numbered }) {
  return error.field ? <FieldLink path={error.field}>{error.message}</FieldLink> : error.message
}
