import { DEEDS } from '../../catalogue/deeds.en.ts'
import type { ServerPorts } from '../ports.ts'
import { namesOf } from './names.ts'

/** Everything that happened to a record, oldest first, in words. */
export async function historyOf(ports: ServerPorts, subject: string) {
  const acts = await ports.reading.history(subject)
  const names = await namesOf(
    ports,
    acts.map(act => (act.actor === 'node' ? undefined : act.actor)),
  )
  return acts.map(act => {
    const actorName = act.actor === 'node' ? act.authority : (names.get(act.actor) ?? act.actor)
    const figures = { ...(act.header as Readonly<Record<string, unknown>>), who: actorName }
    const text = (DEEDS[act.kind] ?? act.kind).replace(/\{(\w+)\}/g, (_, name: string) => shown(figures, name))
    return { at: act.at, day: act.day, kind: act.kind, actorName, text, position: act.position }
  })
}

function shown(figures: Readonly<Record<string, unknown>>, name: string): string {
  const value = figures[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '—'
}
