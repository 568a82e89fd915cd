import type { ImportAnswer } from '../../api/answers.ts'
import { openedAbroad } from '../../opening/opened-abroad.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Notice } from '../../parts/notice.tsx'
import { day } from '../../words/dates.ts'
import { factsOf } from '../../words/facts-of.ts'
import { sentences, t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { acceptedLines } from './accepted-lines.ts'
import { issuerOf } from './seen.ts'
import { WeighingTable } from './weighing-table.tsx'

const TONES = { detained: 'hold', seized: 'stop', withdrawn: 'stop', returned: 'hold' } as const

/** A shipment nothing is weighed on now: expected, confirmed, detained or gone. */
export function StandingView({ answer }: { answer: ImportAnswer }) {
  const { row, document, policy } = answer
  const lines = row.unopened ? [] : acceptedLines(answer)
  const tone = row.state in TONES ? TONES[row.state as keyof typeof TONES] : 'calm'
  return (
    <>
      <Notice tone={tone}>
        <Said answer={answer} />
      </Notice>
      {row.unopened && <Notice tone="hold">{t('opening.was.import')}</Notice>}
      {answer.erased && <Notice tone="calm">{t('erased')}</Notice>}
      {lines.length > 0 && (
        <Card title={t('import.weigh')} padded={false}>
          <WeighingTable lines={lines} policy={policy} approved={row.state === 'confirmed'} />
        </Card>
      )}
      <Card title={t('certificate.facts')}>
        <Facts facts={[...factsOf(document), openedAbroad(answer)]} />
      </Card>
    </>
  )
}

function Said({ answer }: { answer: ImportAnswer }) {
  const { row, reason } = answer
  const issuer = issuerOf(answer)
  if (row.state === 'announced') return t('import.announcedOnly')
  if (row.state === 'confirmed') {
    const said = t(`import.answer.${row.answer ?? 'waiting'}`, { issuer })
    return <Rich text={t('import.confirmed', { day: row.receivedOn ? day(row.receivedOn) : '', answer: said })} />
  }
  const more = sentences(row.withdrawn && t(`import.withdrawn.${row.withdrawn}`), reason)
  return <Rich text={t('said.more', { what: t(`state.import.${row.state}`), more })} />
}
