import type { CertificateAnswer } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { ProofDrawing } from './proof-drawing.tsx'

/** Where the certificate stands in the public log, and the hashes that prove it. */
export function LogCard({ answer: { log, row } }: { answer: CertificateAnswer }) {
  const state = log ? <Is kind="good">{t('certificate.log.in')}</Is> : <Is kind="off">{t('certificate.log.not')}</Is>
  return (
    <Card title={t('certificate.log')} aside={state}>
      {log ? <Shown log={log} number={row.number ?? row.reference} /> : <p className="quiet">{t('log.none')}</p>}
    </Card>
  )
}

function Shown({ log, number }: { log: NonNullable<CertificateAnswer['log']>; number: string }) {
  const figures = { position: count(log.position), size: count(log.size), count: log.proof.length }
  const published = log.position < log.size
  return (
    <div className="stack">
      {published && <ProofDrawing position={figures.position} size={figures.size} steps={log.proof.length} />}
      <p className="small quiet">
        {published ? t('certificate.log.proof', figures) : t('certificate.log.waits', figures)}{' '}
        {published && (
          <a href={asFile(log)} download={`${number}-proof.json`}>
            {t('certificate.log.file')}
          </a>
        )}
      </p>
    </div>
  )
}

const asFile = (log: object): string => `data:application/json,${encodeURIComponent(JSON.stringify(log, null, 2))}`
