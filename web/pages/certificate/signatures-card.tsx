import type { CertificateAnswer, Deed } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { country, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** Who stands behind the certificate: the officer who looked, the one who authorised, the keys, and the importer's. */
export function SignaturesCard({ answer }: { answer: CertificateAnswer }) {
  const { history, persons, document, row } = answer
  const { authority, now } = useNode()
  const at = (kind: string) => history.findLast(deed => deed.kind === `certificate.${kind}`)
  const event = (deed: Deed | undefined, what: string) =>
    deed ? [{ id: deed.position, when: moment(deed.at, authority.timeZone, now), what }] : []
  const confirmed = row.confirmation && at('confirmed')
  return (
    <Card title={t('certificate.signatures')}>
      <Timeline
        events={[
          ...event(at('inspected'), t('certificate.signatures.inspected', { name: persons.inspectedBy ?? '' })),
          ...event(at('authorised'), t('certificate.signatures.authorised', { name: persons.authorisedBy ?? '' })),
          ...event(
            at('issued'),
            t('certificate.signatures.issued', { issuer: [authority.name, authority.seat].join(', ') }),
          ),
          ...event(confirmed, t('certificate.signatures.confirmed', { by: country(document.destination) })),
        ]}
      />
    </Card>
  )
}
