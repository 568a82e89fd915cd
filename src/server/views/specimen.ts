import { standingOn } from '../../core/participants/participants.ts'
import type { Specimen, SpecimenRow, SpecimenVersion } from '../../core/participants/specimen.ts'
import { dayAt } from '../../core/values/day.ts'
import { jsonAt } from '../../operations/json-at.ts'
import type { ServerPorts } from '../ports.ts'
import { trustListOf } from './trust-list.ts'

/** Every participant of today, with the latest of its specimens where there is one. */
export async function specimenList(ports: ServerPorts) {
  const list = await trustListOf(ports)
  const today = dayAt(ports.clock.now(), 'UTC')
  const rows = new Map((await ports.reading.specimens()).map(row => [row.id, row]))
  const shown = list.participants.filter(
    ({ code }) =>
      rows.has(code) || ['participant', 'special-entity'].includes(standingOn(list.participants, code, today)),
  )
  return {
    items: shown
      .map(({ code, name }) => ({ participant: code, name, versions: versionsOf(rows.get(code)) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }
}

/** All of one participant: each version with its features and where its pictures are. */
export async function specimenView(ports: ServerPorts, participant: string) {
  const list = await trustListOf(ports)
  const row = await ports.reading.row('specimen', participant)
  const versions = await Promise.all(versionsOf(row).map(version => versionView(ports, participant, version)))
  const name = list.participants.find(one => one.code === participant)?.name ?? participant
  return { participant, name, versions }
}

/** Latest first. */
const versionsOf = (row: SpecimenRow | null | undefined): readonly SpecimenVersion[] =>
  (row?.versions ?? []).toReversed()

async function versionView(ports: ServerPorts, participant: string, version: SpecimenVersion) {
  const { features = [], images = [] } = (await jsonAt<Specimen>(ports.reading, version.at)) ?? {}
  const { from, source, at, on, authority } = version
  const href = (image: number) => `/api/v1/specimens/${participant}/${at}/images/${image}`
  return {
    ...{ from, source, at, on, authority, features },
    images: images.map(({ caption }, image) => ({ caption, href: href(image) })),
  }
}
