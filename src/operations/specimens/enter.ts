import { standingOn } from '../../core/participants/participants.ts'
import { readSpecimen, SPECIMENS_NOTIFIED, type Specimen, type SpecimenAct } from '../../core/participants/specimen.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { tellAll } from '../exchange/tell-all.ts'
import { append, type Desk, digestOf, missingRole, perform, refusal } from '../perform.ts'

const MAY = ['administrator', 'focal-point', 'secretariat'] as const

/** What was entered, and how many authorities are told. */
export interface Entered {
  readonly participant: string
  readonly told: number
}

/**
 * Enters what a participant's certificates look like from a day on. Of one's own, and at the scheme's node of anyone's,
 * it is a notification: every other authority is told, by node or by letter. Of others it is this office's own file,
 * taken from the notice on paper, and gives way to what the participant itself notifies.
 */
export function enterSpecimen(node: NodePorts, caller: Caller, input: Specimen): Promise<Outcome<Entered>> {
  const read = readSpecimen(input)
  if (!read.ok) return Promise.resolve(read)
  const body = canonicalBytes(read.value as unknown as Plain)
  const frozen = digestOf(node, body)
  return perform(node, caller, { action: 'enter-specimen', frozen }, async desk => {
    const wrong = missingRole(desk, 'enter-specimen', MAY)
    if (wrong.length > 0) return refused(...wrong)
    const notifies = speaksFor(desk.authority, read.value.participant)
    const inTheWay = await hindrances(desk, read.value, notifies)
    if (inTheWay.length > 0) return refused(...inTheWay)
    await keepSpecimen(desk, read.value, { body, frozen, source: notifies ? 'notified' : 'entered' })
    const told = notifies ? await tellAll(desk, 'specimen.notified', body) : 0
    return done({ participant: read.value.participant, told })
  })
}

/** Who may say for everyone what certificates of a participant look like: itself, and the scheme. */
export function speaksFor(authority: Authority, participant: string): boolean {
  return authority.participant === participant || authority.roles.includes('scheme')
}

async function hindrances(desk: Desk, { participant, from }: Specimen, notifies: boolean): Promise<Finding[]> {
  if (standingOn(desk.trustList.participants, participant, desk.today) === 'none') {
    return [{ ...refusal('specimen-of-nobody', { participant }, SPECIMENS_NOTIFIED), path: 'participant' }]
  }
  const versions = (await desk.tx.get('specimen', participant))?.versions ?? []
  const notified = versions.find(one => one.from === from && one.source === 'notified')
  return notified && !notifies
    ? [{ ...refusal('specimen-notified', { participant, on: notified.on }, SPECIMENS_NOTIFIED), path: 'from' }]
    : []
}

export async function keepSpecimen(
  desk: Desk,
  { participant, from, features, images }: Specimen,
  kept: Pick<SpecimenAct['header'], 'source' | 'statement' | 'frozen'> & { readonly body: Uint8Array },
): Promise<void> {
  const { body, ...rest } = kept
  const header = { from, features: features.length, images: images.length, ...rest }
  await append<SpecimenAct>(desk, { kind: 'specimen.entered', subject: participant, header, body })
}
