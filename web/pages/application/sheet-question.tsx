import { useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/language.ts'

/** The number of the sheet in the tray, and whether somebody has looked. */
export interface Sheet {
  readonly number: string
  readonly seen: boolean
}

/** Begins with the number that should come next; it counts once it was seen. */
export function useSheet(tray: { readonly next?: string } | undefined) {
  const [said, say] = useState<Partial<Sheet>>({})
  if (!tray) return null
  const sheet = { number: said.number ?? tray.next ?? '', seen: said.seen ?? false }
  // Another number has to be looked at anew.
  const write = (number: string) => say({ number, seen: false })
  return { ...sheet, write, see: (seen: boolean) => say({ number: sheet.number, seen }) }
}

export function SheetQuestion({ sheet }: { sheet: NonNullable<ReturnType<typeof useSheet>> }) {
  return (
    <div className="stack">
      <Field label={t('sheet.title')} hint={t('sheet.hint')}>
        {attributes => (
          <input
            {...attributes}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
            value={sheet.number}
            onChange={event => sheet.write(event.target.value)}
          />
        )}
      </Field>
      <div className="choices">
        <label>
          <input type="checkbox" checked={sheet.seen} onChange={event => sheet.see(event.target.checked)} />
          {t('sheet.seen')}
        </label>
      </div>
    </div>
  )
}
