import { type FormEvent, useState } from 'react'
import { MOST_FEATURES, MOST_IMAGE_BYTES, MOST_IMAGES } from '../../../src/core/participants/specimen.ts'
import { toBase64Url } from '../../../src/core/values/bytes.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { smallerPicture } from '../../reading/smaller-picture.ts'
import type { Beginning, Picture } from './beginning.ts'
import { Pictures } from './pictures.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

const EMPTY = { name: '', where: '', look: '' }
type Written = typeof EMPTY

interface Props {
  participant: string
  beginning: Beginning
  onDone: (said?: string) => void
}

/** A new version: one's own is proposed to a second person, another participant's stays in this office. */
export function SpecimenForm({ participant, beginning, onDone }: Props) {
  const node = useNode()
  const [from, setFrom] = useState<string>(beginning.from ?? '')
  const [features, setFeatures] = useState<readonly Written[]>(filled(beginning.features, EMPTY))
  const [pictures, setPictures] = useState<readonly Picture[]>(filled(beginning.pictures, { caption: '' }))
  const [trouble, setTrouble] = useState<string>()
  const isOwn = participant === node.participant.code || node.node === 'KPCS'
  const acting = useActing<{ frozen?: string }>('', ({ frozen }) =>
    onDone(t(frozen ? 'notify.proposed' : 'specimen.kept')),
  )
  const corrects = beginning.corrects === undefined ? {} : { corrects: beginning.corrects }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const given = features.filter(one => one.name || one.where || one.look)
    const shown = pictures.filter(one => one.bytes || one.caption)
    const isWhole =
      given.every(one => one.name && one.where && one.look) && shown.every(one => one.bytes && one.caption)
    const isThere = from !== '' && isWhole && given.length + shown.length > 0
    setTrouble(isThere ? undefined : t('specimen.enter.missing'))
    const images = shown.map(({ caption, bytes }) => ({ caption, bytes }))
    if (isThere && !acting.busy) acting.run('specimens', { participant, from, features: given, images, ...corrects })
  }
  return (
    <Card title={t('specimen.enter.title')}>
      <form className="stack" noValidate onSubmit={send}>
        <p className="quiet">
          {isOwn ? t('specimen.enter.own') : t('specimen.enter.other', { name: country(participant) })}
        </p>
        <div className="fields">
          <Field label={t('specimen.enter.from')}>
            {attributes => (
              <input {...attributes} type="date" value={from} onChange={event => setFrom(event.target.value)} />
            )}
          </Field>
        </div>
        <PictureFields pictures={pictures} onChange={setPictures} onTrouble={setTrouble} />
        <FeatureFields features={features} onChange={setFeatures} />
        {trouble && <Notice tone="hold">{trouble}</Notice>}
        {acting.trouble && <Trouble error={acting.trouble} />}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={acting.busy}>
            {t(isOwn ? 'specimen.enter.send.own' : 'specimen.enter.send.other')}
          </button>
          <button className="btn" type="button" onClick={() => onDone()}>
            {t('cancel')}
          </button>
        </div>
      </form>
      {acting.asksCode && (
        <div className="proof">
          <StepUpForm acting={acting} />
        </div>
      )}
    </Card>
  )
}

const filled = <T,>(given: readonly T[] | undefined, empty: T): readonly T[] =>
  given && given.length > 0 ? given : [empty]

function PictureFields(props: {
  pictures: readonly Picture[]
  onChange: (pictures: readonly Picture[]) => void
  onTrouble: (text: string | undefined) => void
}) {
  const { pictures, onChange, onTrouble } = props
  const set = (at: number, part: Partial<Picture>) =>
    onChange(pictures.map((one, place) => (place === at ? { ...one, ...part } : one)))
  const take = async (at: number, file: File | undefined) => {
    if (!file) return
    const bytes = await smallerPicture(file, Math.floor(MOST_IMAGE_BYTES / MOST_IMAGES))
    onTrouble(bytes ? undefined : t('specimen.enter.unreadable', { name: file.name }))
    if (bytes)
      onChange(pictures.map((one, place) => (place === at ? { caption: one.caption, bytes: toBase64Url(bytes) } : one)))
  }
  return (
    <>
      {pictures.map(({ caption, href }, at) => (
        <div className="fields" key={at}>
          {href && <Pictures images={[{ caption, href }]} />}
          <Field label={t('specimen.enter.picture', { number: at + 1 })} hint={t('specimen.enter.pictures.hint')}>
            {attributes => (
              <input
                {...attributes}
                type="file"
                accept="image/jpeg,image/png"
                onChange={event => void take(at, event.target.files?.[0])}
              />
            )}
          </Field>
          <Field label={t('specimen.enter.caption')}>
            {attributes => (
              <input
                {...attributes}
                value={caption}
                maxLength={80}
                onChange={event => set(at, { caption: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      {pictures.length < MOST_IMAGES && (
        <button className="btn" type="button" onClick={() => onChange([...pictures, { caption: '' }])}>
          {t('specimen.enter.addPicture')}
        </button>
      )}
    </>
  )
}

const LENGTHS = { name: 80, where: 120, look: 400 } as const
const LABELS = { name: 'specimen.feature', where: 'specimen.where', look: 'specimen.look' } as const

function FeatureFields(props: { features: readonly Written[]; onChange: (features: readonly Written[]) => void }) {
  const { features, onChange } = props
  const set = (at: number, part: Partial<Written>) =>
    onChange(features.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <>
      {features.map((feature, at) => (
        <fieldset className="choices" key={at}>
          <legend>{t('specimen.enter.feature', { number: at + 1 })}</legend>
          <div className="fields line">
            {(['name', 'where', 'look'] as const).map(part => (
              <Field key={part} label={t(LABELS[part])}>
                {attributes => (
                  <input
                    {...attributes}
                    value={feature[part]}
                    maxLength={LENGTHS[part]}
                    onChange={event => set(at, { [part]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      {features.length < MOST_FEATURES && (
        <button className="btn" type="button" onClick={() => onChange([...features, EMPTY])}>
          {t('specimen.enter.addFeature')}
        </button>
      )}
    </>
  )
}
