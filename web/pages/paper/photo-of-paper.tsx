import { sha256 } from '@noble/hashes/sha2.js'
import { useState } from 'react'
import { toHex } from '../../../src/core/values/bytes.ts'
import { Field } from '../../parts/field.tsx'
import { type Progress, textOn } from '../../reading/ocr.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'

/** A picture of the paper, as it was chosen: its digest names it for ever. */
export interface Photo {
  readonly file: File
  readonly href: string
  readonly digest: string
}

/** The picture of the paper, shown beside the specimen and read on request. */
export function PhotoOfPaper(props: {
  photo: Photo | undefined
  onPhoto: (photo: Photo | undefined) => void
  onText: (text: string) => void
}) {
  const { photo, onPhoto, onText } = props
  const [progress, setProgress] = useState<Progress>()
  const [failed, setFailed] = useState(false)
  const choose = async (file: File | undefined) => {
    if (photo) URL.revokeObjectURL(photo.href)
    if (!file) return onPhoto(undefined)
    const digest = toHex(sha256(new Uint8Array(await file.arrayBuffer())))
    onPhoto({ file, href: URL.createObjectURL(file), digest })
  }
  const read = async () => {
    if (!photo || progress) return
    setFailed(false)
    setProgress({ stage: 'loading', done: 0 })
    const text = await textOn(photo.file, setProgress).catch(() => null)
    setProgress(undefined)
    setFailed(text === null)
    if (text !== null) onText(text)
  }
  return (
    <div className="stack">
      <h3>{t('compare.photo')}</h3>
      <Field label={t('compare.photo.choose')} hint={t('compare.photo.hint')}>
        {attributes => (
          <input
            {...attributes}
            type="file"
            accept="image/jpeg,image/png"
            onChange={event => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      {photo ? (
        <>
          <figure>
            <a href={photo.href} target="_blank" rel="noreferrer">
              <img src={photo.href} alt={t('compare.photo')} />
            </a>
          </figure>
          <button type="button" className="btn" aria-disabled={progress !== undefined} onClick={() => void read()}>
            {progress ? saidOf(progress) : t('ocr.read')}
          </button>
        </>
      ) : (
        <p className="quiet">{t('compare.photo.none')}</p>
      )}
      {failed && <p className="err">{t('ocr.failed')}</p>}
    </div>
  )
}

const saidOf = ({ stage, done }: Progress): string =>
  stage === 'loading' ? t('ocr.loading') : t('ocr.reading', { percent: count(Math.round(done * 100)) })
