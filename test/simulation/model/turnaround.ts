import { FEWEST, MEASURED, type ServiceFigure } from '../../../src/core/register/turnaround.ts'
import type { Model } from './store.ts'

/** What the database counts by SQL, counted once more by hand. */
export function servedIn(model: Model, authority: string, since: string): ServiceFigure[] {
  return MEASURED.flatMap(({ counted, begins, whole }) => {
    const ours = model.acts.filter(act => act.kind === counted && act.day >= since && act.authority === authority)
    const spent = new Map<string, Map<string, number>>()
    const add = (step: string, subject: string, seconds: number) => {
      const of = spent.get(step) ?? new Map<string, number>()
      spent.set(step, of.set(subject, (of.get(subject) ?? 0) + seconds))
    }
    for (const subject of new Set(ours.map(act => act.subject))) {
      const acts = model.acts.filter(act => act.subject === subject && begins[act.kind] !== undefined)
      for (const [index, act] of acts.entries()) {
        const step = begins[act.kind]
        const next = acts[index + 1]
        if (!step || !next) continue
        const seconds = (Date.parse(next.at) - Date.parse(act.at)) / 1000
        add(step, subject, seconds)
        if (whole?.of.includes(step)) add(whole.name, subject, seconds)
      }
    }
    return [...spent]
      .filter(([, of]) => of.size >= FEWEST)
      .map(([step, of]) => figureOf(step as ServiceFigure['step'], [...of.values()]))
      .sort((a, b) => (a.step < b.step ? -1 : 1))
  })
}

function figureOf(step: ServiceFigure['step'], seconds: readonly number[]): ServiceFigure {
  const sorted = seconds.toSorted((a, b) => a - b)
  return { step, count: sorted.length, medianSeconds: part(sorted, 0.5), ninetiethSeconds: part(sorted, 0.9) }
}

/** The value at a part of the way through, between two neighbours in proportion, as `percentile_cont` has it. */
function part(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const [below = 0, above = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return Math.round(below + (above - below) * (at - Math.floor(at)))
}
