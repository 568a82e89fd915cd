import { StepUpForm } from '../../acting/step-up-form.tsx'
import type { Acting } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { may, waitsFor } from '../application/standing.ts'

/** A sheet one officer said was spoiled, and the two answers another one can give. */
export function SpoilNotice(props: { answer: CertificateAnswer; acting: Acting; onDecline: () => void }) {
  const { answer, acting, onDecline } = props
  const { row, persons, reason = '' } = answer
  const own = row.frozen?.by === useSession().person.id
  const [agree, keep] = [may(answer, 'spoil-approve'), may(answer, 'void-decline')]
  const said = own ? t('sheet.spoiled.own') : t('sheet.spoiled', { name: persons.frozenBy ?? '', reason })
  const approve = () => !acting.busy && acting.run('approve', { frozen: row.frozen?.digest })
  const waits = own ? [] : waitsFor(answer, 'spoil-approve').filter(({ rule }) => rule !== 'right-missing')
  return (
    <>
      <Notice tone="hold">
        <Rich text={said} /> {row.frozen?.sheet && t('sheet.spoiled.next', { sheet: row.frozen.sheet })}
        {waits.length > 0 && <p>{waits.map(finding => finding.message).join(' ')}</p>}
        {(agree || keep) && !acting.asksCode && (
          <div className="acts">
            {agree && (
              <button type="button" className="btn stop" aria-disabled={acting.busy} onClick={approve}>
                {t('sheet.approve')}
              </button>
            )}
            {keep && (
              <button type="button" className="btn" onClick={onDecline}>
                {t('certificate.void-decline')}
              </button>
            )}
          </div>
        )}
      </Notice>
      {acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode && (
        <section className="card body">
          <StepUpForm acting={acting} />
        </section>
      )}
    </>
  )
}
