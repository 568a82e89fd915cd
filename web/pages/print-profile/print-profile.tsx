import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { judgeProfile } from '../../../src/core/printing/judge-profile.ts'
import type { PrintProfile } from '../../../src/core/printing/profile.ts'
import { readProfile } from '../../../src/core/printing/read-profile.ts'
import { STARTING_PROFILE } from '../../../src/core/printing/starting-profile.ts'
import type { PrintProfileAnswer } from '../../api/answers.ts'
import { printProfileQuery, useAct, useNode } from '../../api/queries.ts'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { moment } from '../../words/dates.ts'
import { findingInWords } from '../../words/finding.ts'
import { t } from '../../words/language.ts'
import { FieldsCard } from './fields-card.tsx'
import { type Edited, Remarks } from './edited.ts'
import { NudgeCard } from './nudge-card.tsx'
import { PaperCard } from './paper-card.tsx'
import { ProfileFiles } from './profile-files.tsx'
import { SheetDrawing } from './sheet-drawing.tsx'

/** Where an authority's own paper leaves room: drawn to scale, in figures, and moved for the printer in the tray. */
export function PrintProfilePage() {
  const { data } = useSuspenseQuery(printProfileQuery)
  const kept = readProfile(data.profile ?? STARTING_PROFILE).profile ?? STARTING_PROFILE
  const [edited, setEdited] = useState<Edited>({ profile: kept, inForce: data.inForce, from: 0 })
  const [tried, setTried] = useState(false)
  const act = useAct(() => setTried(false))
  const { profile, inForce } = edited
  const read = readProfile(profile)
  const findings = (read.profile ? judgeProfile(read.profile) : read.findings).map(findingInWords)
  const changed = JSON.stringify(read.profile) !== JSON.stringify(kept) || inForce !== data.inForce
  const put = (next: Partial<Edited>) => setEdited(before => ({ ...before, ...next }))
  const save = () => {
    setTried(true)
    if (findings.length > 0) return document.getElementById('cannot')?.focus()
    act.mutate({ method: 'PUT', path: '/print-profile', body: { profile, inForce } })
  }
  const remarks = new Remarks(tried || changed ? findings : [])
  return (
    <>
      <PageHead title={t('print.title')} lead={<Lead answer={data} />}>
        <ProfileFiles
          answer={data}
          profile={profile}
          onRead={given => put({ profile: given, from: edited.from + 1 })}
        />
        {data.mayChange && (
          <button type="button" className="btn main-act" aria-disabled={act.isPending} onClick={save}>
            {t('print.save')}
          </button>
        )}
      </PageHead>
      <div className="stack">
        {act.error && <Trouble error={act.error} />}
        {act.isSuccess && !changed && <Notice tone="calm">{t('print.saved')}</Notice>}
        <Cannot remarks={remarks} fields={Object.keys(profile.fields)} />
        {data.mayChange && changed && data.profile && <Notice tone="hold">{t('print.unsaved')}</Notice>}
        <div className="sheet-split">
          <SheetDrawing profile={profile} nudge={data.nudge} />
          <div className="stack">
            <NudgeCard answer={data} />
            <PaperCard key={edited.from} edited={edited} remarks={remarks} mayChange={data.mayChange} onChange={put} />
          </div>
        </div>
        <FieldsCard
          key={edited.from}
          profile={profile}
          remarks={remarks}
          mayChange={data.mayChange}
          onChange={(fields: PrintProfile['fields']) => put({ profile: { ...profile, fields } })}
        />
      </div>
    </>
  )
}

function Lead({ answer: { profile, inForce, changed } }: { answer: PrintProfileAnswer }) {
  const { authority, now } = useNode()
  const by = changed && t('print.changed', { name: changed.by, day: moment(changed.at, authority.timeZone, now) })
  return (
    <>
      {profile && inForce ? t('print.lead') : t('print.lead.none')} {by}
    </>
  )
}

function Cannot({ remarks, fields }: { remarks: Remarks; fields: readonly string[] }) {
  if (remarks.count === 0) return null
  return (
    <Notice tone="hold" id="cannot">
      {t('print.cannot', { count: remarks.count })}
      {remarks.elsewhere(fields).map(({ path, message, next }) => (
        <p key={`${path} ${message}`}>
          <bdi>
            {message} {next}
          </bdi>
        </p>
      ))}
    </Notice>
  )
}
