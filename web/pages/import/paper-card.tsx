import type { FormEvent } from 'react'
import type { ImportAction } from '../../../src/core/confirmation/actions.ts'
import { type Acting, useActing } from '../../acting/use-acting.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Is } from '../../parts/is.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { placeInWords } from '../originals/place.ts'

/** What becomes of the paper once a shipment was received: a copy for the importer, a place for the original. */
export function PaperCard({ answer, may }: { answer: ImportAnswer; may: (name: ImportAction) => boolean }) {
  const { row } = answer
  const acting = useActing(`/imports/${row.id}`)
  if (row.state !== 'confirmed') return null
  return (
    <Card title={t('original.card')}>
      <div className="stack">
        {acting.trouble && <Trouble error={acting.trouble} />}
        <CopyPart answer={answer} acting={acting} may={may('copy')} />
        <PlacePart answer={answer} acting={acting} may={may('original')} />
      </div>
    </Card>
  )
}

interface Part {
  readonly answer: ImportAnswer
  readonly acting: Acting
  readonly may: boolean
}

function CopyPart({ answer: { row, document }, acting, may }: Part) {
  const give = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = typed(event.currentTarget, 'name')
    if (name && !acting.busy) acting.run('copy', { name })
  }
  return (
    <form className="stack" onSubmit={give}>
      <h3>{t('original.copy.title')}</h3>
      {row.copyGiven ? (
        <p>
          <Is kind="good">{t('original.copy.given', { day: day(row.copyGiven.on) })}</Is>{' '}
          <a href={`/api/v1/imports/${row.id}/copy.pdf`}>{t('original.copy.again')}</a>
        </p>
      ) : (
        may && (
          <>
            <Field label={t('original.copy.name')} hint={t('original.copy.then')}>
              {attributes => (
                <input {...attributes} name="name" required maxLength={120} defaultValue={document.importer?.name} />
              )}
            </Field>
            <button className="btn" type="submit" aria-disabled={acting.busy}>
              {t('original.copy.give')}
            </button>
          </>
        )
      )}
    </form>
  )
}

function PlacePart({ answer: { row }, acting, may }: Part) {
  const { authority } = useNode()
  const { original } = row
  const file = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const of = (name: string) => typed(event.currentTarget, name)
    const [office, archive, box] = [of('office'), of('archive'), of('box')]
    if (office && archive && !acting.busy) acting.run('original', { office, archive, ...(box ? { box } : {}) })
  }
  const input = (name: 'office' | 'archive' | 'box', value: string | undefined) => (
    <Field label={t(name === 'box' ? 'original.place.boxOf' : `original.place.${name}`)}>
      {attributes => (
        <input
          {...attributes}
          name={name}
          required={name !== 'box'}
          maxLength={name === 'box' ? 40 : 60}
          defaultValue={value}
        />
      )}
    </Field>
  )
  return (
    <form className="stack" onSubmit={file}>
      <h3>{t('original.place.title')}</h3>
      <p>{original ? <bdi>{placeInWords(original)}</bdi> : <Is kind="warn">{t('original.place.none')}</Is>}</p>
      {may && (
        <>
          {input('office', original?.office ?? authority.offices[0]?.name)}
          {input('archive', original?.archive)}
          {input('box', original?.box)}
          <button className="btn" type="submit" aria-disabled={acting.busy}>
            {t(original ? 'original.place.move' : 'original.place.file')}
          </button>
        </>
      )}
    </form>
  )
}
