import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { Draft } from '../../core/certificate/draft.ts'
import { lint, schemeOf } from '../../core/certificate/lint.ts'
import { type Compared, uncompared } from '../../core/confirmation/compared.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { AlertInForce } from '../../core/participants/alert-fold.ts'
import { isEntitled } from '../../core/participants/open-trust-list.ts'
import { SPECIMENS_NOTIFIED } from '../../core/participants/specimen.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { alertFindings } from '../../core/validity/alerted.ts'
import { unsigned, type Verdict } from '../../core/validity/check.ts'
import { type Day, day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'

const SIGNING = {
  text: 'Adamas, docs/protocol/certificate.md: every certificate of a node is signed',
  since: day('2026-01-01'),
}
const ONCE = { text: 'Core Document, Section III (b): one certificate, one shipment', since: day('2003-01-01') }

/** What a paper without a signature is judged by. */
export interface PaperQuestion {
  readonly at: Day
  /** The participant at whose desk it lies. */
  readonly importer: string
  /** What is known here under its number. */
  readonly known: readonly Pick<ImportRow, 'state' | 'withdrawn'>[]
  /** What an officer saw of it beside the specimen of its issuer. */
  readonly compared?: Compared
  /** The alerts in force that can name it. */
  readonly alerts: readonly AlertInForce[]
  /** It was decided: what alerts say now is told, and no longer stands against it. */
  readonly decided?: true
}

/**
 * A paper that carries no signature: never valid, because nothing shows who made it. What its words and figures say
 * against it is found by the same rules as everywhere, and so is what nobody could check.
 */
export function judgePaper(document: CertificateDocument, list: TrustList, question: PaperQuestion): Verdict {
  const { at, importer, known } = question
  const received = known.some(row => row.state === 'confirmed')
  const withdrawn = known.find(row => row.withdrawn !== undefined)?.withdrawn
  const by = { ...schemeOf(list), today: at, at, importer, others: [] }
  const linted = lint(document as unknown as Draft, by)
  const open = unsigned({ purpose: 'presentation', at, importer }).findings
  const issuer = list.authorities.filter(one => one.participant === document.issuer.participant)
  const signs = issuer.some(one => one.keys.some(key => isEntitled(key, 'certificate', document.issuedOn ?? at)))
  const certain = [
    ...(signs ? [finding('signature-expected', { participant: document.issuer.participant }, SIGNING)] : []),
    ...(received ? [finding('already-used', { number: document.number }, ONCE)] : []),
    ...(withdrawn ? [finding(withdrawn, { number: document.number }, ONCE)] : []),
    ...alertFindings(document.number, question.alerts, {
      ...{ at, list },
      ...(question.decided ? {} : { unsigned: true as const }),
    }),
    ...differing(question.compared),
    ...linted.findings,
  ]
  const notChecked = [...linted.notChecked, ...uncompared(question.compared)]
  const wrong = certain.some(one => one.severity === 'error')
  return { verdict: wrong ? 'invalid' : 'undecided', findings: [...certain, ...open], notChecked }
}

/** A feature that is not as on the specimen speaks against the paper, whoever looked. */
function differing(compared: Compared | undefined): Finding[] {
  const differ = (compared?.features ?? []).filter(({ seen }) => seen === 'differs')
  return differ.map(({ name }) => ({ ...finding('feature-differs', { feature: name }, SPECIMENS_NOTIFIED), path: '' }))
}

function finding(rule: string, figures: Finding['figures'], source: Finding['source']): Finding {
  return { rule, severity: 'error', path: 'number', figures, source }
}
