import { render } from '../../catalogue/render.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import { FOUR_EYES, secondHalf } from '../../core/participants/four-eyes.ts'
import { standingOn } from '../../core/participants/participants.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import type { Specimen, SpecimenProposal, SpecimenRow, SpecimenVersion } from '../../core/participants/specimen.ts'
import { dayAt } from '../../core/values/day.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { personHere } from '../standing.ts'
import { trustListOf } from './trust-list.ts'

/** Every participant of today, with the latest of its specimens where there is one. */
export async function specimenList(ports: ServerPorts, person: PersonRow) {
  const list = await trustListOf(ports)
  const today = dayAt(ports.clock.now(), 'UTC')
  const rows = new Map((await ports.reading.specimens()).map(row => [row.id, row]))
  const shown = list.participants.filter(
    ({ code }) =>
      rows.has(code) || ['participant', 'special-entity'].includes(standingOn(list.participants, code, today)),
  )
  return {
    items: shown
      .map(({ code, name }) => ({ participant: code, name, ...shownIn(rows.get(code), person) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }
}

/** All of one participant: each version with its features and where its pictures are. */
export async function specimenView(ports: ServerPorts, participant: string, person: PersonRow, tongue: Tongue) {
  const list = await trustListOf(ports)
  const row = await ports.reading.row('specimen', participant)
  const versions = await Promise.all(versionsOf(row).map(version => versionView(ports, participant, version)))
  const name = list.participants.find(one => one.code === participant)?.name ?? participant
  const waiting = row ? proposalsFor(row, person) : []
  const proposals = await Promise.all(waiting.map(one => proposalView(ports, participant, one, person, tongue)))
  return { participant, name, versions, proposals }
}

/** What waits for a second person, or came back from one, is for those alone who may decide it. */
export function proposalsFor({ proposals = [] }: SpecimenRow, person: PersonRow): readonly SpecimenProposal[] {
  return proposals.filter(({ authority }) => grantFor(person, KEEPERS, authority))
}

const KEEPERS = FOUR_EYES['notify-specimen'].second

function shownIn(row: SpecimenRow | undefined, person: PersonRow) {
  const waits = row !== undefined && proposalsFor(row, person).some(one => !one.sentBack)
  return { versions: versionsOf(row), ...(waits ? { waits } : {}) }
}

async function proposalView(
  ports: ServerPorts,
  participant: string,
  { at, from, authority, by, proposedAt, digest: frozen, sentBack }: SpecimenProposal,
  person: PersonRow,
  tongue: Tongue,
) {
  const first = await personHere(ports, by)
  const today = dayAt(ports.clock.now(), 'UTC')
  const halves = { first, second: person, authority, frozen, approved: frozen, today }
  const hindrances = secondHalf({ action: 'notify-specimen', ...halves })
  const names = await namesOf(ports, [by, sentBack?.by])
  const why = sentBack && (await jsonAt<{ reason?: string }>(ports.reading, sentBack.at))?.reason
  return {
    ...{ at, from, authority, frozen, proposedAt, by: names.get(by) ?? by, isOwn: by === person.id },
    ...(await shownAt(ports, participant, at)),
    waitsFor: hindrances.map(finding => render(finding, tongue)),
    ...(sentBack ? { sentBack: { by: names.get(sentBack.by) ?? '', on: sentBack.on, reason: why ?? '' } } : {}),
  }
}

/** Latest first. */
const versionsOf = (row: SpecimenRow | null | undefined): readonly SpecimenVersion[] =>
  (row?.versions ?? []).toReversed()

async function versionView(ports: ServerPorts, participant: string, version: SpecimenVersion) {
  const { from, source, at, on, authority } = version
  return { ...{ from, source, at, on, authority }, ...(await shownAt(ports, participant, at)) }
}

/** What the body of an act shows: features in words, and where its pictures are. */
async function shownAt(ports: ServerPorts, participant: string, at: number) {
  const { features = [], images = [] } = (await jsonAt<Specimen>(ports.reading, at)) ?? {}
  const href = (image: number) => `/api/v1/specimens/${participant}/${at}/images/${image}`
  return { features, images: images.map(({ caption }, image) => ({ caption, href: href(image) })) }
}
