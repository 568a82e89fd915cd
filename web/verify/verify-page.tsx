import { lazy, Suspense, useState } from 'react'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Loading } from '../parts/loading.tsx'
import { Notice } from '../parts/notice.tsx'
import { readFile } from '../reading/file.ts'
import { t } from '../words/language.ts'
import { Ask } from './ask.tsx'
import { judge } from './judge.ts'
import { Judgement } from './judgement.tsx'
import { PackBar } from './pack-bar.tsx'
import { tell, type Told } from './told.ts'
import { useNow } from './use-now.ts'
import { useOffline } from './use-offline.ts'
import { usePack } from './use-pack.ts'

const Camera = lazy(() => import('../reading/camera.tsx'))

type View =
  | { readonly at: 'ask'; readonly trouble?: string; readonly busy?: boolean }
  | { readonly at: 'camera' }
  | { readonly at: 'judged'; readonly told: Told }

const ASK: View = { at: 'ask' }

/** The public page: one certificate, judged on this device, with or without a network. */
export function VerifyPage() {
  const [view, setView] = useState<View>(ASK)
  const pack = usePack()
  const now = useNow()
  const offline = useOffline(pack.kept !== null)

  const judgeText = async (text: string) => {
    setView({ at: 'ask', busy: true })
    try {
      setView({ at: 'judged', told: tell(await judge(text, pack.kept, Date.now()), pack.kept) })
    } catch {
      // A defect is no verdict: nothing is said about the certificate.
      setView({ at: 'ask', trouble: t('verify.broken') })
    }
  }
  const judgeFile = async (file: File) => {
    setView({ at: 'ask', busy: true })
    const read = await readFile(file)
    if ('text' in read) return judgeText(read.text)
    setView({ at: 'ask', trouble: t(`verify.${read.why}`, { file: file.name }) })
  }

  return (
    <main className="public">
      <Bar />
      <PackBar pack={pack.kept} now={now} offline={offline} />
      {pack.kept?.trustList.environment === 'demonstration' && <p className="bar small">{t('verify.demonstration')}</p>}
      {pack.trouble && view.at === 'ask' && <Notice tone="hold">{t(`pack.${pack.trouble}`)}</Notice>}
      {view.at === 'ask' && (
        <>
          {view.trouble && <Notice tone="hold">{view.trouble}</Notice>}
          <Ask
            busy={view.busy ?? !pack.looked}
            onScan={() => setView({ at: 'camera' })}
            onFile={file => void judgeFile(file)}
            onText={text => void judgeText(text)}
          />
        </>
      )}
      {view.at === 'camera' && (
        <Suspense fallback={<Loading />}>
          <Camera onRead={text => void judgeText(text)} onStop={() => setView(ASK)} />
        </Suspense>
      )}
      {view.at === 'judged' && (
        <>
          <Judgement told={view.told} />
          <After
            told={view.told}
            onScan={() => setView({ at: 'camera' })}
            onAsk={() => setView(ASK)}
            onPack={pack.renew}
          />
        </>
      )}
    </main>
  )
}

function Bar() {
  return (
    <div className="bar">
      <h1>
        <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 1.5L22.5 12 12 22.5 1.5 12z" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M1.5 12h21M7 7l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.2" opacity=".6" />
        </svg>
        {t('verify.title')}
      </h1>
      <LanguageChoice bare />
    </div>
  )
}

function After(props: { told: Told; onScan: () => void; onAsk: () => void; onPack: () => Promise<void> }) {
  const { told, onScan, onAsk, onPack } = props
  const renew = () => void onPack().then(onAsk)
  return (
    <div className="pad stack">
      {told.needsPack && (
        <button className="btn main-act touch wide" type="button" onClick={renew}>
          {t('verify.getPack')}
        </button>
      )}
      <button className={`btn touch wide${told.needsPack ? '' : ' main-act'}`} type="button" onClick={onScan}>
        {t('verify.scanAnother')}
      </button>
      <button className="btn touch wide" type="button" onClick={onAsk}>
        {t('verify.typeOrOpen')}
      </button>
    </div>
  )
}
