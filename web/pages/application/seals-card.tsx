import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { FoundField, useFound } from '../../findings/found-field.tsx'
import { Card } from '../../parts/card.tsx'
import { t } from '../../words/language.ts'
import { type Inspection, sealPath } from './inspection.ts'

/** The seal each parcel leaves under. */
export function SealsCard(props: {
  document: AskedDocument
  typed: Inspection
  onChange: (path: string, text: string) => void
}) {
  const { document, typed, onChange } = props
  return (
    <Card title={t('application.seals')}>
      <div className="stack">
        {document.parcels.map((parcel, at) => (
          <Seal
            key={sealPath(at)}
            path={sealPath(at)}
            reference={parcel.reference}
            value={typed[sealPath(at)] ?? ''}
            onChange={onChange}
          />
        ))}
      </div>
    </Card>
  )
}

function Seal(props: {
  path: string
  reference: string
  value: string
  onChange: (path: string, text: string) => void
}) {
  const { path, reference, value, onChange } = props
  const missing = useFound(path).some(finding => finding.rule === 'seal-missing')
  return (
    <FoundField
      path={path}
      label={t('application.seal', { parcel: reference })}
      error={missing ? t('application.seal.missing') : undefined}
    >
      {attributes => (
        <input
          {...attributes}
          value={value}
          autoComplete="off"
          onChange={event => onChange(path, event.target.value)}
        />
      )}
    </FoundField>
  )
}
