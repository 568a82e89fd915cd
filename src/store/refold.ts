import type { Client } from 'pg'
import { FOLDS, type RowChange } from '../core/register/folds.ts'
import { Replay, type ReplayedRow } from '../core/register/replay.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import { asking } from './connect.ts'
import { type Ask, replayActs } from './fsck.ts'
import { rowColumns } from './flush.ts'
import { insertTogether } from './insert.ts'

const ROWS_AT_ONCE = 1_000

/**
 * Folds every row anew where they were folded by a program with other folds: acts outlive code, and no decision is made
 * again. All or nothing, on the writer's own connection, before anything is written.
 */
export async function refold(client: Client, crypto: Crypto, say: (line: string) => void): Promise<void> {
  const ask: Ask = async (text, values) => (await asking(() => client.query(text, values))).rows
  const [folded] = await ask<{ version: number }>('SELECT version FROM folded')
  if (folded?.version === FOLDS) return
  await ask('BEGIN')
  try {
    const rows = await refolded(ask, crypto)
    await ask('DELETE FROM rows')
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await insert(client, rows.slice(at, at + ROWS_AT_ONCE))
    await ask('UPDATE folded SET version = $1', [FOLDS])
    await ask('COMMIT')
    if (rows.length > 0) say(`database: ${rows.length} rows folded anew from the register`)
  } catch (error) {
    await ask('ROLLBACK')
    throw error
  }
}

async function refolded(ask: Ask, crypto: Crypto): Promise<ReplayedRow[]> {
  const replay = new Replay(crypto)
  const broken = (await replayActs(ask, replay)).find(finding => finding.rule.startsWith('register-'))
  if (broken) throw new Error(`the register cannot be folded anew, ${broken.rule} at ${broken.path}: run adamas fsck`)
  return [...replay.rows.values()]
}

async function insert(client: Client, rows: readonly ReplayedRow[]): Promise<void> {
  const columns = rowColumns(
    rows.map(({ kind, id, json, search }) => ({
      change: { kind, id, row: JSON.parse(json) } as RowChange,
      json,
      search,
    })),
  )
  await asking(() => client.query(insertTogether([{ table: 'rows', columns }])))
}
