import type { Keeping } from '../../ports/keeping.ts'

/** Names of persons by their random ids; one that was erased keeps its id. */
export async function namesOf(
  ports: { readonly keeping: Keeping },
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids.filter(id => id !== undefined))]
  const people = await Promise.all(asked.map(id => ports.keeping.get('person', id)))
  return new Map(asked.map((id, index) => [id, people[index]?.name ?? id.slice(0, 8)]))
}
