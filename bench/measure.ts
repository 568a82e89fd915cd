/** One contender of a row: it does `count` operations and says nothing. */
export interface Contender {
  readonly name: string
  /** Makes ready what a round works on; not counted. */
  prepare?(count: number): Promise<void>
  run(count: number): Promise<void> | void
  /** CPU seconds used outside this process, such as a database server's; read before and after. */
  readonly elsewhere?: () => number
}

/** Operations a CPU second of each contender, the median over rounds in which all take their turn. */
export async function measure(contenders: readonly Contender[], count: number, rounds: number): Promise<number[]> {
  const rates = contenders.map((): number[] => [])
  for (const contender of contenders) {
    await contender.prepare?.(Math.ceil(count / 10))
    await contender.run(Math.ceil(count / 10))
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      await contender.prepare?.(count)
      const [before, outside] = [process.cpuUsage(), contender.elsewhere?.() ?? 0]
      await contender.run(count)
      const used = process.cpuUsage(before)
      const seconds = (used.user + used.system) / 1e6 + ((contender.elsewhere?.() ?? 0) - outside)
      rates[index]?.push(count / seconds)
    }
  }
  return rates.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** What a row prints: our figure, each peer with the ratio ours / its, and the limits that hold by themselves. */
export interface RowResult {
  readonly row: string
  readonly ours: number
  readonly peers: readonly { name: string; value: number; ratio: number; goal: number | null; met: boolean }[]
  readonly limits: readonly { name: string; value: number; goal: number; met: boolean }[]
  readonly unit: string
  readonly rounds: number
}

export function peer(name: string, value: number, ours: number, goal: number | null) {
  const ratio = Math.round((ours / value) * 1000) / 1000
  return { name, value: Math.round(value), ratio, goal, met: goal === null || ratio >= goal }
}
