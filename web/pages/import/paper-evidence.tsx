import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportAnswer } from '../../api/answers.ts'
import { Problem, upload } from '../../api/client.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { Pictures } from '../specimens/pictures.tsx'
import { specimenQuery } from '../specimens/queries.ts'

/** The photograph of a paper beside the specimen it was compared with, and what was seen feature by feature. */
export function PaperEvidence({ answer }: { answer: ImportAnswer }) {
  const { row, compared, photoKept } = answer
  const { data } = useQuery(specimenQuery(row.participant))
  const version = data?.versions.find(one => one.at === compared?.at)
  if (!version && photoKept === undefined) return null
  const photo = photoKept ? [{ caption: t('compare.photo.kept'), href: `/api/v1/imports/${row.id}/photo` }] : []
  const features = (compared?.features ?? []).map(({ name, seen }) => ({
    label: name,
    value: t(`compare.feature.${seen}`),
  }))
  return (
    <Card title={t('compare.title')}>
      <div className="stack">
        <Pictures images={[...photo, ...(version?.images ?? [])]} />
        {photoKept === false && <PhotoAgain id={row.id} />}
        {version && <p className="small quiet">{t('compare.specimen', { day: day(version.from) })}</p>}
        <Facts facts={features} />
      </div>
    </Card>
  )
}

/** The picture did not reach the node with the paper: the same one, and no other, is taken now. */
function PhotoAgain({ id }: { id: string }) {
  const client = useQueryClient()
  const [trouble, setTrouble] = useState<unknown>()
  const send = async (file: File | undefined) => {
    if (!file) return
    setTrouble(undefined)
    await upload(`/imports/${id}/photo`, file).then(() => client.invalidateQueries(), setTrouble)
  }
  const isOther = trouble instanceof Problem && trouble.rule === 'photo-other'
  return (
    <>
      <Field label={t('compare.photo.missing')} error={isOther ? t('compare.photo.other') : undefined}>
        {attributes => (
          <input
            {...attributes}
            type="file"
            accept="image/jpeg,image/png"
            onChange={event => void send(event.target.files?.[0])}
          />
        )}
      </Field>
      {trouble !== undefined && !isOther && <Trouble error={trouble} />}
    </>
  )
}
