import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useMemo, useState } from 'react'
import type { Presented } from '../../api/answers.ts'
import { Problem } from '../../api/client.ts'
import { useAct, useNode, useSession } from '../../api/queries.ts'
import { Found } from '../../findings/found-field.tsx'
import { byField, numbered } from '../../findings/numbered.ts'
import { Summary } from '../../findings/summary.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { ParcelFields } from '../application-form/parcel-fields.tsx'
import { usePlaces } from '../application-form/places.ts'
import { PaperFields } from './paper-fields.tsx'
import { documentOfPaper, emptyPaper, fieldsOfPaper, type PaperForm } from './paper-form.ts'

/** A paper without any signature lies on the counter: what it says is typed, and judged by the rules. */
export function Paper() {
  const { authority, participant } = useNode()
  const session = useSession()
  const places = usePlaces()
  const home = places.countries.filter(place => places.participantOf(place.code) === participant.code)
  const [form, setForm] = useState<PaperForm>(() => emptyPaper(authority.id.split('-')[1] ?? home[0]?.code ?? ''))
  const navigate = useNavigate()
  const act = useAct<Presented>(judged => {
    if (judged.id) void navigate({ to: '/imports/$id', params: { id: judged.id } })
  })
  const found = useMemo(() => {
    const findings = act.error instanceof Problem ? act.error.findings : []
    return numbered(findings, fieldsOfPaper(form))
  }, [act.error, form])
  const office = session.grants.find(grant => grant.role === 'importing-officer')?.office
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body = { document: documentOfPaper(form, participant.code), office: office ?? authority.id }
    if (!act.isPending) act.mutate({ path: '/imports/present-paper', body })
  }
  const change = (part: Partial<PaperForm>) => setForm(before => ({ ...before, ...part }))
  return (
    <Found value={byField(found)}>
      <PageHead title={t('paper.title')} lead={t('paper.lead')} />
      {found.length > 0 && <Summary lead={t('paper.cannot', { count: found.length })} errors={found} />}
      {act.error && found.length === 0 && <Trouble error={act.error} />}
      <form className="stack" noValidate onSubmit={send}>
        <Notice tone="calm">{t('paper.before')}</Notice>
        <PaperFields form={form} change={change} />
        <ParcelFields form={form} change={change} />
        <div className="bottom">
          <p className="small quiet">{t('paper.then')}</p>
          <button className="btn touch main-act" type="submit" aria-disabled={act.isPending}>
            {t('paper.judge')}
          </button>
        </div>
      </form>
    </Found>
  )
}
