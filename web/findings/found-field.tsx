import { type ComponentProps, createContext, useContext } from 'react'
import { Field } from '../parts/field.tsx'
import { FindingRef } from './finding-ref.tsx'
import { fieldId, type Numbered } from './numbered.ts'
import { ConfirmRead } from './unconfirmed.tsx'

/** What was found about each field of the page, by path. */
export const Found = createContext<ReadonlyMap<string, readonly Numbered[]>>(new Map())

export const useFound = (path: string): readonly Numbered[] => useContext(Found).get(path) ?? []

/** A field that carries the numbers of what was found about it, and whether a program read it from a picture. */
export function FoundField({ path, label, children, ...rest }: ComponentProps<typeof Field> & { path: string }) {
  const found = useFound(path)
  const refs = found.map(finding => <FindingRef key={finding.number} finding={finding} />)
  return (
    <Field
      {...rest}
      id={fieldId(path)}
      invalid={found.some(finding => finding.severity === 'error')}
      describedBy={found.map(finding => `finding-${finding.number}`)}
      label={
        <>
          {label} {refs}
        </>
      }
    >
      {attributes => (
        <>
          {children(attributes)}
          <ConfirmRead path={path} label={label} />
        </>
      )}
    </Field>
  )
}
