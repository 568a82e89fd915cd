import { Books } from '../../core/custody/books.ts'
import { Trace } from '../../core/custody/trace.ts'
import type { JobPorts } from '../../ports/node.ts'

const AT_ONCE = 1_000

/** The graph of what became of what, and whose books hold which act. */
export interface Traced {
  readonly trace: Trace
  readonly books: Books
}

/** Both caught up with the register. They are a cache: a node begins without them. */
export async function caughtUp({ memory, reading }: Pick<JobPorts, 'memory' | 'reading'>): Promise<Traced> {
  const before = memory.trace?.catchingUp
  // One after another: two that followed the same act at once would follow it twice.
  const catchingUp = (before ?? Promise.resolve()).then(async () => {
    const known = memory.trace ?? { trace: new Trace(), books: new Books(), next: 0 }
    for (let acts = await more(known.next); acts.length > 0; acts = await more(known.next)) {
      for (const act of acts) {
        known.trace.next(act)
        known.books.next(act)
      }
      known.next = (acts.at(-1)?.position ?? known.next) + 1
    }
    return known
  })
  const more = (from: number) => reading.actsOf('custody.moved', from, AT_ONCE)
  memory.trace ??= { trace: new Trace(), books: new Books(), next: 0 }
  memory.trace.catchingUp = catchingUp.catch(() => undefined)
  return catchingUp
}
