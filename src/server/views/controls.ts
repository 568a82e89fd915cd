import { completeness, statedOf, type Stated } from '../../core/controls/gaps.ts'
import type { ControlStatement } from '../../core/controls/statement.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'

/** More than there are standards. */
const MOST = 500

/** A standard with what an authority says of it, and who said so. */
export type Told = Stated & { readonly said?: ControlStatement; readonly byName?: string }

/** Every standard, and how this authority says it meets it. */
export async function controlsOf(ports: ServerPorts, authority: string): Promise<readonly Told[]> {
  const { items } = await ports.reading.listed('control', { authorities: [authority], limit: MOST })
  const names = await namesOf(
    ports,
    items.map(row => row.by),
  )
  return Promise.all(
    statedOf(items).map(async stated => {
      const said = await jsonAt<ControlStatement>(ports.reading, stated.row?.at)
      const byName = stated.row && (names.get(stated.row.by) ?? stated.row.by)
      return { ...stated, ...(said ? { said } : {}), ...(byName ? { byName } : {}) }
    }),
  )
}

export function controlsView(all: readonly Told[]) {
  return {
    ...completeness(all),
    items: all.map(({ standard, state, row, said, byName }) => ({
      ...{ id: standard.id, section: standard.section, citation: standard.citation, software: standard.software },
      ...(standard.page ? { page: standard.page } : {}),
      state,
      ...(row ? { changedAt: row.changedAt, byName } : {}),
      ...(said ? { from: said.from, how: said.how, law: said.law, responsible: said.responsible } : {}),
      evidence: said?.evidence ?? [],
    })),
  }
}
