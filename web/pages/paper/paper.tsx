import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useCallback, useMemo, useState } from 'react'
import type { Compared } from '../../../src/core/confirmation/compared.ts'
import type { Presented } from '../../api/answers.ts'
import { Problem, upload } from '../../api/client.ts'
import { useAct, useNode, useSession } from '../../api/queries.ts'
import { Found } from '../../findings/found-field.tsx'
import { byField, numbered } from '../../findings/numbered.ts'
import { Summary } from '../../findings/summary.tsx'
import { UnconfirmedFields } from '../../findings/unconfirmed.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { ParcelFields } from '../application-form/parcel-fields.tsx'
import { usePlaces } from '../application-form/places.ts'
import { CompareCard } from './compare-card.tsx'
import { PaperFields } from './paper-fields.tsx'
import { documentOfPaper, emptyPaper, fieldsOfPaper, type PaperForm } from './paper-form.ts'
import type { Photo } from './photo-of-paper.tsx'
import { useReadPaper } from './use-read-paper.ts'

/** A paper without any signature lies on the counter: photographed, compared, typed or read, and judged by rules. */
export function Paper() {
  const { participant } = useNode()
  const [form, setForm] = useState<PaperForm>(useEmptyPaper())
  const [photo, setPhoto] = useState<Photo>()
  const [compared, setCompared] = useState<Compared>()
  const [waits, setWaits] = useState(false)
  const { unconfirmed, took, take } = useReadPaper(form, setForm, usePlaces().list)
  const act = useJudged(photo)
  const found = useMemo(() => {
    const findings = act.error instanceof Problem ? act.error.findings : []
    return numbered(findings, fieldsOfPaper(form))
  }, [act.error, form])
  const office = useOffice()
  const open = unconfirmed.paths.size
  const send = (event: FormEvent) => {
    event.preventDefault()
    setWaits(open > 0)
    const seen = { ...(compared ? { compared } : {}), ...(photo ? { photo: photo.digest } : {}) }
    const body = { document: documentOfPaper(form, participant.code), office, ...seen }
    if (open === 0 && !act.isPending) act.mutate({ path: '/imports/present-paper', body })
  }
  const change = (part: Partial<PaperForm>) => setForm(before => ({ ...before, ...part }))
  const see = useCallback((next: Compared | undefined) => setCompared(next), [])
  return (
    <Found value={byField(found)}>
      <PageHead title={t('paper.title')} lead={t('paper.lead')} />
      {found.length > 0 && <Summary lead={t('paper.cannot', { count: found.length })} errors={found} />}
      {act.error && found.length === 0 && <Trouble error={act.error} />}
      <UnconfirmedFields value={unconfirmed}>
        <form className="stack" noValidate onSubmit={send}>
          <Notice tone="calm">{t('paper.before')}</Notice>
          <CompareCard
            {...{ participant: form.participant, issuedOn: form.issuedOn, photo, compared }}
            {...{ onPhoto: setPhoto, onText: take, onCompared: see }}
          />
          {took !== undefined && (
            <Notice tone={took > 0 ? 'calm' : 'hold'}>
              {took > 0 ? t('ocr.done', { count: took }) : t('ocr.nothing')}
            </Notice>
          )}
          <PaperFields form={form} change={change} />
          <ParcelFields form={form} change={change} />
          {waits && open > 0 && <Notice tone="hold">{t('ocr.unconfirmed', { count: open })}</Notice>}
          <div className="bottom">
            <p className="small quiet">{t('paper.then')}</p>
            <button className="btn touch main-act" type="submit" aria-disabled={act.isPending}>
              {t('paper.judge')}
            </button>
          </div>
        </form>
      </UnconfirmedFields>
    </Found>
  )
}

/** An empty form, with the first country of this participant as the importer's. */
function useEmptyPaper(): () => PaperForm {
  const { authority, participant } = useNode()
  const places = usePlaces()
  const home = places.countries.filter(place => places.participantOf(place.code) === participant.code)
  return () => emptyPaper(authority.id.split('-')[1] ?? home[0]?.code ?? '')
}

function useOffice(): string {
  const { authority } = useNode()
  return useSession().grants.find(grant => grant.role === 'importing-officer')?.office ?? authority.id
}

/** Judges what was typed and goes to the arrival; the photograph follows, and is asked for there if it got lost. */
function useJudged(photo: Photo | undefined) {
  const navigate = useNavigate()
  return useAct<Presented>(async judged => {
    if (!judged.id) return
    if (photo) await upload(`/imports/${judged.id}/photo`, photo.file).catch(() => undefined)
    await navigate({ to: '/imports/$id', params: { id: judged.id } })
  })
}
