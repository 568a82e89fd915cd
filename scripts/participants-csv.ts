import type { Membership, Participant } from '../src/core/participants/participants.ts'

/** Participants from the three tables of data/: who they are, when they belonged, and the members behind the EU. */
export function shippedParticipants(people: string, memberships: string, members: string): Participant[] {
  const periods = Map.groupBy(rowsOf(memberships), row => row.code ?? '')
  const behindEu = rowsOf(members).map(row => ({ code: row.code ?? '', ...period(row) }))
  return rowsOf(people).map(row => ({
    code: row.code ?? '',
    name: row.name ?? '',
    kind: row.kind as Participant['kind'],
    memberships: (periods.get(row.code ?? '') ?? []).filter(one => one.from).map(period),
    ...(row.code === 'EU' ? { members: behindEu } : {}),
  }))
}

function period(row: Record<string, string>): Membership {
  return { from: row.from ?? '', ...(row.to ? { to: row.to } : {}) }
}

function rowsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = csv.trim().split(/\r?\n/).map(cellsOf)
  return rows.map(cells => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    found => found[1]?.replaceAll('""', '"') ?? found[2] ?? '',
  )
}
