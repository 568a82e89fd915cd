import { useEffect, useRef } from 'react'
import type { Advice, Intent } from '../../src/core/certificate/may-ship.ts'
import { Facts } from '../parts/facts.tsx'
import { Mark } from '../parts/mark.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { country } from '../words/dates.ts'
import { findingInWords } from '../words/finding.ts'
import { rulesInWords, t } from '../words/language.ts'

const LOOKS = {
  yes: { tone: 'good', mark: 'good' },
  no: { tone: 'bad', mark: 'bad' },
  ask: { tone: 'hold', mark: 'ask' },
} as const
const MARKS = { error: 'bad', warning: 'warn', note: 'info' } as const
const PAPERS = ['certificate', 'container', 'preAlert', 'original', 'confirmation'] as const

/** Yes, no or ask, in one word; every reason with its source; the papers it takes. */
export function Answer({ intent, advice }: { intent: Intent; advice: Advice }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  const { tone, mark } = LOOKS[advice.answer]
  const figures = { from: country(intent.from), to: country(intent.to) }
  const reasons = advice.findings.map(findingInWords).map(({ rule, path, severity, message, source }) => ({
    ...{ id: rule + path, kind: MARKS[severity], text: message, source },
  }))
  return (
    <div ref={top} tabIndex={-1} className="judgement">
      <div className={`verdict ${tone}`} role="status">
        <h2>
          <Mark kind={mark} size={38} ground={`${tone}-fill`} />
          {t(`ship.${advice.answer}`)}
        </h2>
        <p>{t(`ship.${advice.answer}.lead`, figures)}</p>
      </div>
      {reasons.length > 0 && (
        <section>
          <h3>{t('verify.why')}</h3>
          <Reasons reasons={reasons} />
        </section>
      )}
      {advice.answer !== 'no' && (
        <section>
          <h3>{t('ship.papers')}</h3>
          <Reasons
            reasons={PAPERS.map(name => ({
              ...{ id: name, kind: 'info' as const },
              ...{ text: t(`ship.paper.${name}`, figures), source: t(`ship.paper.${name}.source`) },
            }))}
          />
          <Validity advice={advice} />
        </section>
      )}
      <section>
        <p className="small quiet">{t('ship.notChecked', { rules: rulesInWords(advice.notChecked) })}</p>
        {advice.sizeUnchecked && <p className="small quiet">{t('ship.largest.unchecked')}</p>}
      </section>
      {advice.answer !== 'no' && <Fees intent={intent} advice={advice} />}
    </div>
  )
}

/** As published by the issuer, never guessed; else whom to ask. */
function Fees({ intent, advice: { fees, feesSource } }: { intent: Intent; advice: Advice }) {
  const from = country(intent.from)
  return (
    <section>
      <h3>{t('ship.fees.title')}</h3>
      {fees && feesSource ? (
        <>
          <Facts
            facts={fees.map(({ what, amount, currency }) => ({ label: what, value: `${currency} ${amount}` }))}
            rows
          />
          <p className="small quiet">{t('ship.fees.source', { source: feesSource.text })}</p>
        </>
      ) : (
        <p className="small">{t('ship.fees.none', { from })}</p>
      )}
    </section>
  )
}

function Validity({ advice: { validity, validitySource } }: { advice: Advice }) {
  if (!validity || !validitySource) return null
  const span = validity.days
    ? t('ship.days', { count: validity.days })
    : t('ship.months', { count: validity.months ?? 0 })
  return <p className="small">{t('ship.validity', { span, source: validitySource.text })}</p>
}
