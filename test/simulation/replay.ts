import type { RegisterAct } from '../../src/core/register/acts.ts'
import { foldAct, type ReadRow, type RowKind, type Rows } from '../../src/core/register/folds.ts'
import type { Placed } from '../../src/core/values/act.ts'

/** Every act through the same folds into an empty map: what the rows must be. */
export async function replay(acts: readonly Placed<RegisterAct>[]): Promise<Map<string, Rows[RowKind]>> {
  const rows = new Map<string, Rows[RowKind]>()
  const read: ReadRow = async (kind, id) => (rows.get(`${kind}/${id}`) as never) ?? null
  for (const act of acts) {
    for (const change of await foldAct(act, read)) {
      rows.set(`${change.kind}/${change.id}`, JSON.parse(JSON.stringify(change.row)) as Rows[RowKind])
    }
  }
  return rows
}
