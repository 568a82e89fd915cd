import type { Pack } from '../../src/core/validity/pack.ts'
import { daysBetween } from '../../src/core/values/day.ts'
import type { Finding } from '../../src/core/values/finding.ts'
import type { Fact } from '../parts/facts.tsx'
import type { Reason } from '../parts/reasons.tsx'
import type { VerdictName } from '../parts/verdict.tsx'
import { country, day, dayInFull } from '../words/dates.ts'
import { findingInWords } from '../words/finding.ts'
import { count } from '../words/figures.ts'
import { rulesInWords, t } from '../words/language.ts'
import type { Judged } from './judge.ts'
import { said } from './said.ts'

/** A judgement in words: the answer, then what to do, then why, then what was judged. */
export interface Told {
  readonly verdict: VerdictName
  readonly lead: string
  readonly next: { readonly title: string; readonly text: string }
  readonly why: readonly Reason[]
  readonly says: { readonly title: string; readonly facts: readonly Fact[] }
  readonly notChecked?: string
  /** Whether a newer pack could decide it. */
  readonly needsPack: boolean
}

export function tell(judged: Judged, pack: Pack | null): Told {
  const { verdict, presented } = judged
  const needsPack = verdict.verdict === 'undecided' && has(judged, 'pack-too-old')
  return {
    verdict: verdict.verdict,
    lead: leadOf(judged, pack),
    next: nextOf(judged, needsPack),
    why: [...verdict.findings.map(finding => reasonOf(finding, verdict.verdict)), ...goodOf(judged, pack)],
    says: { title: t(presented ? 'verify.says.certificate' : 'verify.says.paper'), facts: said(judged) },
    notChecked: verdict.notChecked.length
      ? t('verify.notChecked.why', { rules: rulesInWords(verdict.notChecked) })
      : undefined,
    needsPack,
  }
}

const has = ({ verdict }: Judged, ...rules: readonly string[]): boolean =>
  verdict.findings.some(finding => rules.includes(finding.rule))

/** The authority as the pack names it, with its seat where the name does not say it. */
function authorityOf({ presented }: Judged, pack: Pack): string {
  const authority = pack.trustList.authorities.find(({ id }) => id === presented?.summary.authority)
  if (!authority) return presented?.summary.authority ?? ''
  const { name, seat, participant } = authority
  return name.includes(seat) || name.includes(country(participant)) ? name : `${name}, ${seat}`
}

/** `BW` of `BW-1`: the participant an authority belongs to, by the pack, else by its id. */
function issuerOf({ presented, number }: Judged, pack: Pack | null): string {
  const authority = presented?.summary.authority
  const participant = pack?.trustList.authorities.find(({ id }) => id === authority)?.participant
  return country(participant ?? (authority ?? number ?? '').slice(0, 2).toUpperCase())
}

function leadOf(judged: Judged, pack: Pack | null): string {
  const { verdict, presented, at, number } = judged
  const named = presented?.summary.number ?? number ?? ''
  if (verdict.verdict === 'valid')
    return t('valid.lead', { issuer: issuerOf(judged, pack), number: named, day: dayInFull(at) })
  if (verdict.verdict === 'undecided' && has(judged, 'pack-too-old')) {
    return pack ? t('undecided.tooOld', { number: named }) : t('undecided.noPack')
  }
  const first = verdict.findings.find(finding => finding.severity === 'error')
  const message = first ? findingInWords(first).message : ''
  return t(`${verdict.verdict}.lead`, { message })
}

/** The issuer's own before what others saw: a valid certificate that one of them names is looked at first. */
const ALERTS: readonly string[] = ['alerted-by-issuer', 'alerted']

function nextOf({ verdict, presented }: Judged, needsPack: boolean): Told['next'] {
  const alert = verdict.findings.find(({ rule }) => ALERTS.includes(rule))
  if (verdict.verdict === 'valid' && alert) {
    return { title: t('alerted.next.title'), text: findingInWords(alert).next ?? '' }
  }
  if (verdict.verdict === 'valid') {
    const seals = presented?.summary.seals.length ?? 0
    const text = seals > 0 ? t('valid.next', { count: seals }) : t('valid.next.noSeals')
    return { title: t('valid.next.title'), text }
  }
  if (verdict.verdict === 'invalid') return { title: t('invalid.next.title'), text: t('invalid.next') }
  if (needsPack) return { title: t('undecided.next.pack.title'), text: t('undecided.next.pack') }
  return { title: t('undecided.next.title'), text: t('undecided.next') }
}

/** Errors that leave the question open show the open sign, also beside one that answers it with no. */
const OPEN: readonly string[] = ['unsigned', 'unreadable', 'key-not-known', 'receipt-missing', 'pack-too-old']
const MARKS = { error: 'bad', warning: 'warn', note: 'info' } as const

function reasonOf(finding: Finding, verdict: VerdictName): Reason {
  const { rule, path, severity, message, source } = findingInWords(finding)
  const kind = severity === 'error' && OPEN.includes(rule) ? 'ask' : MARKS[severity]
  // A valid certificate is explained by what was found good; of the rest the source is owed.
  return {
    id: `${rule} ${path}`,
    kind,
    text: message,
    source: verdict === 'valid' && severity === 'note' ? undefined : source,
  }
}

const SIGNATURE = ['signature-wrong', 'key-not-known', 'key-not-entitled', 'revoked', 'unsigned', 'unreadable']
const PLACE = [...SIGNATURE, 'not-logged', 'receipt-missing']

/** What was checked and found good. Said only where the check behind it was made and nothing was found. */
function goodOf(judged: Judged, pack: Pack | null): Reason[] {
  const { presented, verdict, at } = judged
  if (!presented || !pack) return []
  const { summary, receipt } = presented
  const left = daysBetween(at, summary.expiresOn)
  const issuer = issuerOf(judged, pack)
  const figures = {
    issuer: authorityOf(judged, pack),
    day: day(summary.issuedOn),
    position: count(receipt?.position ?? 0),
  }
  const good = (id: string, holds: boolean, text: string): Reason[] => (holds ? [{ id, kind: 'good', text }] : [])
  const whole = verdict.verdict === 'valid' && !has(judged, 'newer-than-pack', 'status-not-known')
  return [
    ...good('signed', !has(judged, ...SIGNATURE), t('good.signed', figures)),
    ...good('logged', receipt !== null && !has(judged, ...PLACE), t('good.logged', figures)),
    ...good('status', whole, t('good.status')),
    ...good(
      'expires',
      left > 0 && !has(judged, 'expired'),
      t('good.expires', { count: left, day: day(summary.expiresOn) }),
    ),
    ...good('expires', left === 0 && !has(judged, 'expired'), t('good.expiresToday')),
    ...good(
      'participant',
      verdict.verdict !== 'valid' && !has(judged, 'issuer-not-participant'),
      t('good.participant', { issuer }),
    ),
  ]
}
