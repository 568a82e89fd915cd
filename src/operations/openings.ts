import type { AskedDocument } from '../core/certificate/acts.ts'
import type { CertificateRow } from '../core/certificate/fold.ts'
import { linesOf } from '../core/certificate/totals.ts'
import { AGAIN_DAYS, DIFFERENCE_DAYS, drawnFrom, openingOf } from '../core/participants/opening.ts'
import { publishedOn } from '../core/participants/policy.ts'
import { arrivalsId } from '../core/register/folds.ts'
import { addDays, type Day, dayAt } from '../core/values/day.ts'
import type { Opening } from '../core/values/opening.ts'
import { sumByHs, total } from '../core/values/quantity.ts'
import type { Desk } from './perform.ts'

/** Of one firm, at most so many certificates are looked through. */
const MOST = 2_000

/**
 * Whether an application is to be opened, decided when it is sent, by the firm's own record. The draw is made once: an
 * application that is amended keeps it. Nothing where this authority published no choice.
 */
export async function exportOpening(
  desk: Desk,
  firm: string,
  document: AskedDocument,
  before: { readonly id: string; readonly drawn?: number } | null,
): Promise<{ opening?: Opening }> {
  const policy = published(desk)?.export
  if (!policy) return {}
  const rows = await desk.tx.list('certificate-by-firm', firm, MOST)
  const own = rows.filter(row => row.authority === desk.authority.id && row.id !== before?.id)
  const facts = {
    firstShipment: !own.some(row => row.confirmation !== undefined),
    mixedOrigin: document.origin.kind === 'mixed',
    usdCents: total(linesOf(document)).usdCents,
    earlierDifference: own.some(row => differed(row, addDays(desk.today, -DIFFERENCE_DAYS))),
    appliedAgain: own.some(row => tookBack(row, addDays(desk.today, -AGAIN_DAYS), desk)),
  }
  const opening = openingOf(policy, facts, before?.drawn ?? draw(desk))
  return opening ? { opening } : {}
}

/** The same for an arrival, when its certificate is first presented, by the record of the authority that sent it. */
export async function importOpening(
  desk: Desk,
  arrival: {
    readonly issuer: string
    readonly usdCents: number
    readonly mixedOrigin: boolean
    readonly valid: boolean
  },
): Promise<{ opening?: Opening }> {
  const policy = published(desk)?.import
  if (!policy) return {}
  const { received, differences } = arrivalsId(desk.authority.id, arrival.issuer)
  const [count, last] = [await desk.tx.get('counter', received), await desk.tx.get('counter', differences)]
  const facts = {
    firstShipment: count === null,
    mixedOrigin: arrival.mixedOrigin,
    usdCents: arrival.usdCents,
    earlierDifference: last !== null && last.last >= dayNumber(addDays(desk.today, -DIFFERENCE_DAYS)),
    notValid: !arrival.valid,
  }
  const opening = openingOf(policy, facts, draw(desk))
  return opening ? { opening } : {}
}

function published({ trustList, authority, today }: Desk) {
  return publishedOn(trustList.policies, authority.participant, today, 'opening')?.value
}

/** Nobody can guess it, and it stands in the act: asked again, it is the same. */
function draw({ node }: Desk): number {
  return drawnFrom(node.randomness.bytes(4))
}

function differed({ confirmation, quantities }: CertificateRow, since: Day): boolean {
  if (!confirmation || confirmation.receivedOn < since) return false
  const carats = (of: CertificateRow['quantities']) => sumByHs(of).map(one => `${one.hs} ${one.caratThousandths}`)
  return carats(confirmation.accepted).join() !== carats(quantities).join()
}

function tookBack({ state, opening, changedAt }: CertificateRow, since: Day, { authority }: Desk): boolean {
  const ended = state === 'withdrawn' || state === 'refused'
  return ended && opening?.open === true && dayAt(Date.parse(changedAt), authority.timeZone) >= since
}

function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''))
}
