import { hearAlert, hearAlertWithdrawn } from '../alerts/hear.ts'
import { announce } from '../imports/announce.ts'
import { hearAnswer } from '../imports/hear-answer.ts'
import { hearAsking } from '../imports/hear-asking.ts'
import { hearWithdrawal } from '../imports/hear-withdrawal.ts'
import { hearConfirmation } from '../certificates/hear-confirmation.ts'
import { hearDetention } from '../certificates/hear-detention.ts'
import { hearSpecimen } from '../specimens/hear.ts'
import { adoptStatuses } from '../trust-lists/adopt-statuses.ts'
import { adoptTrustList } from '../trust-lists/adopt.ts'
import type { Handled } from './outcome.ts'
import type { Received } from './received.ts'

/** What each purpose of the exchange does here. A purpose that is not listed is kept and answered `not-understood`. */
export const HANDLERS: Readonly<Record<string, (received: Received) => Handled>> = {
  'certificate.issued': announce,
  'certificate.withdrawn': hearWithdrawal,
  'import.confirmed': hearConfirmation,
  'import.detained': hearDetention,
  'import.seized': hearDetention,
  'import.returned': hearDetention,
  'confirmation.answered': hearAnswer,
  'confirmation.asked': hearAsking,
  'specimen.notified': hearSpecimen,
  'alert.raised': hearAlert,
  'alert.withdrawn': hearAlertWithdrawn,
  statuses: ({ desk, payload, sender }) => adoptStatuses(desk, payload, sender.id),
  'trust-list': ({ desk, payload }) => adoptTrustList(desk, payload),
}
