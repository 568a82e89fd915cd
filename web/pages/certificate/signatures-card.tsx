import type { ReactNode } from 'react'
import type { CertificateAnswer, Deed } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { country, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** Who stands behind the certificate: the officer who looked, the one who authorised, the keys, and the importer's. */
export function SignaturesCard({ answer }: { answer: CertificateAnswer }) {
  const { history, persons, row } = answer
  const { authority, now } = useNode()
  const at = (kind: string) => history.findLast(deed => deed.kind === `certificate.${kind}`)
  const event = (deed: Deed | undefined, what: ReactNode) =>
    deed ? [{ id: deed.position, when: moment(deed.at, authority.timeZone, now), what }] : []
  const confirmed = row.confirmation && at('confirmed')
  return (
    <Card title={t('certificate.signatures')}>
      <Timeline
        events={[
          ...event(at('inspected'), t('certificate.signatures.inspected', { name: persons.inspectedBy ?? '' })),
          ...event(
            at('authorised') ?? at('reissued'),
            t('certificate.signatures.authorised', { name: persons.authorisedBy ?? '' }),
          ),
          ...event(
            at('issued'),
            t('certificate.signatures.issued', { issuer: [authority.name, authority.seat].join(', ') }),
          ),
          ...event(confirmed, <Confirmed answer={answer} />),
        ]}
      />
    </Card>
  )
}

/** Whose word the confirmation is, how it came, and where the paper lies. */
function Confirmed({ answer: { confirmation, document, row } }: { answer: CertificateAnswer }) {
  const by = country(document.destination)
  if (!confirmation?.via) return t('certificate.signatures.confirmed', { by })
  const { via, scan, name = '' } = confirmation
  return (
    <>
      {t(`certificate.signatures.${via}`, { by, name })}
      {scan && (
        <>
          {' '}
          <a href={`/api/v1/certificates/${row.id}/files/${scan}`} download>
            {t('certificate.signatures.scan')}
          </a>
        </>
      )}
    </>
  )
}
