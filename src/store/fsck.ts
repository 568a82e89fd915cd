import type pg from 'pg'
import type { RowChange } from '../core/register/folds.ts'
import { problem } from '../core/register/problem.ts'
import { compareRows, type KeptAct, Replay, type ReplayedRow } from '../core/register/replay.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import type { Finding } from '../core/values/finding.ts'
import { asking, connectPatiently } from './connect.ts'
import { rowColumns } from './flush.ts'
import type { ActRow } from './reading/act-row.ts'

const ACTS_AT_ONCE = 2_000
const ROWS_AT_ONCE = 5_000

/** What `fsck` read, and every difference with its place. */
export interface Checked {
  readonly acts: number
  readonly rows: number
  /** The hash chain over all acts, hex. */
  readonly chain: string
  readonly findings: readonly Finding[]
}

/**
 * Replays the register of a database and compares every hash, position, row and index key with what is kept. It reads
 * one snapshot, beside a node that goes on writing; memory grows with the rows, not with the acts. Throws `Outage`.
 */
export async function fsck(url: string, crypto: Crypto): Promise<Checked> {
  const client = await connectPatiently(url, () => false)
  try {
    await asking(() => client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY'))
    return await checkRegister(async (text, values) => (await asking(() => client.query(text, values))).rows, crypto)
  } finally {
    await client.end()
  }
}

export type Ask = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>

/** The same within a transaction that is open already. */
export async function checkRegister(ask: Ask, crypto: Crypto): Promise<Checked> {
  const replay = new Replay(crypto)
  const wrongActs = await replayActs(ask, replay)
  const { size: acts, chain } = replay
  const rows = replay.rows.size
  return { acts, rows, chain, findings: [...wrongActs, ...(await wrongRows(ask, replay.rows))] }
}

/** Reads every act in order into a replay, and gives what is wrong with them. */
export async function replayActs(ask: Ask, replay: Replay): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let last = -1; ; ) {
    const sql = 'SELECT * FROM acts WHERE position > $1 ORDER BY position LIMIT $2'
    const page = await ask<ActRow>(sql, [last, ACTS_AT_ONCE])
    for (const row of page) findings.push(...(await replay.next(keptAct(row))))
    last = page.at(-1)?.position ?? last
    if (page.length < ACTS_AT_ONCE) return findings
  }
}

function keptAct({ body_digest: bodyDigest, chain: link, ...act }: ActRow): KeptAct {
  return { ...act, bodyDigest, link }
}

type KeptRow = { readonly kind: string; readonly id: string; readonly data: unknown } & Readonly<
  Record<string, unknown>
>

/** Compares what is kept with what was replayed, and takes each row it has seen out of `replayed`. */
async function wrongRows(ask: Ask, replayed: Map<string, ReplayedRow>): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let last: Pick<KeptRow, 'kind' | 'id'> = { kind: '', id: '' }; ; ) {
    const sql = 'SELECT * FROM rows WHERE (kind, id) > ($1, $2) ORDER BY kind, id LIMIT $3'
    const page = await ask<KeptRow>(sql, [last.kind, last.id, ROWS_AT_ONCE])
    for (const row of page) findings.push(...wrongRow(row, replayed))
    last = page.at(-1) ?? last
    if (page.length < ROWS_AT_ONCE) break
  }
  return [...findings, ...[...replayed.keys()].map(name => problem('row-missing', `rows.${name}`))]
}

/** The columns are compared with what the same function would write now. */
function wrongRow(kept: KeptRow, replayed: Map<string, ReplayedRow>): Finding[] {
  const name = `${kept.kind}/${kept.id}`
  const row = replayed.get(name)
  if (!row) return [problem('row-unexpected', `rows.${name}`)]
  replayed.delete(name)
  const { kind, id, json, search } = row
  const change = { kind, id, row: JSON.parse(json) } as RowChange
  const columns = rowColumns([{ change, json, search }])
  return columns.flatMap(({ name: column, type, cells: [cell] }) => {
    const expected = type === 'json' ? JSON.parse(cell as string) : (cell ?? null)
    return compareRows(`rows.${name}.${column}`, expected, kept[column])
  })
}
