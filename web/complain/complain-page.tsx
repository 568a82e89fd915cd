import { useState } from 'react'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { t } from '../words/language.ts'
import { FollowForm } from './follow-form.tsx'
import { Followed } from './followed.tsx'
import type { FollowedComplaint } from './answers.ts'
import { TellForm } from './tell-form.tsx'

type View =
  | { readonly at: 'tell' }
  | { readonly at: 'sent'; readonly code: string }
  | { readonly at: 'follow'; readonly code: string; readonly complaint: FollowedComplaint }

/** Somebody complains, keeps the code, and comes back with it: no account, one column, big fields. */
export function ComplainPage() {
  const [view, setView] = useState<View>({ at: 'tell' })
  return (
    <main className="public">
      <div className="bar">
        <h1>{t('complain.title')}</h1>
        <LanguageChoice bare />
      </div>
      {view.at === 'tell' && (
        <>
          <TellForm onSent={code => setView({ at: 'sent', code })} />
          <FollowForm onFollowed={(code, complaint) => setView({ at: 'follow', code, complaint })} />
        </>
      )}
      {view.at === 'sent' && <Sent code={view.code} onAgain={() => setView({ at: 'tell' })} />}
      {view.at === 'follow' && <Followed {...view} onAgain={() => setView({ at: 'tell' })} />}
    </main>
  )
}

/** The code, once: it is nowhere else. */
function Sent({ code, onAgain }: { code: string; onAgain: () => void }) {
  return (
    <section className="pad stack" aria-live="polite">
      <h2>{t('complain.sent')}</h2>
      <p>{t('complain.code.keep')}</p>
      <p className="code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <button type="button" className="btn main-act touch wide" onClick={() => print()}>
        {t('complain.print')}
      </button>
      <button type="button" className="btn touch wide" onClick={onAgain}>
        {t('complain.again')}
      </button>
    </section>
  )
}
