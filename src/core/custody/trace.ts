import type { Placed } from '../values/act.ts'
import { type CustodyAct, type Move, type MoveKind, wayOf } from './acts.ts'
import { lotId, lotNamed } from './lot.ts'
import { Provenance, type Reach } from './provenance.ts'
import { weightOf } from './shares.ts'

/** A lot, or a record that brought carats in or took them out, with the act that wrote it. */
export interface TraceNode {
  readonly id: string
  readonly kind: 'lot' | 'in' | 'out'
  readonly what: MoveKind
  readonly at: number
  readonly caratThousandths: number
}

/** A node with what it was made of, as far as that is part of the same answer. */
export interface TraceStep extends TraceNode {
  readonly from: readonly string[]
}

/** So much of a source reached what was asked about; carats in thousandths. */
export type TracedSource = TraceNode & Omit<Reach, 'source'>

/**
 * The ledger as a graph of what became of what, followed act by act. It is made of acts and nothing else, so it can be
 * thrown away and made again at any time.
 */
export class Trace {
  readonly #graph = new Provenance()
  readonly #nodes: TraceNode[] = []
  readonly #byId = new Map<string, number>()

  /** Follows the next act; they have to come in order. */
  next({ position, header: { moves } }: Placed<CustodyAct>): void {
    const [entering, leaving] = [new Map<string, Crossing>(), new Map<string, Crossing>()]
    for (const move of moves) if (wayOf(move.what) === 'in') cross(entering, recordOf(move, position), move, [])
    for (const [id, { what, carats }] of entering) this.#enter(id, what, position, carats)
    let made = 0
    for (const move of moves) {
      const taken = move.takes.map(name => this.#byId.get(lotNamed(name, position)) as number)
      const way = wayOf(move.what)
      if (way === 'out') cross(leaving, recordOf(move, position), move, taken)
      const source = way === 'in' ? [this.#byId.get(recordOf(move, position)) as number] : []
      for (const { shares } of move.makes) {
        made += 1
        const node = { kind: 'lot' as const, what: move.what, at: position, caratThousandths: weightOf(shares) }
        this.#add({ id: lotId(position, made), ...node }, [...taken, ...source])
      }
    }
    for (const [id, { what, carats, unproven, taken }] of leaving) {
      const never =
        unproven > 0
          ? [this.#add({ id: `unproven ${id}`, kind: 'in', what, at: position, caratThousandths: unproven }, [])]
          : []
      this.#add({ id, kind: 'out', what, at: position, caratThousandths: carats }, [...taken, ...never])
    }
  }

  /** Whether it ever was in the ledger. */
  knows(id: string): boolean {
    return this.#byId.has(id)
  }

  /** What a lot or record came from, oldest first: with how much of each source it may hold. */
  back(
    id: string,
    most: number,
  ): { readonly nodes: readonly TraceStep[]; readonly sources: readonly TracedSource[] } | null {
    const nodes = this.#around(id, most, node => this.#graph.ancestors(node, most))
    const node = this.#byId.get(id)
    if (!nodes || node === undefined) return null
    const reaches = this.#graph.reaches(node, most) ?? []
    return {
      nodes,
      sources: reaches.map(({ source, ...reach }) => ({ ...(this.#nodes[source] as TraceNode), ...reach })),
    }
  }

  /** Everything a lot or record went into, oldest first. */
  forward(id: string, most: number): readonly TraceStep[] | null {
    return this.#around(id, most, node => this.#graph.descendants(node, most))
  }

  #around(id: string, most: number, find: (node: number) => number[] | null): readonly TraceStep[] | null {
    const node = this.#byId.get(id)
    if (node === undefined || most < 1) return null
    const found = find(node)
    const within = new Set(found)
    const parents = (one: number) => this.#graph.parents(one).filter(parent => within.has(parent))
    return (
      found?.map(one => ({
        ...(this.#nodes[one] as TraceNode),
        from: parents(one).map(parent => (this.#nodes[parent] as TraceNode).id),
      })) ?? null
    )
  }

  /** What comes back into stock comes out of the certificate that had taken it. */
  #enter(id: string, what: MoveKind, at: number, caratThousandths: number): void {
    if (what !== 'restored' || !this.#byId.has(id)) this.#add({ id, kind: 'in', what, at, caratThousandths }, [])
  }

  #add(node: TraceNode, parents: readonly number[]): number {
    const place = this.#graph.add(node.caratThousandths, parents)
    this.#nodes.push(node)
    this.#byId.set(node.id, place)
    return place
  }
}

/** All that one record lets in or out with one act. */
interface Crossing {
  readonly what: MoveKind
  carats: number
  unproven: number
  readonly taken: number[]
}

/** What a move stands on; without a record of its own, the act itself. */
function recordOf({ what, proof }: Move, position: number): string {
  return proof ?? `${what} ${position}`
}

function cross(all: Map<string, Crossing>, id: string, move: Move, taken: readonly number[]): void {
  const one = all.get(id) ?? { what: move.what, carats: 0, unproven: 0, taken: [] }
  one.carats += weightOf(move.outside?.shares ?? [])
  one.unproven += weightOf(move.outside?.unproven ?? [])
  one.taken.push(...taken)
  all.set(id, one)
}
