import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { besideFacts, KeptDocuments } from '../../attaching/kept-documents.tsx'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { certificateQuery } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { country } from '../../words/dates.ts'
import { factsOf } from '../../words/facts-of.ts'
import { t } from '../../words/language.ts'
import { may } from '../application/standing.ts'
import { CertificateActs, type VoidStep } from './certificate-acts.tsx'
import { CertificateNotice } from './certificate-notice.tsx'
import { LogCard } from './log-card.tsx'
import { QuantitiesCard } from './quantities-card.tsx'
import { SignaturesCard } from './signatures-card.tsx'
import { SlipForm } from './slip-form.tsx'
import { SpoilForm } from './spoil-form.tsx'
import { SpoilNotice } from './spoil-notice.tsx'
import { VoidNotice } from './void-notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'

/** One numbered certificate: what became of it, its quantities on both sides, and the proofs behind it. */
export function CertificatePage() {
  const { id } = useParams({ from: '/shell/certificates/$id' })
  const { data } = useSuspenseQuery(certificateQuery(id))
  const [step, setStep] = useState<VoidStep>()
  const [slip, setSlip] = useState(false)
  const [spoil, setSpoil] = useState(false)
  const sheet = useActing(`/certificates/${id}/sheet`, () => setSpoil(false))
  const acting = useActing(`/certificates/${id}/void`, () => setStep(undefined))
  const { row, document } = data
  if (!row.number) return <Navigate to="/applications/$id" params={{ id }} replace />
  return (
    <>
      <p className="crumb">
        <Link to="/certificates">{t('certificate.crumb')}</Link> / {t('certificate.here')}
      </p>
      <PageHead
        title={row.number}
        lead={
          data.erased
            ? t('erased')
            : t('application.parties', { exporter: document.exporter.name, importer: document.importer.name })
        }
      >
        <CertificateActs answer={data} onVoid={setStep} onSlip={() => setSlip(true)} onSpoil={() => setSpoil(true)} />
      </PageHead>
      {spoil && <SpoilForm answer={data} acting={sheet} onCancel={() => setSpoil(false)} />}
      {slip && <SlipForm answer={data} onDone={() => setSlip(false)} />}
      {step && (
        <ReasonForm
          title={t(`certificate.void-${step}.title`)}
          label={t(`certificate.void-${step}.label`)}
          hint={
            step === 'propose'
              ? t('certificate.void-propose.hint', { destination: country(row.destination) })
              : undefined
          }
          confirm={t(step === 'propose' ? 'certificate.void-propose.confirm' : 'certificate.void-decline')}
          busy={acting.busy}
          trouble={acting.trouble}
          onReason={reason => acting.run(step, { reason })}
          onCancel={() => setStep(undefined)}
        />
      )}
      {row.frozen?.action === 'void' && (
        <VoidNotice
          answer={data}
          acting={acting}
          onDecline={() => setStep('decline')}
          mayDecide={may(data, 'void-approve')}
        />
      )}
      {row.frozen?.action === 'spoil' && (
        <SpoilNotice answer={data} acting={sheet} onDecline={() => setStep('decline')} />
      )}
      <CertificateNotice answer={data} />
      <Proofs answer={data} />
    </>
  )
}

function Proofs({ answer }: { answer: CertificateAnswer }) {
  return (
    <div className="stack">
      <QuantitiesCard answer={answer} />
      <div className="duo">
        <SignaturesCard answer={answer} />
        <LogCard answer={answer} />
      </div>
      <Card title={t('certificate.facts')}>
        <Facts facts={[...factsOf(answer.document), ...paperFacts(answer)]} beside={besideFacts(answer)} />
        <KeptDocuments answer={answer} field="parcels" />
      </Card>
      <HistoryCard history={answer.history} />
    </div>
  )
}

/** The sheet it is on, and the certificate whose place it took. */
function paperFacts({ row }: CertificateAnswer) {
  const before = row.replaces && (
    <Link to="/certificates/$id" params={{ id: row.replaces }}>
      {t('sheet.before')}
    </Link>
  )
  return [
    { label: t('sheet.fact'), value: row.sheet },
    { label: t('sheet.replaces'), value: before },
  ]
}
