import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Compared, SeenAs } from '../../../src/core/confirmation/compared.ts'
import { versionFor } from '../../../src/core/participants/specimen.ts'
import type { SpecimenVersion } from '../../api/specimen-answers.ts'
import { Card } from '../../parts/card.tsx'
import { country, day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { Pictures } from '../specimens/pictures.tsx'
import { specimenQuery } from '../specimens/queries.ts'
import { PhotoOfPaper, type Photo } from './photo-of-paper.tsx'

interface Props {
  readonly participant: string
  readonly issuedOn: string
  readonly photo: Photo | undefined
  readonly onPhoto: (photo: Photo | undefined) => void
  readonly onText: (text: string) => void
  readonly compared: Compared | undefined
  readonly onCompared: (compared: Compared | undefined) => void
}

/** The paper on the counter beside the specimen of its issuer, and what an eye finds feature by feature. */
export function CompareCard(props: Props) {
  const { participant, issuedOn, photo, onPhoto, onText, compared, onCompared } = props
  const { data } = useQuery(specimenQuery(participant))
  const versions = data?.participant === participant ? data.versions : []
  const version = versionFor(versions, issuedOn || undefined)
  const at = version?.at
  useEffect(() => {
    if (compared && compared.at !== at) onCompared(undefined)
  }, [compared, at, onCompared])
  return (
    <Card title={t('compare.title')}>
      <div className="stack">
        <div className="pictures">
          <PhotoOfPaper photo={photo} onPhoto={onPhoto} onText={onText} />
          <div className="stack">
            <h3>{version ? t('compare.specimen', { day: day(version.from) }) : t('specimen.rail')}</h3>
            {version ? (
              <Pictures images={version.images} />
            ) : (
              <p className="quiet">{whyNone(participant, versions.length)}</p>
            )}
            {participant && (
              <p className="small">
                <Link to="/specimens/$participant" params={{ participant }} target="_blank">
                  {t('compare.all', { name: country(participant) })}
                </Link>
              </p>
            )}
          </div>
        </div>
        {version && version.features.length > 0 && (
          <FeatureChoices version={version} compared={compared} onCompared={onCompared} />
        )}
      </div>
    </Card>
  )
}

function whyNone(participant: string, versions: number): string {
  if (!participant) return t('compare.choose')
  return t(versions > 0 ? 'compare.older' : 'compare.none', { name: country(participant) })
}

const SEEN: readonly SeenAs[] = ['same', 'differs', 'unseen']

function FeatureChoices(props: {
  version: SpecimenVersion
  compared: Compared | undefined
  onCompared: (compared: Compared) => void
}) {
  const { version, compared, onCompared } = props
  const seenOf = (name: string): SeenAs => compared?.features.find(one => one.name === name)?.seen ?? 'unseen'
  const see = (name: string, seen: SeenAs) => {
    const features = version.features.map(one => ({
      name: one.name,
      seen: one.name === name ? seen : seenOf(one.name),
    }))
    onCompared({ at: version.at, features })
  }
  return (
    <>
      {version.features.map(({ name, where, look }, at) => (
        <fieldset className="choices" key={name}>
          <legend>
            <bdi>{name}</bdi>{' '}
            <span className="quiet">
              <bdi>{where}</bdi>. <bdi>{look}</bdi>
            </span>
          </legend>
          {SEEN.map(seen => (
            <label key={seen}>
              <input
                type="radio"
                name={`feature-${at}`}
                checked={seenOf(name) === seen}
                onChange={() => see(name, seen)}
              />
              {t(`compare.feature.${seen}`)}
            </label>
          ))}
        </fieldset>
      ))}
      {compared?.features.some(({ seen }) => seen === 'differs') && <p className="err">{t('compare.differs')}</p>}
    </>
  )
}
