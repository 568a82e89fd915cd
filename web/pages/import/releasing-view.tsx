import { SecondOffice } from '../../acting/second-office.tsx'
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
import { SecondOfficer } from './second-officer.tsx'

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
      <SecondOffice base={`/imports/${row.id}`} answer={answer} />
      {acting.trouble && <Trouble error={acting.trouble} />}
      <Card title={t('certificate.facts')}>
        <Facts facts={factsOf(document)} />
      </Card>
      <SecondOfficer
        acting={acting}
        may={mayApprove}
        action="approve-release"
        frozen={row.frozen?.digest}
        label={t('import.approve-release')}
        then={t('import.approve-release.then')}
      />
    </>
  )
}
