import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { factsOf } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

/** A detained shipment that one officer asks to release: another one reads the reason and the verdict, and decides. */
export function ReleasingView({ answer, mayApprove }: { answer: ImportAnswer; mayApprove: boolean }) {
  const { row, document, persons, reason } = answer
  const acting = useActing(`/imports/${row.id}`)
  const own = row.frozen?.by === useSession().person.id
  const asked = { name: persons.frozenBy ?? '', reason: reason ?? '' }
  return (
    <>
      <Notice tone="hold">
        <Rich text={t(own ? 'import.releasing.own' : 'import.releasing', asked)} />
      </Notice>
      {acting.trouble && <Trouble error={acting.trouble} />}
      <Card title={t('certificate.facts')}>
        <Facts facts={factsOf(document)} />
      </Card>
      {acting.asksCode && (
        <section className="card body">
          <StepUpForm acting={acting} />
        </section>
      )}
      {mayApprove && !acting.asksCode && (
        <div className="bottom">
          <p className="quiet small">{t('import.approve-release.then')}</p>
          <button
            type="button"
            className="btn touch main-act"
            aria-disabled={acting.busy}
            onClick={() => acting.run('approve-release', { frozen: row.frozen?.digest })}
          >
            {t('import.approve-release')}
          </button>
        </div>
      )}
    </>
  )
}
