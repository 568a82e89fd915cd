import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { SpecimenProposal, SpecimenVersion } from '../../api/specimen-answers.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { country, day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { FeatureTable } from './feature-table.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { Pictures } from './pictures.tsx'
import { specimenQuery } from './queries.ts'
import { type Beginning, beginningOf } from './beginning.ts'
import { SpecimenForm } from './specimen-form.tsx'

/** What the certificates of one participant look like, the latest first. */
export function SpecimenPage() {
  const { participant } = useParams({ from: '/shell/specimens/$participant' })
  const { versions, proposals } = useSuspenseQuery(specimenQuery(participant)).data
  const [entering, setEntering] = useState<Beginning>()
  const [said, setSaid] = useState<string>()
  const name = country(participant)
  const may = holds(useSession(), 'administrator', 'focal-point', 'secretariat')
  const waits = proposals.some(one => !one.isOwn && !one.sentBack)
  const done = (told?: string) => {
    setEntering(undefined)
    setSaid(told)
  }
  const correct = async (proposal: SpecimenProposal) => {
    const beginning = await beginningOf(proposal)
    setSaid(beginning ? undefined : t('notify.unread'))
    setEntering(beginning ?? undefined)
  }
  return (
    <>
      <PageHead title={t('specimen.of', { name })} lead={t('specimen.of.lead')}>
        {may && !entering && (
          <button type="button" className={waits ? 'btn' : 'btn main-act'} onClick={() => setEntering({})}>
            {t('specimen.enter')}
          </button>
        )}
      </PageHead>
      {said && <Notice tone="calm">{said}</Notice>}
      <div className="stack">
        {entering && (
          <SpecimenForm key={entering.corrects} participant={participant} beginning={entering} onDone={done} />
        )}
        {proposals.map(proposal => (
          <ProposalCard
            key={proposal.at}
            {...{ participant, proposal }}
            onDone={done}
            onCorrect={() => void correct(proposal)}
          />
        ))}
        {versions.length === 0 && proposals.length === 0 && !entering && (
          <Notice tone="hold">{t('specimen.of.none', { name })}</Notice>
        )}
        {versions.map(version => (
          <Version key={version.at} version={version} />
        ))}
      </div>
    </>
  )
}

function Version({ version }: { version: SpecimenVersion }) {
  const source = t(`specimen.source.${version.source}`, { day: day(version.on) })
  return (
    <Card title={t('specimen.version', { day: day(version.from) })} aside={<span className="quiet">{source}</span>}>
      <div className="stack">
        <Pictures images={version.images} />
        <FeatureTable features={version.features} />
      </div>
    </Card>
  )
}
