import { renderDeed } from '../../catalogue/deeds.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import type { RegisterAct } from '../../core/register/acts.ts'
import type { Placed } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import type { ServerPorts } from '../ports.ts'
import { namesOf } from '../../operations/persons/names.ts'

/** Everything that happened to a record, oldest first, in words. */
export async function historyOf(ports: ServerPorts, subject: string, tongue: Tongue) {
  const acts = await ports.reading.history(subject)
  const names = await namesOf(
    ports,
    acts.flatMap(act => [act.actor === 'node' ? undefined : act.actor, ownerIn(act)]),
  )
  return Promise.all(
    acts.map(async act => {
      const { at, day, kind, position } = act
      const actorName = act.actor === 'node' ? act.authority : (names.get(act.actor) ?? act.actor)
      const id = ownerIn(act)
      const owner: Finding['figures'] = id ? { for: names.get(id) ?? id } : {}
      const figures = { ...plainFigures(act.header), ...(await replacementIn(ports, act)), who: actorName, ...owner }
      return { at, day, kind, actorName, text: renderDeed(kind, figures, tongue), position }
    }),
  )
}

/** Whose right was used, where it was not the actor's own. */
function ownerIn({ header }: Placed<RegisterAct>): string | undefined {
  return 'for' in header && typeof header.for === 'string' ? header.for : undefined
}

function plainFigures(header: object): Finding['figures'] {
  return Object.fromEntries(Object.entries(header).filter(([, value]) => ['string', 'number'].includes(typeof value)))
}

/** The act names the row of the other certificate; people know it by its number. */
async function replacementIn(ports: ServerPorts, act: Placed<RegisterAct>): Promise<Finding['figures']> {
  if (act.kind !== 'certificate.replaced') return {}
  const number = (await ports.reading.row('certificate', act.header.by))?.number
  return number ? { replacement: number } : {}
}
