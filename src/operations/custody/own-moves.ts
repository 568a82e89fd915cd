import { MoveList } from '../../core/custody/move-list.ts'
import { leave, mix, type Said, sell, sort, split } from '../../core/custody/moves.ts'
import type { Plain } from '../../core/values/act.ts'
import { parseDollars } from '../../core/values/dollars.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { type Desk, perform, refusal } from '../perform.ts'
import { keepMoves, markKnown, type NamedLot, ownHolder, partsOf, thousandths } from './ledger.ts'

/** What a firm does with rough it holds. Carats and US dollars are decimal texts. */
export type OwnMove = { readonly lots: readonly NamedLot[]; readonly note?: string } & (
  | { readonly what: 'sold'; readonly to: string; readonly usd?: string; readonly cash?: true; readonly mark?: string }
  | { readonly what: 'split'; readonly pieces: readonly string[] }
  | { readonly what: 'mixed' }
  | { readonly what: 'sorted'; readonly into: readonly { readonly hs: string; readonly carats: string }[] }
  | { readonly what: 'cut' | 'lost' }
)

/** A person of a firm writes down what became of its rough: sold, divided, put together, sorted, cut or lost. */
export function moveOwn(
  node: NodePorts,
  caller: Caller,
  input: OwnMove,
): Promise<Outcome<{ lots: readonly string[] }>> {
  return perform(node, caller, { ...input, action: `stock-${input.what}` } as unknown as Plain, async desk => {
    const holder = ownHolder(desk)
    if (!holder) return refused(refusal('right-missing', { action: 'stock', roles: ['applicant'] }))
    const list = new MoveList()
    const made = await movesFor(desk, list, holder, input)
    if (!made.ok) return made
    const known = input.what === 'sold' ? await markKnown(desk, holder, input.mark) : []
    if (known.length > 0) return refused(...known)
    return done({ lots: await keepMoves(desk, holder, list, made.value, input.note ? { note: input.note } : {}) })
  })
}

async function movesFor(
  desk: Desk,
  list: MoveList,
  holder: string,
  input: OwnMove,
): Promise<Outcome<readonly string[]>> {
  const parts = await partsOf(desk, input.lots)
  switch (input.what) {
    case 'sold': {
      const said = saidOf(input)
      return said.ok ? sell(list, holder, input.to, parts, said.value) : said
    }
    case 'split': {
      const [part = { id: '', lot: null }] = parts
      return split(list, holder, part, input.pieces.map(thousandths))
    }
    case 'mixed':
      return mix(list, holder, parts)
    case 'sorted': {
      const into = input.into.map(({ hs, carats }) => ({ hs, caratThousandths: thousandths(carats) }))
      return sort(list, holder, parts, into)
    }
    default:
      return leave(list, input.what, holder, parts)
  }
}

function saidOf({ usd, cash, mark }: Extract<OwnMove, { what: 'sold' }>): Outcome<Said> {
  const usdCents = usd === undefined ? undefined : parseDollars(usd)
  if (usdCents === null || (usdCents ?? 0) < 0) return refused({ ...refusal('usd-form'), path: 'usd' })
  return done({
    ...(usdCents === undefined ? {} : { usdCents }),
    ...(cash ? { cash } : {}),
    ...(mark ? { mark } : {}),
  })
}
