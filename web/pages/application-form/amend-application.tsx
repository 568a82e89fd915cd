import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { certificateQuery, useAct, useSession } from '../../api/queries.ts'
import { takenUp } from '../../attaching/kept-documents.tsx'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { Notice } from '../../parts/notice.tsx'
import { t } from '../../words/language.ts'
import { ApplicationForm } from './application-form.tsx'
import { formOf } from './form.ts'
import { FormHead } from './form-head.tsx'

/** What an officer returned, with the reason, to be corrected and sent again. */
export function AmendApplication() {
  const { id } = useParams({ from: '/shell/applications/$id/edit' })
  const { data } = useSuspenseQuery(certificateQuery(id))
  const { firm } = useSession()
  const navigate = useNavigate()
  const attaching = useAttaching(takenUp(data, 'application'))
  const act = useAct(() => navigate({ to: '/applications/$id', params: { id } }))
  if (!firm) return <Notice tone="hold">{t('queue.empty.other')}</Notice>
  const { row, declared, reason, actions } = data
  const mayWithdraw = actions.some(({ action, allowed }) => action === 'withdraw' && allowed)
  return (
    <>
      <FormHead title={t('form.title.amend', { reference: row.reference })} firm={firm} />
      {reason && (
        <Notice tone="hold">
          <b>{t('form.returned')}.</b> {reason}
        </Notice>
      )}
      <ApplicationForm
        start={formOf(declared, firm)}
        firm={firm}
        attaching={attaching}
        onSend={document => {
          const body = { document, documents: attaching.documents }
          act.mutate({ path: `/certificates/${id}/amend`, body })
        }}
        sending={act.isPending}
        trouble={act.error}
        beside={
          mayWithdraw && (
            <Link className="btn stop wide" to="/applications/$id" params={{ id }}>
              {t('form.withdraw')}
            </Link>
          )
        }
      />
    </>
  )
}
