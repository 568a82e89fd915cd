import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import type { CertificateAnswer, Draft, Firm } from '../../api/answers.ts'
import { fetched, freshKey, request } from '../../api/client.ts'
import { useAct, useNode, useSession } from '../../api/queries.ts'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/language.ts'
import { ApplicationForm } from './application-form.tsx'
import { documentOf, emptyForm, formOf } from './form.ts'
import { FormHead } from './form-head.tsx'
import { SavedNote } from './saved-note.tsx'
import { useDraft } from './use-draft.ts'

/** An exporter asks for a certificate: a fresh form, a draft taken up again, or the facts of one to be replaced. */
export function NewApplication() {
  const { draft, replaces } = useSearch({ from: '/shell/applications/new' })
  const { firm } = useSession()
  const { data } = useSuspenseQuery({
    queryKey: ['form-start', draft, replaces],
    queryFn: () => startFrom(draft, replaces),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!firm) return <Notice tone="hold">{t('queue.empty.other')}</Notice>
  return <Fresh key={draft ?? replaces ?? 'new'} kept={draft} start={data} firm={firm} />
}

interface Start {
  readonly document: Partial<AskedDocument> | null
  readonly replaces?: { readonly id: string; readonly number: string }
  readonly documents?: Draft['documents']
}

async function startFrom(draft: string | undefined, replaces: string | undefined): Promise<Start> {
  const kept = draft ? await fetched<Draft>(`/drafts/${draft}`) : null
  const id = replaces ?? kept?.replaces
  const documents = kept?.documents ?? []
  if (!id) return { document: kept?.document ?? null, documents }
  const { row, document } = await fetched<CertificateAnswer>(`/certificates/${id}`)
  return { document: kept?.document ?? document, documents, replaces: { id, number: row.number ?? row.reference } }
}

function Fresh({ kept, start, firm }: { kept?: string; start: Start; firm: Firm }) {
  const node = useNode()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [draft] = useState(() => kept ?? freshKey())
  const form = useMemo(() => (start.document ? formOf(start.document, firm) : emptyForm(firm)), [start, firm])
  const [typed, setTyped] = useState(() => documentOf(form, firm, node))
  const [sent, setSent] = useState(false)
  const replaces = start.replaces?.id
  const attaching = useAttaching(start.documents ?? [])
  const { documents, remembered } = attaching
  const saving = useDraft(draft, { document: typed, documents: remembered }, replaces, sent)
  const discard = async () => {
    await request('DELETE', `/drafts/${draft}`, { body: {}, key: freshKey() })
    await client.invalidateQueries({ queryKey: ['drafts'] })
  }
  const discardAll = async () => {
    setSent(true)
    attaching.files.forEach(attaching.remove)
    await discard()
    await navigate({ to: '/desk' })
  }
  const send = useAct<{ id: string; reference: string }>(async ({ id }) => {
    await discard().catch(() => undefined)
    await navigate({ to: '/applications/$id', params: { id } })
  })
  return (
    <>
      <FormHead title={t('form.title')} firm={firm} />
      {start.replaces && <Notice tone="calm">{t('form.replaces', { number: start.replaces.number })}</Notice>}
      <ApplicationForm
        start={form}
        firm={firm}
        attaching={attaching}
        onTyped={setTyped}
        onSend={document => {
          setSent(true)
          send.mutate({ path: '/certificates', body: { document, documents, ...(replaces ? { replaces } : {}) } })
        }}
        sending={send.isPending}
        trouble={send.error}
        beside={<SavedNote saving={saving} onDiscard={() => void discardAll()} />}
      />
    </>
  )
}
