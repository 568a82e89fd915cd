import { Trace } from '../../core/custody/trace.ts'
import type { JobPorts } from '../../ports/node.ts'

const AT_ONCE = 1_000

/** The graph of what became of what, caught up with the register. It is a cache: a node begins without it. */
export async function caughtUpTrace({ memory, reading }: Pick<JobPorts, 'memory' | 'reading'>): Promise<Trace> {
  const before = memory.trace?.catchingUp
  // One after another: two that followed the same act at once would follow it twice.
  const catchingUp = (before ?? Promise.resolve()).then(async () => {
    const known = memory.trace ?? { trace: new Trace(), next: 0 }
    for (let acts = await more(known.next); acts.length > 0; acts = await more(known.next)) {
      for (const act of acts) known.trace.next(act)
      known.next = (acts.at(-1)?.position ?? known.next) + 1
    }
    return known.trace
  })
  const more = (from: number) => reading.actsOf('custody.moved', from, AT_ONCE)
  memory.trace ??= { trace: new Trace(), next: 0 }
  memory.trace.catchingUp = catchingUp.catch(() => undefined)
  return catchingUp
}
