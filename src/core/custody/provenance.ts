/** How many carats of a source a lot holds: certainly, in proportion, and at most. */
export interface Reach {
  /** The node it comes from: a pit's production, an arrival, stock of the first day. */
  readonly source: number
  readonly least: number
  readonly likely: number
  readonly most: number
}

const START = 1 << 10

/**
 * What became of what, as a graph: a node a lot or a record that brought carats in or took them out, in the order they
 * were written, so that parents have lower numbers than their children. Kept in typed arrays, both ways: an edge is 12
 * bytes and a node 16, so a hundred million lots fit into the memory of one machine.
 */
export class Provenance {
  #carats = new Float64Array(START)
  #firstParent = new Uint32Array(START)
  #firstChild = new Uint32Array(START)
  #parent = new Uint32Array(START)
  #child = new Uint32Array(START)
  #nextChild = new Uint32Array(START)
  #nodes = 0
  #edges = 0

  get size(): number {
    return this.#nodes
  }

  /** Adds a node made of all of its parents together, and gives its number. */
  add(caratThousandths: number, parents: readonly number[]): number {
    const node = this.#nodes++
    if (node + 1 >= this.#carats.length) this.#growNodes()
    this.#carats[node] = caratThousandths
    this.#firstParent[node] = this.#edges
    for (const parent of parents) {
      if (parent >= node) throw new Error('a lot is made of lots that were there before')
      if (this.#edges + 1 >= this.#parent.length) this.#growEdges()
      const edge = this.#edges++
      this.#parent[edge] = parent
      this.#child[edge] = node
      // Edges are counted from one in the lists of children, so that zero ends a list.
      this.#nextChild[edge] = this.#firstChild[parent] ?? 0
      this.#firstChild[parent] = edge + 1
    }
    this.#firstParent[node + 1] = this.#edges
    return node
  }

  carats(node: number): number {
    return this.#carats[node] ?? 0
  }

  parents(node: number): number[] {
    return [...this.#parent.subarray(this.#firstParent[node], this.#firstParent[node + 1])]
  }

  children(node: number): number[] {
    const found: number[] = []
    for (let edge = this.#firstChild[node] ?? 0; edge !== 0; edge = this.#nextChild[edge - 1] ?? 0) {
      found.push(this.#child[edge - 1] ?? 0)
    }
    return found.toReversed()
  }

  /** Everything a node came from, itself with it, oldest first; null where it is more than `most`. */
  ancestors(node: number, most: number): number[] | null {
    return this.#closure(node, most, one => this.parents(one))
  }

  /** Everything a node went into, itself with it, oldest first; null where it is more than `most`. */
  descendants(node: number, most: number): number[] | null {
    return this.#closure(node, most, one => this.children(one))
  }

  /**
   * What each source of a node brought to it. A part of a whole holds in proportion what the whole held; certain is
   * only what the other parts cannot hold, possible what fits into it.
   */
  reaches(node: number, most: number): Reach[] | null {
    const all = this.ancestors(node, most)
    if (!all) return null
    const sources = all.filter(one => this.#firstParent[one] === this.#firstParent[one + 1])
    return sources.map(source => ({ source, ...this.#reach(source, node, all) }))
  }

  #reach(source: number, node: number, all: readonly number[]): Omit<Reach, 'source'> {
    const held = new Map<number, { least: number; likely: number; most: number; mass: number }>()
    for (const one of all) {
      const mass = this.carats(one)
      const parents = this.parents(one)
      if (parents.length === 0) {
        const has = one === source ? mass : 0
        held.set(one, { least: has, likely: has, most: has, mass })
        continue
      }
      const whole = { least: 0, likely: 0, most: 0, mass: 0 }
      for (const parent of parents) {
        const part = held.get(parent) as typeof whole
        for (const name of ['least', 'likely', 'most', 'mass'] as const) whole[name] += part[name]
      }
      const rest = Math.max(0, whole.mass - mass)
      held.set(one, {
        least: Math.max(0, whole.least - rest),
        likely: whole.mass === 0 ? 0 : Math.round((whole.likely * mass) / whole.mass),
        most: Math.min(mass, whole.most),
        mass,
      })
    }
    const { least, likely, most } = held.get(node) as Omit<Reach, 'source'>
    return { least, likely, most }
  }

  #closure(start: number, most: number, next: (node: number) => number[]): number[] | null {
    const seen = new Set([start])
    const queue = [start]
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      for (const other of next(one)) {
        if (seen.has(other)) continue
        if (seen.size >= most) return null
        seen.add(other)
        queue.push(other)
      }
    }
    return [...seen].sort((a, b) => a - b)
  }

  #growNodes(): void {
    const length = this.#carats.length * 2
    this.#carats = grown(this.#carats, new Float64Array(length))
    this.#firstParent = grown(this.#firstParent, new Uint32Array(length))
    this.#firstChild = grown(this.#firstChild, new Uint32Array(length))
  }

  #growEdges(): void {
    const length = this.#parent.length * 2
    this.#parent = grown(this.#parent, new Uint32Array(length))
    this.#child = grown(this.#child, new Uint32Array(length))
    this.#nextChild = grown(this.#nextChild, new Uint32Array(length))
  }
}

function grown<A extends Float64Array | Uint32Array>(from: A, into: A): A {
  into.set(from as never)
  return into
}
