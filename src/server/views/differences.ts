/** One field on which the paper and what was announced do not agree. */
export interface Difference {
  readonly path: string
  readonly paper: string
  readonly announced: string
}

const MOST = 40

/**
 * Every field two documents do not agree on, in the order of the paper; a side that lacks it says nothing (an empty
 * text).
 */
export function differences(paper: unknown, announced: unknown): Difference[] {
  const [here, there] = [leavesOf(paper), leavesOf(announced)]
  const paths = [...new Set([...here.keys(), ...there.keys()])]
  const all = paths.map(path => ({ path, paper: here.get(path) ?? '', announced: there.get(path) ?? '' }))
  return all.filter(one => one.paper !== one.announced).slice(0, MOST)
}

function leavesOf(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) value.forEach((item, index) => leavesOf(item, `${path}[${index}]`, leaves))
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) leavesOf(inner, path ? `${path}.${name}` : name, leaves)
  } else if (value !== undefined) leaves.set(path, String(value))
  return leaves
}
