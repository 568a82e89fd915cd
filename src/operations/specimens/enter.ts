import { FOUR_EYES } from '../../core/participants/four-eyes.ts'
import { standingOn } from '../../core/participants/participants.ts'
import {
  readSpecimen,
  SPECIMENS_NOTIFIED,
  type Specimen,
  type SpecimenAct,
  type SpecimenHeader,
} from '../../core/participants/specimen.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingRole, perform, refusal } from '../perform.ts'

/** Who enters what certificates look like, of whichever country. */
const KEEPERS = FOUR_EYES['notify-specimen'].first

/** What was entered; of what all others are to be told, what the second person names. */
export interface Entered {
  readonly participant: string
  readonly frozen?: string
}

/**
 * Enters what a participant's certificates look like from a day on. Of one's own, and at the scheme's node of anyone's,
 * it is to be notified to all: one person proposes it, and nobody is told or compares by it until another approved it.
 * Of others it is this office's own file, taken from the notice on paper, and gives way to what the participant itself
 * notifies. `corrects` is the position of a proposal that was sent back, which this one takes the place of.
 */
export function enterSpecimen(
  node: NodePorts,
  caller: Caller,
  input: Specimen,
  corrects?: number,
): Promise<Outcome<Entered>> {
  const read = readSpecimen(input)
  if (!read.ok) return Promise.resolve(read)
  const body = canonicalBytes(read.value as unknown as Plain)
  const frozen = digestOf(node, body)
  return perform(
    node,
    caller,
    { action: 'enter-specimen', frozen, ...(corrects === undefined ? {} : { corrects }) },
    async desk => {
      const wrong = missingRole(desk, 'enter-specimen', KEEPERS)
      if (wrong.length > 0) return refused(...wrong)
      const { participant } = read.value
      const notifies = speaksFor(desk.authority, participant)
      const inTheWay = await hindrances(desk, read.value, notifies)
      if (inTheWay.length > 0) return refused(...inTheWay)
      if (notifies) {
        await propose(desk, read.value, { body, frozen, corrects })
        return done({ participant, frozen })
      }
      await keepSpecimen(desk, read.value, { body, frozen, source: 'entered' })
      return done({ participant })
    },
  )
}

async function propose(
  desk: Desk,
  { participant, from, features, images }: Specimen,
  {
    body,
    frozen,
    corrects,
  }: { readonly body: Uint8Array; readonly frozen: string; readonly corrects?: number | undefined },
): Promise<void> {
  const counted = { from, features: features.length, images: images.length, frozen }
  const header = corrects === undefined ? counted : { ...counted, corrects }
  await append<SpecimenAct>(desk, { kind: 'specimen.proposed', subject: participant, header, body })
}

/** Who may say for everyone what certificates of a participant look like: itself, and the scheme. */
export function speaksFor(authority: Authority, participant: string): boolean {
  return authority.participant === participant || authority.roles.includes('scheme')
}

/** Its country issues none, or has notified that day itself, or another person's proposal waits. */
async function hindrances(desk: Desk, { participant, from }: Specimen, notifies: boolean): Promise<Finding[]> {
  const nobody = ofNobody(desk, participant)
  if (nobody.length > 0) return nobody
  const { versions = [], proposals = [] } = (await desk.tx.get('specimen', participant)) ?? {}
  const notified = versions.find(one => one.from === from && one.source === 'notified')
  if (notified && !notifies) {
    return [{ ...refusal('specimen-notified', { participant, on: notified.on }, SPECIMENS_NOTIFIED), path: 'from' }]
  }
  const waiting = proposals.find(one => one.authority === desk.authority.id && one.from === from && !one.sentBack)
  const isAnothers = notifies && waiting !== undefined && waiting.by !== desk.person.id
  return isAnothers ? [{ ...refusal('specimen-waits', { from }, SPECIMENS_NOTIFIED), path: 'from' }] : []
}

/** The finding that no certificates of this country are to be expected, or nothing. */
export function ofNobody(desk: Desk, participant: string): Finding[] {
  if (standingOn(desk.trustList.participants, participant, desk.today) !== 'none') return []
  return [{ ...refusal('specimen-of-nobody', { participant }, SPECIMENS_NOTIFIED), path: 'participant' }]
}

export async function keepSpecimen(
  desk: Desk,
  { participant, from, features, images }: Specimen,
  kept: Pick<SpecimenHeader, 'source' | 'statement' | 'frozen' | 'proposedBy'> & { readonly body: Uint8Array },
): Promise<void> {
  const { body, ...rest } = kept
  const header = { from, features: features.length, images: images.length, ...rest }
  await append<SpecimenAct>(desk, { kind: 'specimen.entered', subject: participant, header, body })
}
