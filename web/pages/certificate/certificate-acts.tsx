import { Link } from '@tanstack/react-router'
import type { CertificateAnswer } from '../../api/answers.ts'
import { language, t } from '../../words/language.ts'
import { may } from '../application/standing.ts'

export type VoidStep = 'propose' | 'decline'

/** What can be taken from a certificate, and what can be done to it. */
export function CertificateActs(props: {
  answer: CertificateAnswer
  onVoid: (step: VoidStep) => void
  onSlip: () => void
  onSpoil: () => void
}) {
  const { answer, onVoid, onSlip, onSpoil } = props
  const { row } = answer
  const files = `/api/v1/certificates/${row.id}`
  const signed = row.issuedOn !== undefined && row.state !== 'authorised'
  return (
    <>
      {may(answer, 'void-propose') && (
        <button type="button" className="btn stop" onClick={() => onVoid('propose')}>
          {t('certificate.void-propose')}
        </button>
      )}
      {may(answer, 'spoil-propose') && (
        <button type="button" className="btn stop" onClick={onSpoil}>
          {t('sheet.spoil')}
        </button>
      )}
      {may(answer, 'slip') && (
        <button type="button" className="btn" onClick={onSlip}>
          {t('slip.open')}
        </button>
      )}
      {may(answer, 'replace') && (
        <Link className="btn" to="/applications/new" search={{ replaces: row.id }}>
          {t('certificate.replace')}
        </Link>
      )}
      {signed && (
        <a className="btn" href={`${files}/certificate.vc`} download={`${row.number}.vc`}>
          {t('certificate.download')}
        </a>
      )}
      {may(answer, 'print') && (
        <a
          className="btn main-act"
          href={`${files}/certificate.pdf?lang=${language()}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('certificate.print')}
        </a>
      )}
    </>
  )
}
