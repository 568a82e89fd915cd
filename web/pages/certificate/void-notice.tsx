import { SecondOffice } from '../../acting/second-office.tsx'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import type { Acting } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

/** A voiding one officer proposed, and the two answers another one can give. */
export function VoidNotice(props: {
  answer: CertificateAnswer
  acting: Acting
  mayDecide: boolean
  onDecline: () => void
}) {
  const { answer, acting, mayDecide, onDecline } = props
  const { row, persons, reason = '' } = answer
  const own = row.frozen?.by === useSession().person.id
  const approve = () => !acting.busy && acting.run('approve', { frozen: row.frozen?.digest })
  return (
    <>
      <Notice tone="hold">
        {own ? (
          t('certificate.voidProposed.own')
        ) : (
          <Rich text={t('certificate.voidProposed', { name: persons.frozenBy ?? '', reason })} />
        )}
        {mayDecide && !acting.asksCode && (
          <div className="acts">
            <button type="button" className="btn stop" aria-disabled={acting.busy} onClick={approve}>
              {t('certificate.void-approve')}
            </button>
            <button type="button" className="btn" onClick={onDecline}>
              {t('certificate.void-decline')}
            </button>
          </div>
        )}
      </Notice>
      <SecondOffice base={`/certificates/${row.id}`} answer={answer} />
      {acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode && (
        <section className="card body">
          <StepUpForm acting={acting} />
        </section>
      )}
    </>
  )
}
