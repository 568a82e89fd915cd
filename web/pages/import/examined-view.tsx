import { SecondOffice } from '../../acting/second-office.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { acceptedLines } from './accepted-lines.ts'
import { SecondOfficer } from './second-officer.tsx'
import { issuerOf } from './seen.ts'
import { WeighingTable } from './weighing-table.tsx'

/** A difference, another number of parcels or a broken seal: another officer sees what was found, and decides. */
export function ExaminedView({ answer, mayApprove }: { answer: ImportAnswer; mayApprove: boolean }) {
  const { row, policy, persons } = answer
  const acting = useActing(`/imports/${row.id}`)
  const own = row.frozen?.by === useSession().person.id
  const figures = {
    ...{ name: persons.frozenBy ?? '', percent: policy.secondOfficerPerTenThousand / 100 },
    ...{ counted: row.parcelsCounted, certified: row.parcels },
  }
  return (
    <>
      <Notice tone="hold">{own ? t('import.examined.own') : <Rich text={t(whyAsked(row), figures)} />}</Notice>
      <SecondOffice base={`/imports/${row.id}`} answer={answer} />
      {acting.trouble && <Trouble error={acting.trouble} />}
      <Card title={t('import.weigh')} padded={false}>
        <WeighingTable lines={acceptedLines(answer)} policy={policy} />
      </Card>
      <SecondOfficer
        acting={acting}
        may={mayApprove}
        action="approve"
        frozen={row.frozen?.digest}
        label={t('import.approve')}
        then={t('import.approve.then', { issuer: issuerOf(answer) })}
      />
    </>
  )
}

function whyAsked({ sealsWhole, parcelsCounted, parcels }: ImportAnswer['row']) {
  if (sealsWhole === false) return 'import.examined.seals'
  return parcelsCounted === parcels ? 'import.examined' : 'import.examined.counted'
}
