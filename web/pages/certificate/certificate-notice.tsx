import { daysBetween, type Day } from '../../../src/core/values/day.ts'
import { total } from '../../../src/core/values/quantity.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Notice } from '../../parts/notice.tsx'
import { country, day, moment } from '../../words/dates.ts'
import { carats } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

const TONES = { void: 'stop', seized: 'stop', detained: 'hold', expired: 'hold', replaced: 'hold' } as const

/** What became of the certificate, in one sentence. */
export function CertificateNotice({ answer }: { answer: CertificateAnswer }) {
  const { state } = answer.row
  const tone = state in TONES ? TONES[state as keyof typeof TONES] : 'calm'
  const text = useStandingInWords(answer)
  if (!text) return null
  return (
    <Notice tone={tone}>
      <Rich text={text} />
    </Notice>
  )
}

function useStandingInWords(answer: CertificateAnswer): string | null {
  const { row, reason = '' } = answer
  const delivery = useDeliveryInWords(answer)
  switch (row.state) {
    case 'issued':
      return t('certificate.is.issued', { delivery })
    case 'used':
      return confirmed(answer)
    case 'expired':
      return t('certificate.is.expired', { day: row.expiresOn ? day(row.expiresOn) : '' })
    case 'replaced':
      return t('certificate.is.replaced', { by: row.replacedBy ?? '' })
    case 'void':
      return row.replacedBy
        ? t('sheet.is.spoiled', { reason, by: row.replacedBy })
        : t('certificate.is.void', { reason })
    case 'authorised':
    case 'detained':
    case 'seized':
      return t(`certificate.is.${row.state}`, { reason })
    default:
      return null
  }
}

function useDeliveryInWords({ delivery }: CertificateAnswer): string {
  const { authority, now } = useNode()
  if (!delivery) return ''
  const figures = { to: country(delivery.to.slice(0, 2)), since: moment(delivery.since, authority.timeZone, now) }
  return t(`certificate.delivery.${delivery.state}`, figures)
}

function confirmed({ row, confirmation, document }: CertificateAnswer): string {
  const receivedOn = confirmation?.receivedOn ?? row.confirmation?.receivedOn
  if (!receivedOn) return ''
  const accepted = total(row.confirmation?.accepted ?? []).caratThousandths
  const difference = accepted - total(row.quantities).caratThousandths
  const word = difference === 0 ? 'same' : difference < 0 ? 'less' : 'more'
  return t('certificate.is.used', {
    by: country(document.destination),
    day: day(receivedOn),
    after: afterDays(row.issuedOn ? daysBetween(row.issuedOn, receivedOn as Day) : 0),
    // Nobody weighed it: that is said in its own notice.
    difference: row.confirmation?.unopened
      ? ''
      : t(`certificate.accepted.${word}`, { carats: carats(Math.abs(difference)) }),
  })
}

const afterDays = (days: number): string =>
  days === 0 ? t('certificate.sameDay') : t('certificate.afterDays', { count: days })
