import type { ReactNode } from 'react'
import { fieldId } from './numbered.ts'

/** Leads to a field: into view, and with the focus in it. */
export function FieldLink({ path, children }: { path: string; children: ReactNode }) {
  const id = fieldId(path)
  return (
    <a
      href={`#${id}`}
      onClick={event => {
        event.preventDefault()
        const field = document.getElementById(id)
        field?.closest('details')?.setAttribute('open', '')
        field?.scrollIntoView({ block: 'center' })
        field?.focus({ preventScroll: true })
      }}
    >
      {children}
    </a>
  )
}
