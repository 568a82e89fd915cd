import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { ExaminedHeader, ImportAct } from '../../core/confirmation/acts.ts'
import { importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { confirmationOf, earliestReceipt } from '../../core/confirmation/statement.ts'
import type { WeighingPolicy } from '../../core/confirmation/weighing.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { day, type Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingRoleOf, newId, perform, refusal } from '../perform.ts'
import { underNumber } from './arrival.ts'
import { documentOf } from './certificate-body.ts'
import { type Examination, examine } from './examine.ts'
import { bothImportOfficers } from './officers.ts'
import { standingAgainst } from './standing.ts'

/** Where nothing was published: no difference is accepted in silence, and half a per cent needs a second officer. */
export const STRICT: WeighingPolicy = {
  name: 'none published',
  withinPerTenThousand: 0,
  withinCaratThousandths: 0,
  secondOfficerPerTenThousand: 50,
}

/**
 * Opens, weighs and confirms: three answers. The confirmation is signed and goes home with every raw figure. A
 * difference beyond the second limit, another number of parcels, or a broken seal is frozen instead, and another
 * officer decides.
 */
export function confirmImport(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string } & Examination,
): Promise<Outcome<{ state: string; frozen?: string }>> {
  return perform(node, caller, { action: 'confirm', ...input } as unknown as Plain, async desk => {
    const ready = await readyToReceive(desk, 'confirm', input.id)
    if (!ready.ok) return ready
    const { row, document } = ready.value
    const policy = policyOn(desk.trustList.policies, desk.authority.participant, desk.today)?.weighing ?? STRICT
    const closed = mustBeOpened(row, input)
    if (closed.length > 0) return refused(...closed)
    const examined = examine(document, input, policy)
    if (!examined.ok) return examined
    const broken =
      input.sealsWhole || row.releasedAt !== undefined ? [] : [{ ...refusal('seals-broken'), path: 'sealsWhole' }]
    if (broken.length > 0) return refused(...broken)
    const receivedOn = input.receivedOn ?? desk.today
    const misdated = whyMisdated(receivedOn, document.issuedOn, desk.today)
    if (misdated.length > 0) return refused(...misdated)
    const body = canonicalBytes(
      confirmationOf(document, row.digest, { ...examined.value, receivedOn }) as unknown as Plain,
    )
    const header = { ...examined.value, receivedOn, policy: policy.name, frozen: digestOf(node, body) }
    const asDeclared = header.sealsWhole && header.parcelsCounted === row.parcels
    const needsSecond = !asDeclared || header.weighed.some(line => line.judged === 'second-officer')
    if (!needsSecond) return confirmed(desk, row, header, body)
    await append<ImportAct>(desk, { kind: 'import.examined', subject: row.id, header, body })
    return done({ state: 'examined', frozen: header.frozen })
  })
}

/** Another officer accepts the difference exactly as it was weighed. */
export function approveImport(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ state: string }>> {
  return perform(node, caller, { action: 'approve', ...input }, async desk => {
    const ready = await readyToReceive(desk, 'approve', input.id)
    if (!ready.ok) return ready
    const { row } = ready.value
    const eyes = await bothImportOfficers(desk, row, 'accept-difference', input.frozen)
    if (eyes.length > 0 || !row.frozen) return refused(...eyes)
    const body = await desk.tx.body(row.frozen.at)
    if (!body) throw new Error(`the examination of ${row.id} cannot be read`)
    const { receivedOn, sealsWhole, parcelsCounted, weighed, accepted } = row
    const found = { receivedOn, sealsWhole, parcelsCounted, weighed, accepted } as Omit<
      ExaminedHeader,
      'policy' | 'frozen'
    >
    return confirmed(desk, row, { ...found, policy: 'second officer', frozen: row.frozen.digest }, body)
  })
}

const RISK = { text: 'Core Document, Annex II; policy of the importing authority', since: day('2003-01-01') }

/** Unopened passes only what the choice let pass, valid, with every seal whole and every parcel there. */
function mustBeOpened(row: ImportRow, found: Examination): Finding[] {
  if (!found.unopened) return []
  const { opening, presented, releasedAt, acceptedAt } = row
  const chosen = opening?.open === false && presented?.verdict === 'valid'
  const asItWas = releasedAt === undefined && acceptedAt === undefined
  const whole = found.sealsWhole && found.parcelsCounted === row.parcels
  return chosen && asItWas && whole ? [] : [{ ...refusal('must-be-opened', {}, RISK), path: 'unopened' }]
}

/** Nobody can be told who stands in no list: the slip goes by hand. */
export function isListed(desk: Desk, authority: string): boolean {
  return desk.trustList.authorities.some(known => known.id === authority)
}

/** Goods are received between the certificate's issue and today. */
export function whyMisdated(receivedOn: Day, issuedOn: Day, today: Day): Finding[] {
  if (earliestReceipt(issuedOn) <= receivedOn && receivedOn <= today) return []
  return [{ ...refusal('received-misdated', { receivedOn, issuedOn, today }), path: 'receivedOn' }]
}

async function confirmed(desk: Desk, row: ImportRow, header: ExaminedHeader, body: Uint8Array) {
  await append<ImportAct>(desk, { kind: 'import.confirmed', subject: row.id, header, body })
  const told = { from: row.authority, to: row.issuer, purpose: 'import.confirmed', payload: body }
  if (isListed(desk, row.issuer)) await desk.tx.send({ id: newId(desk.node), ...told })
  return done({ state: 'confirmed' })
}

/** One number is received once here, whatever paper or authority of this node it is received under. */
async function receivedBefore(desk: Desk, row: ImportRow): Promise<Finding[]> {
  const others = await underNumber(desk, row.number)
  const before = others.find(other => other.id !== row.id && other.state === 'confirmed')
  return before ? [refusal('received-before', { number: row.number, on: before.receivedOn ?? '' })] : []
}

async function readyToReceive(
  desk: Desk,
  action: 'confirm' | 'approve',
  id: string,
): Promise<Outcome<{ row: ImportRow; document: CertificateDocument }>> {
  const row = await desk.tx.get('import', id)
  if (!row) return refused(refusal('not-found', { id }))
  const wrong = [
    ...missingRoleOf(desk.person, row.authority, action, ['importing-officer']),
    ...importHindrances(action, row),
    ...standingAgainst(action, row),
    ...(await receivedBefore(desk, row)),
  ]
  if (wrong.length > 0) return refused(...wrong)
  const document = await documentOf(desk.tx, row)
  return document ? done({ row, document }) : refused(refusal('facts-missing', { number: row.number }))
}
