import { useEffect, useState } from 'react'
import { request } from '../api/client.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { country, day } from '../words/dates.ts'
import { t } from '../words/language.ts'
import { Rich } from '../words/rich.tsx'
import type { Found, Linked } from './answers.ts'
import { CodeForm } from './code-form.tsx'
import { FoundForm } from './found-form.tsx'
import { Slip } from './slip.tsx'
import { Why } from './why.tsx'

type View =
  | { readonly at: 'code'; readonly trouble?: unknown }
  | { readonly at: 'found'; readonly code: string; readonly linked: Linked }
  | { readonly at: 'done'; readonly linked: Linked; readonly found: Found }

/** What a code opens, or why it opens nothing; without one, where to type it. */
export async function viewOf(code: string): Promise<View> {
  if (!code) return { at: 'code' }
  try {
    return { at: 'found', code, linked: await request<Linked>('POST', '/links/read', { body: { code } }) }
  } catch (trouble) {
    return { at: 'code', trouble }
  }
}

/** The letter's link carries the code behind the `#`; what is no such text opens nothing. */
export function codeInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return location.hash.slice(1)
  }
}

/** Receipt confirmed by somebody with a letter in hand: the code, the certificate, what was found, thank you. */
export function ConfirmPage({ first }: { first: View }) {
  const [view, setView] = useState(first)
  const read = async (code: string) => setView(await viewOf(code))
  useEffect(() => {
    const follow = () => void viewOf(codeInAddress()).then(setView)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return (
    <main className="public">
      <div className="bar">
        <h1>{t('confirm.title')}</h1>
        <LanguageChoice bare />
      </div>
      {view.at === 'code' && (
        <>
          {view.trouble !== undefined && <Why error={view.trouble} />}
          <CodeForm onCode={read} />
        </>
      )}
      {view.at === 'found' && (
        <Waiting key={view.code} {...view} onDone={found => setView({ at: 'done', linked: view.linked, found })} />
      )}
      {view.at === 'done' && <Slip linked={view.linked} found={view.found} />}
    </main>
  )
}

/** States in which a receipt can still be confirmed. */
const OPEN: readonly string[] = ['issued', 'expired', 'detained']

function Waiting({ code, linked, onDone }: { code: string; linked: Linked; onDone: (found: Found) => void }) {
  const figures = { number: linked.number, issuer: country(linked.issuer.participant) }
  if (linked.confirmedOn) {
    return <Notice tone="calm">{t('confirm.before', { ...figures, day: day(linked.confirmedOn) })}</Notice>
  }
  if (!OPEN.includes(linked.state)) {
    return (
      <Notice tone="stop">
        <Rich text={t(linked.state === 'used' ? 'confirm.used' : 'confirm.ended', figures)} />
      </Notice>
    )
  }
  return <FoundForm code={code} linked={linked} onDone={onDone} />
}
