import { useState } from 'react'
import { schemeOf } from '../../src/core/certificate/lint.ts'
import { type Advice, type Intent, mayShip } from '../../src/core/certificate/may-ship.ts'
import type { TrustList } from '../../src/core/participants/trust-list.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/language.ts'
import { Answer } from './answer.tsx'
import { AskForm } from './ask-form.tsx'

/** May I ship this? Asked by anyone, answered on this device by the rules every certificate is judged by. */
export function ShipPage({ trustList, today }: { trustList: TrustList | null; today: string }) {
  const [asked, setAsked] = useState<{ intent: Intent; advice: Advice }>()
  const ask = (intent: Intent) => {
    if (trustList) setAsked({ intent, advice: mayShip(intent, schemeOf(trustList)) })
  }
  return (
    <main className="public">
      <div className="bar">
        <h1>{t('ship.title')}</h1>
        <LanguageChoice bare />
      </div>
      {trustList === null ? (
        <Notice tone="hold">{t('ship.noLists')}</Notice>
      ) : (
        <>
          {asked && <Answer key={JSON.stringify(asked.intent)} {...asked} />}
          <AskForm trustList={trustList} today={today} onAsk={ask} />
        </>
      )}
    </main>
  )
}
