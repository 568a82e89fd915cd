import { FOUR_EYES, secondHalf } from '../../core/participants/four-eyes.ts'
import {
  readSpecimen,
  SPECIMENS_NOTIFIED,
  type SpecimenAct,
  type SpecimenProposal,
} from '../../core/participants/specimen.ts'
import { type Authority, shareNode } from '../../core/participants/trust-list.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import type { Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { personStanding } from '../persons/standing-in.ts'
import { append, type Desk, missingReason, missingRole, newId, perform, reasonBody, refusal } from '../perform.ts'
import { keepSpecimen, ofNobody, speaksFor } from './enter.ts'

const MAY = FOUR_EYES['notify-specimen'].second

interface Which {
  readonly participant: string
  readonly from: Day
}

/** Second half: another person lets exactly that be notified to all; gives how many authorities are told. */
export function approveSpecimen(
  node: NodePorts,
  caller: Caller,
  input: Which & { readonly frozen: string },
): Promise<Outcome<{ participant: string; told: number }>> {
  return perform(node, caller, { action: 'approve-specimen', ...input }, async desk => {
    const found = await waitingHere(desk, 'approve-specimen', input)
    if (!found.ok) return found
    const { at, by } = found.value
    const wrong = [...(await bothPersons(desk, found.value, input.frozen)), ...noVoice(desk, input.participant)]
    if (wrong.length > 0) return refused(...wrong)
    const body = await desk.tx.body(at)
    const read = body ? readSpecimen(valueIn(body)) : null
    if (!body || !read?.ok) throw new Error(`the specimen proposed at ${at} cannot be read`)
    const kept = { body, frozen: found.value.digest, source: 'notified', proposedBy: by } as const
    await keepSpecimen(desk, read.value, kept)
    return done({ participant: input.participant, told: await tellAll(desk, body) })
  })
}

/** Another person does not agree, and says why; what was proposed stays to be corrected. */
export function sendSpecimenBack(
  node: NodePorts,
  caller: Caller,
  input: Which & { readonly frozen: string; readonly reason: string },
): Promise<Outcome<{ participant: string }>> {
  return perform(node, caller, { action: 'send-specimen-back', ...input }, async desk => {
    const found = await waitingHere(desk, 'send-specimen-back', input)
    if (!found.ok) return found
    const { digest: frozen, by } = found.value
    const wrong = [
      ...(by === desk.person.id ? [refusal('second-officer-same')] : []),
      ...(frozen === input.frozen ? [] : [refusal('changed-since-frozen')]),
      ...missingReason(input.reason),
    ]
    if (wrong.length > 0) return refused(...wrong)
    await append<SpecimenAct>(desk, {
      kind: 'specimen.sent-back',
      subject: input.participant,
      header: { from: input.from, frozen },
      body: reasonBody(input.reason),
    })
    return done({ participant: input.participant })
  })
}

/** The proposal that waits at this person's authority for a participant and a first day, if they may decide it. */
async function waitingHere(
  desk: Desk,
  action: string,
  { participant, from }: Which,
): Promise<Outcome<SpecimenProposal>> {
  const wrong = missingRole(desk, action, MAY)
  if (wrong.length > 0) return refused(...wrong)
  const { proposals = [] } = (await desk.tx.get('specimen', participant)) ?? {}
  const waiting = proposals.find(one => one.authority === desk.authority.id && one.from === from && !one.sentBack)
  return waiting ? done(waiting) : refused(refusal('specimen-not-waiting', { participant }, SPECIMENS_NOTIFIED))
}

async function bothPersons(desk: Desk, proposal: SpecimenProposal, approved: string): Promise<Finding[]> {
  const first = await personStanding(
    proposal.by,
    id => desk.tx.get('person', id),
    () => desk.today,
  )
  const halves = { first, second: desk.person, authority: proposal.authority, frozen: proposal.digest, approved }
  return secondHalf({ action: 'notify-specimen', ...halves, today: desk.today })
}

/** What the lists say may have changed since it was proposed. */
function noVoice(desk: Desk, participant: string): Finding[] {
  const nobody = ofNobody(desk, participant)
  if (nobody.length > 0 || speaksFor(desk.authority, participant)) return nobody
  return [refusal('specimen-not-theirs', { from: desk.authority.id, participant }, SPECIMENS_NOTIFIED)]
}

function valueIn(body: Uint8Array): unknown {
  const parsed = parseCanonical(body)
  return parsed.ok ? parsed.value : null
}

/** One statement to each authority that can be reached; of those on one node, to one. */
async function tellAll(desk: Desk, payload: Uint8Array): Promise<number> {
  const reached: Authority[] = []
  for (const one of desk.trustList.authorities) {
    const isKnown = shareNode(one, desk.authority) || reached.some(other => shareNode(one, other))
    if (one.exchange.kind === 'none' || isKnown || desk.node.identity.authorities.includes(one.id)) continue
    reached.push(one)
    const statement = { id: newId(desk.node), from: desk.authority.id, to: one.id }
    await desk.tx.send({ ...statement, purpose: 'specimen.notified', payload })
  }
  return reached.length
}
