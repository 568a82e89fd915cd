import { useEffect, useRef } from 'react'
import { Facts } from '../parts/facts.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Verdict } from '../parts/verdict.tsx'
import { t } from '../words/language.ts'
import type { Told } from './told.ts'

/** The verdict, what to do next, every reason, and what the certificate says. It takes the focus when it appears. */
export function Judgement({ told }: { told: Told }) {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1} className="judgement">
      <Verdict verdict={told.verdict}>{told.lead}</Verdict>
      <section className="next">
        <h3>{told.next.title}</h3>
        <p>{told.next.text}</p>
      </section>
      <section>
        <h3>{t('verify.why')}</h3>
        <Reasons reasons={told.why} />
        {told.notChecked && <p className="small quiet">{told.notChecked}</p>}
      </section>
      {told.says.facts.length > 0 && (
        <section>
          <h3>{told.says.title}</h3>
          <Facts facts={told.says.facts} rows small />
        </section>
      )}
    </div>
  )
}
