import { lazy, Suspense, useState } from 'react'
import type { Presented } from '../../api/answers.ts'
import { useAct, useNode, useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { readFile } from '../../reading/file.ts'
import { t } from '../../words/language.ts'
import { PresentForm } from './present-form.tsx'
import { PresentedVerdict } from './presented-verdict.tsx'
import { PageHead } from '../../parts/page-head.tsx'

const Camera = lazy(() => import('../../reading/camera.tsx'))

type Way = 'file' | 'qr' | 'number'

/** A paper comes to the desk: read by file, camera or number, judged by the node, and taken on to its receipt. */
export function Present() {
  const { authority } = useNode()
  const session = useSession()
  const own = session.grants.find(grant => grant.role === 'importing-officer')?.office
  const [office, setOffice] = useState(own ?? authority.offices[0]?.id ?? authority.id)
  const [camera, setCamera] = useState(false)
  const [misread, setMisread] = useState<string>()
  const [presented, setPresented] = useState<Presented>()
  const act = useAct<Presented>(setPresented)

  const present = (text: string, read: Way) => {
    setCamera(false)
    setMisread(undefined)
    const what = read === 'number' ? { number: text } : { certificate: text }
    act.mutate({ path: '/imports/present', body: { ...what, office, read } })
  }
  const presentFile = async (file: File) => {
    const found = await readFile(file)
    if ('text' in found) present(found.text, found.read)
    else setMisread(t(`verify.${found.why}`, { file: file.name }))
  }
  if (presented) return <PresentedVerdict presented={presented} onAgain={() => setPresented(undefined)} />
  return (
    <>
      <PageHead title={t('present.title')} lead={t('present.lead')} />
      {misread && <Notice tone="hold">{misread}</Notice>}
      {act.error && <Trouble error={act.error} />}
      <div className="narrow">
        <Card title={t('present.title')}>
          {camera ? (
            <Suspense fallback={<Loading />}>
              <Camera onRead={text => present(text, 'qr')} onStop={() => setCamera(false)} />
            </Suspense>
          ) : (
            <PresentForm
              offices={authority.offices}
              office={office}
              busy={act.isPending}
              onOffice={setOffice}
              onScan={() => setCamera(true)}
              onFile={file => void presentFile(file)}
              onText={text => present(text, wayOf(text))}
            />
          )}
        </Card>
      </div>
    </>
  )
}

function wayOf(text: string): Way {
  if (text.startsWith('KP1:')) return 'qr'
  return text.length > 40 ? 'file' : 'number'
}
