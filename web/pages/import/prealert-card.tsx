import type { ImportAnswer } from '../../api/answers.ts'
import { openedAbroad } from '../../opening/opened-abroad.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Is } from '../../parts/is.tsx'
import { fieldInWords } from '../../words/field.ts'
import { originInWords, quantityFacts } from '../../words/facts-of.ts'
import { set } from '../../words/figures.ts'
import { t } from '../../words/language.ts'

/** What the issuer announced, and where the paper says something else. */
export function PrealertCard({ answer }: { answer: ImportAnswer }) {
  const { document, announced, matches, row } = answer
  const state = !announced ? (
    <Is kind="ask">{t('import.prealert.none')}</Is>
  ) : matches.length === 0 ? (
    <Is kind="good">{t('import.prealert.matches')}</Is>
  ) : (
    <Is kind="bad">{t('import.prealert.differs', { count: matches.length })}</Is>
  )
  const facts = [
    { label: t('fact.exporter'), value: document.exporter?.name },
    { label: t('fact.importer'), value: document.importer?.name },
    { label: t('fact.origin'), value: originInWords(document.origin) },
    { label: t('fact.parcels'), value: String(row.parcels) },
    ...quantityFacts(document),
    openedAbroad(answer),
  ]
  const differing = matches.map(({ path, paper, announced: said }) => ({
    label: fieldInWords(path, document.parcels),
    value: [set(paper), t('import.prealert.was', { announced: set(said) })],
  }))
  return (
    <Card title={t('import.prealert')} aside={state}>
      <Facts facts={[...differing, ...facts]} rows small />
    </Card>
  )
}
