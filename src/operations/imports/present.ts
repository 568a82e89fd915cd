import type { ImportAct } from '../../core/confirmation/acts.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { check, type Verdict } from '../../core/validity/check.ts'
import type { Pack } from '../../core/validity/pack.ts'
import { type Presented, readPresented } from '../../core/validity/presented.ts'
import type { Plain } from '../../core/values/act.ts'
import { dayAt } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { total } from '../../core/values/quantity.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { alertsAbout } from '../alerts/standing.ts'
import { importOpening } from '../openings.ts'
import { append, type Desk, missingRole, perform, refusal } from '../perform.ts'
import { arrivalId, underNumber, unprovenId, whyUnproven } from './arrival.ts'
import { certificateAt, certificateBody, certifiedHeader } from './certificate-body.ts'

export interface Presentation {
  /** The credential or the text of the code; absent where only the number was typed. */
  readonly certificate?: string
  readonly number?: string
  readonly office: string
  readonly read: 'file' | 'qr' | 'number'
}

export interface Judgement {
  /** The arrival it belongs to; absent where nothing could be read. */
  readonly id?: string
  readonly number?: string
  readonly verdict: Verdict['verdict']
  readonly findings: readonly Finding[]
  readonly notChecked: readonly string[]
}

/**
 * Somebody stands at the counter with a parcel. The certificate is judged by the node's own pack, on this day; the
 * verdict is kept with the arrival, and the pre-alert, if there was one, is found.
 */
export function presentCertificate(node: NodePorts, caller: Caller, input: Presentation): Promise<Outcome<Judgement>> {
  return perform(node, caller, { action: 'present', ...input } as Plain, async desk => {
    const wrong = missingRole(desk, 'present', ['importing-officer'])
    if (wrong.length > 0) return refused(...wrong)
    const found = await certificateFor(desk, input)
    if (!found.ok) return found
    const { text, presented } = found.value
    const question = { purpose: 'presentation' as const, at: dayAt(node.clock.now(), 'UTC') }
    const importer = desk.authority.participant
    const pack = await packOf(desk, presented)
    const verdict = await check(node.crypto, presented, pack, { ...question, importer })
    if (!presented) return done(verdict)
    const id = await keep(desk, input, text, presented, verdict)
    return done({ ...verdict, id, number: presented.summary.number })
  })
}

/**
 * The node judges by its own pack and the alerts of this moment; before its first pack is made, by the trust list
 * alone, as a pack of no age.
 */
async function packOf(desk: Desk, presented: Presented | null): Promise<Pack | null> {
  const { pack } = desk.node.memory
  return pack ? { ...pack, alerts: await alertsAbout(desk.tx, presented?.summary.number ?? '') } : null
}

async function certificateFor(
  desk: Desk,
  input: Presentation,
): Promise<Outcome<{ text: string; presented: Presented | null }>> {
  if (input.certificate !== undefined) {
    const text = input.certificate
    return done({ text, presented: readPresented(desk.node.crypto, text, desk.trustList.environment) })
  }
  const row = await announcedAs(desk, input.number ?? '')
  const body = row && (await certificateAt(desk.tx, row.certificateAt))
  if (!body) return refused(refusal('not-announced', { number: input.number ?? '' }))
  const { certificate: text } = body
  return done({ text, presented: readPresented(desk.node.crypto, text, desk.trustList.environment) })
}

async function announcedAs(desk: Desk, number: string): Promise<ImportRow | undefined> {
  const rows = await underNumber(desk, number)
  return rows.find(row => row.announcedAt !== undefined) ?? rows.find(row => !row.unsigned)
}

/** As the summary writes it: other texts are several countries, or undisclosed. */
const ONE_COUNTRY = /^[A-Z]{2}$/

/**
 * Keeps what was presented with the arrival it belongs to. A paper that is not proven starts a row of its own, whatever
 * number and facts it claims: a forger must not be able to touch the genuine one.
 */
async function keep(
  desk: Desk,
  input: Presentation,
  text: string,
  presented: Presented,
  verdict: Verdict,
): Promise<string> {
  const issuer = desk.trustList.authorities.find(known => known.id === presented.summary.authority)
  const facts = certifiedHeader(presented, issuer?.participant ?? '')
  const proven = input.read === 'number' || (await whyUnproven(desk, presented)).length === 0
  const id = proven ? arrivalId(desk, facts) : unprovenId(desk, text)
  const row = await desk.tx.get('import', id)
  if (row && !nextImportState(row.state, 'import.presented')) return id
  const { usdCents } = total(facts.certified)
  const arrival = {
    issuer: facts.issuer,
    usdCents,
    mixedOrigin: !ONE_COUNTRY.test(presented.summary.origin),
    valid: verdict.verdict === 'valid',
  }
  const opening = proven && !row?.opening ? await importOpening(desk, arrival) : {}
  await append<ImportAct>(desk, {
    kind: 'import.presented',
    subject: id,
    header: {
      ...facts,
      ...(proven ? {} : { unproven: true as const }),
      ...opening,
      office: input.office,
      read: input.read,
      verdict: verdict.verdict,
      rules: verdict.findings.map(finding => finding.rule),
      trustList: desk.trustList.version,
    },
    body: certificateBody(text, presented),
  })
  return id
}
