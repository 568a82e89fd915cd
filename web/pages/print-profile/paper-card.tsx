import { PREPRINTED, type Preprinted } from '../../../src/core/printing/profile.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/language.ts'
import type { Edited, Remarks } from './edited.ts'
import { Measure } from './measure.tsx'

/** What is said of the paper as a whole. */
export function PaperCard(props: {
  edited: Edited
  remarks: Remarks
  mayChange: boolean
  onChange: (next: Partial<Edited>) => void
}) {
  const { edited, remarks, mayChange, onChange } = props
  const { profile, inForce } = edited
  const { sheet, preprinted } = profile
  const put = (next: Partial<Edited['profile']>) => onChange({ profile: { ...profile, ...next } })
  const say = (one: Preprinted, on: boolean) =>
    put({ preprinted: PREPRINTED.filter(known => (known === one ? on : preprinted.includes(known))) })
  const side = (name: 'width' | 'height') => (
    <Field label={t(`print.${name}`)} error={remarks.at(`sheet.${name}`)}>
      {attributes => (
        <Measure
          attributes={attributes}
          value={sheet[name]}
          onChange={value => put({ sheet: { ...sheet, [name]: value } })}
        />
      )}
    </Field>
  )
  return (
    <Card title={t('print.paper')}>
      <fieldset className="plain stack" disabled={!mayChange}>
        <div className="choices">
          <Tick on={inForce} label={t('print.inForce')} onChange={on => onChange({ inForce: on })} />
          <Tick on={profile.numberedSheets} label={t('print.numbered')} onChange={on => put({ numberedSheets: on })} />
        </div>
        <fieldset className="choices">
          <legend>{t('print.preprinted')}</legend>
          {PREPRINTED.map(one => (
            <Tick
              key={one}
              on={preprinted.includes(one)}
              label={t(`print.preprinted.${one}`)}
              onChange={on => say(one, on)}
            />
          ))}
        </fieldset>
        <div className="fields pair">
          {side('width')}
          {side('height')}
          <Field label={t('print.rowHeight')} error={remarks.at('rowHeight')}>
            {attributes => (
              <Measure attributes={attributes} value={profile.rowHeight} onChange={rowHeight => put({ rowHeight })} />
            )}
          </Field>
        </div>
      </fieldset>
    </Card>
  )
}

function Tick({ on, label, onChange }: { on: boolean; label: string; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
