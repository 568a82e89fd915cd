import type { Placed } from '../values/act.ts'
import { type CustodyAct, type Made, type Move, type MoveKind, type Outside, wayOf } from './acts.ts'
import {
  type HoldingRow,
  holdingId,
  lotId,
  lotNamed,
  type LotRow,
  type MarkRow,
  markId,
  type PassageRow,
} from './lot.ts'
import { originsOf, type Shares, sameShares, together, weightOf, without } from './shares.ts'

/** The rows custody has, by kind. */
export interface CustodyRows {
  lot: LotRow
  holding: HoldingRow
  passage: PassageRow
  mark: MarkRow
}

type Kind = keyof CustodyRows
export type ReadCustody = <K extends Kind>(kind: K, id: string) => Promise<CustodyRows[K] | null>
export type CustodyChange = {
  [K in Kind]: { readonly kind: K; readonly id: string; readonly row: CustodyRows[K] }
}[Kind]

/** Every row the moves of one act change. A move that makes or loses a carat never got this far: it is a defect. */
export async function foldMoves(act: Placed<CustodyAct>, read: ReadCustody): Promise<CustodyChange[]> {
  const ledger = new Ledger(act, read)
  for (const move of act.header.moves) await ledger.follow(move)
  return ledger.changes()
}

/** The ledger while the moves of one act are followed: a later move sees the lots an earlier one made. */
class Ledger {
  readonly #act: Placed<CustodyAct>
  readonly #read: ReadCustody
  readonly #changed = new Map<string, CustodyChange>()
  #made = 0

  constructor(act: Placed<CustodyAct>, read: ReadCustody) {
    this.#act = act
    this.#read = read
  }

  changes(): CustodyChange[] {
    return [...this.#changed.values()]
  }

  async follow(move: Move): Promise<void> {
    const takes = move.takes.map(name => lotNamed(name, this.#act.position))
    if (new Set(takes).size < takes.length) throw new Error('a move takes a lot twice')
    const taken = await Promise.all(takes.map(id => this.#held(id)))
    balanced(move, taken)
    const first = this.#made
    const into = move.makes.map((_, n) => lotId(this.#act.position, first + n + 1))
    this.#made += move.makes.length
    for (const lot of taken) await this.#take(lot, move.what, into)
    for (const [n, made] of move.makes.entries()) await this.#make(into[n] as string, made, { ...move, takes })
    await this.#prove(move)
  }

  async #held(id: string): Promise<LotRow> {
    const lot = await this.#row('lot', id)
    if (lot?.state !== 'held') throw new Error(`lot ${id} is not there to be taken`)
    return lot
  }

  async #take(lot: LotRow, what: MoveKind, into: readonly string[]): Promise<void> {
    const { changedAt: _, ...kept } = lot
    this.#set('lot', { ...kept, state: 'gone', takenAt: this.#act.position, takenOn: this.#act.day, taken: what, into })
    await this.#count(lot, -1)
  }

  async #make(id: string, made: Made, { what, takes, proof, usdCents, makes }: Move): Promise<void> {
    const { position, authority, at, day } = this.#act
    const lot: LotRow = {
      ...made,
      id,
      state: 'held',
      authority,
      caratThousandths: weightOf(made.shares),
      madeAt: position,
      madeOn: day,
      made: what,
      from: takes,
      changedAt: at,
      ...(proof === undefined ? {} : { proof }),
      ...(usdCents === undefined || makes.length > 1 ? {} : { usdCents }),
    }
    this.#set('lot', lot)
    await this.#count(lot, 1)
  }

  async #count({ holder, hs, authority, shares }: LotRow, sign: 1 | -1): Promise<void> {
    const id = holdingId(holder, hs)
    const before = await this.#row('holding', id)
    const origins = originsOf(shares)
    const stock = before?.stocks.find(one => one.origins === origins) ?? { origins, shares: [], lots: 0 }
    const now = sign === 1 ? together([stock.shares, shares]) : without(stock.shares, shares)
    const others = (before?.stocks ?? []).filter(one => one.origins !== origins)
    const here = now.length > 0 ? [{ origins, shares: now, lots: stock.lots + sign }] : []
    const stocks = [...others, ...here].sort((a, b) => (a.origins < b.origins ? -1 : 1))
    const caratThousandths = stocks.reduce((sum, one) => sum + weightOf(one.shares), 0)
    this.#set('holding', { id, authority, holder, hs, caratThousandths, stocks })
  }

  async #prove({ what, outside, proof, mark }: Move): Promise<void> {
    const { position, subject } = this.#act
    if (mark !== undefined) this.#set('mark', { id: markId(subject, mark), at: position })
    if (proof === undefined || outside === undefined) return
    const before = await this.#row('passage', proof)
    const lines = before?.at === position ? before.lines : []
    this.#set('passage', { id: proof, what, at: position, lines: withLine(lines, outside) })
  }

  async #row<K extends Kind>(kind: K, id: string): Promise<CustodyRows[K] | null> {
    const changed = this.#changed.get(`${kind}/${id}`)
    return changed ? (changed.row as CustodyRows[K]) : this.#read(kind, id)
  }

  #set<K extends Kind>(kind: K, row: CustodyRows[K]): void {
    this.#changed.set(`${kind}/${row.id}`, { kind, id: row.id, row } as unknown as CustodyChange)
  }
}

/** One line a holder and code. */
function withLine(lines: readonly Outside[], { holder, hs, shares, unproven = [] }: Outside): Outside[] {
  const isSame = (line: Outside) => line.holder === holder && line.hs === hs
  const before = lines.find(isSame)
  const never = together([before?.unproven ?? [], unproven])
  const line = { holder, hs, shares: together([before?.shares ?? [], shares]) }
  return [...lines.filter(one => !isSame(one)), { ...line, ...(never.length > 0 ? { unproven: never } : {}) }]
}

/**
 * In every origin what a move takes and lets in is what it makes and lets out; but for sorting, under every code too.
 */
function balanced({ what, outside, makes }: Move, taken: readonly Rough[]): void {
  const way = wayOf(what)
  if ((way === 'within') !== (outside === undefined)) throw new Error(`${what} does not say what crosses the border`)
  const crossing = (which: 'in' | 'out') => (way === which && outside ? [outside] : [])
  const unproven = outside?.unproven ? [{ hs: outside.hs, shares: outside.unproven }] : []
  const before = sums([...taken, ...crossing('in'), ...unproven], what)
  const after = sums([...makes, ...crossing('out')], what)
  if (!sameShares(before, after)) throw new Error(`${what} does not keep its carats`)
}

type Rough = Pick<Made, 'hs' | 'shares'>

function sums(all: readonly Rough[], what: MoveKind): Shares {
  const code = (hs: string) => (what === 'sorted' ? '' : `${hs} `)
  return together(all.map(({ hs, shares }) => shares.map(one => ({ ...one, origin: `${code(hs)}${one.origin}` }))))
}
