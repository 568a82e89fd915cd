import type { Client } from 'pg'
import type { Statement } from '../core/exchange/envelope.ts'
import { listKeys } from '../core/register/listing.ts'
import { labelOf } from '../core/register/search.ts'
import { asking } from './connect.ts'
import type { Answered, Group, Row, SealedAct } from './group.ts'
import { changedAt, indexKeys } from './index-columns.ts'
import { type Column, type Insert, insertTogether } from './insert.ts'

/** Writes a group that is not empty. It is durable when this returns; until then it is there whole or not at all. */
export async function flush(client: Client, group: Group, madeAt: string): Promise<void> {
  const statement = insertTogether([
    { table: 'acts', columns: actColumns(group.acts) },
    { table: 'rows', columns: rowColumns([...group.rows.values()]), onConflict: KEEP_NAMES },
    { table: 'repeats', columns: repeatColumns(group.repeats) },
    { table: 'outbox', columns: sentColumns(group.sent, madeAt) },
  ] satisfies Insert[])
  await asking(() => client.query(statement))
}

function actColumns(acts: readonly SealedAct[]): Column[] {
  const text = (name: 'kind' | 'at' | 'day' | 'authority' | 'actor' | 'subject'): Column => ({
    ...{ name, type: 'text' },
    cells: acts.map(({ act }) => act[name]),
  })
  return [
    { name: 'position', type: 'bigint', cells: acts.map(({ act }) => act.position) },
    { name: 'version', type: 'bigint', cells: acts.map(({ act }) => act.version) },
    ...(['kind', 'at', 'day', 'authority', 'actor', 'subject'] as const).map(text),
    { name: 'header', type: 'bytea', cells: acts.map(one => one.header) },
    { name: 'body', type: 'bytea', cells: acts.map(one => one.act.body) },
    { name: 'body_digest', type: 'bytea', cells: acts.map(one => one.digest) },
    { name: 'nonce', type: 'bytea', cells: acts.map(one => one.act.nonce) },
    { name: 'chain', type: 'bytea', cells: acts.map(one => one.link) },
  ]
}

const INDEXED = ['number', 'state', 'firm', 'destination', 'sender', 'open_to', 'stock'] as const
const NAMES = ['words', 'exporter', 'importer'] as const
const LISTED = ['authority', 'day', 'partner', 'carats', 'usd'] as const

/** An act that names nobody leaves the names its row had. */
const KEEP_NAMES = `ON CONFLICT (kind, id) DO UPDATE SET
  data = excluded.data, changed_at = excluded.changed_at, label = excluded.label,
  ${[...INDEXED, ...LISTED].map(name => `${name} = excluded.${name}`).join(', ')},
  ${NAMES.map(name => `${name} = coalesce(excluded.${name}, rows.${name})`).join(', ')}`

export function rowColumns(rows: readonly Row[]): Column[] {
  const keys = rows.map(row => indexKeys(row.change))
  const indexed = INDEXED.map((name): Column => ({ name, type: 'text', cells: keys.map(key => key[name]) }))
  const names = NAMES.map((name): Column => ({ name, type: 'text', cells: rows.map(row => row.search?.[name]) }))
  return [
    { name: 'kind', type: 'text', cells: rows.map(row => row.change.kind) },
    { name: 'id', type: 'text', cells: rows.map(row => row.change.id) },
    { name: 'data', type: 'json', cells: rows.map(row => row.json) },
    { name: 'changed_at', type: 'text', cells: rows.map(row => changedAt(row.change)) },
    { name: 'label', type: 'text', cells: rows.map(row => labelOf(row.change)) },
    ...indexed,
    ...names,
    ...listColumns(rows),
  ]
}

function listColumns(rows: readonly Row[]): Column[] {
  const keys = rows.map(row => listKeys(row.change))
  return [
    { name: 'authority', type: 'text', cells: keys.map(key => key?.authority) },
    { name: 'day', type: 'text', cells: keys.map(key => key?.day ?? '') },
    { name: 'partner', type: 'text', cells: keys.map(key => key?.partner ?? '') },
    { name: 'carats', type: 'bigint', cells: keys.map(key => key?.caratThousandths ?? 0) },
    { name: 'usd', type: 'bigint', cells: keys.map(key => key?.usdCents ?? 0) },
  ]
}

function repeatColumns(repeats: readonly Answered[]): Column[] {
  return [
    { name: 'person', type: 'text', cells: repeats.map(one => one.person) },
    { name: 'key', type: 'text', cells: repeats.map(one => one.key) },
    { name: 'input', type: 'text', cells: repeats.map(one => one.input) },
    { name: 'answer', type: 'bytea', cells: repeats.map(one => one.answer) },
  ]
}

function sentColumns(sent: readonly Statement[], madeAt: string): Column[] {
  return [
    { name: 'id', type: 'text', cells: sent.map(one => one.id) },
    { name: 'sender', type: 'text', cells: sent.map(one => one.from) },
    { name: 'lane', type: 'text', cells: sent.map(one => one.to) },
    { name: 'purpose', type: 'text', cells: sent.map(one => one.purpose) },
    { name: 'in_reply_to', type: 'text', cells: sent.map(one => one.inReplyTo) },
    { name: 'payload', type: 'bytea', cells: sent.map(one => one.payload) },
    { name: 'made_at', type: 'text', cells: sent.map(() => madeAt) },
  ]
}
