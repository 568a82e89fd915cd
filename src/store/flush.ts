import type { Client } from 'pg'
import type { Statement } from '../core/exchange/envelope.ts'
import { bigintArray, byteaArray, textArray } from './binary-array.ts'
import { asking } from './connect.ts'
import type { Answered, Group, Row, SealedAct } from './group.ts'
import { changedAt, indexKeys } from './index-columns.ts'

/** Writes a group in one statement, which is one transaction and one round trip: durable when it returns. */
export async function flush(client: Client, group: Group, madeAt: string): Promise<void> {
  const values = [
    ...actColumns(group.acts),
    ...rowColumns([...group.rows.values()]),
    ...repeatColumns(group.repeats),
    ...sentColumns(group.sent),
    madeAt,
  ]
  await asking(() => client.query({ name: 'flush', text: FLUSH, values }))
}

function actColumns(acts: readonly SealedAct[]): Buffer[] {
  const texts = (['kind', 'at', 'day', 'authority', 'actor', 'subject'] as const).map(name =>
    textArray(acts.map(({ act }) => act[name])),
  )
  return [
    bigintArray(acts.map(({ act }) => act.position)),
    bigintArray(acts.map(({ act }) => act.version)),
    ...texts,
    byteaArray(acts.map(one => one.header)),
    byteaArray(acts.map(one => one.act.body)),
    byteaArray(acts.map(one => one.digest)),
    byteaArray(acts.map(one => one.act.nonce)),
    byteaArray(acts.map(one => one.link)),
  ]
}

function rowColumns(rows: readonly Row[]): Buffer[] {
  const keys = rows.map(row => indexKeys(row.change))
  return [
    textArray(rows.map(row => row.change.kind)),
    textArray(rows.map(row => row.change.id)),
    textArray(rows.map(row => row.json)),
    ...(['number', 'state', 'firm', 'destination', 'sender'] as const).map(name =>
      textArray(keys.map(key => key[name])),
    ),
    textArray(rows.map(row => changedAt(row.change))),
    ...(['words', 'exporter', 'importer'] as const).map(name => textArray(rows.map(row => row.search?.[name]))),
  ]
}

function repeatColumns(repeats: readonly Answered[]): Buffer[] {
  return [
    textArray(repeats.map(one => one.person)),
    textArray(repeats.map(one => one.key)),
    textArray(repeats.map(one => one.input)),
    byteaArray(repeats.map(one => one.answer)),
  ]
}

function sentColumns(sent: readonly Statement[]): Buffer[] {
  return [
    textArray(sent.map(one => one.id)),
    textArray(sent.map(one => one.to)),
    textArray(sent.map(one => one.purpose)),
    textArray(sent.map(one => one.inReplyTo)),
    byteaArray(sent.map(one => one.payload)),
  ]
}

const FLUSH = `
WITH acts_in AS (
  INSERT INTO acts (position, version, kind, at, day, authority, actor, subject, header, body, body_digest, nonce, chain)
  SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[], $13::bytea[])
), rows_in AS (
  INSERT INTO rows (kind, id, data, number, state, firm, destination, sender, changed_at, words, exporter, importer)
  SELECT k, i, d::json, n, s, f, t, r, c, w, e, m
  FROM unnest($14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[],
    $22::text[], $23::text[], $24::text[], $25::text[]) AS u(k, i, d, n, s, f, t, r, c, w, e, m)
  ON CONFLICT (kind, id) DO UPDATE SET
    data = excluded.data, number = excluded.number, state = excluded.state, firm = excluded.firm,
    destination = excluded.destination, sender = excluded.sender, changed_at = excluded.changed_at,
    words = coalesce(excluded.words, rows.words), exporter = coalesce(excluded.exporter, rows.exporter),
    importer = coalesce(excluded.importer, rows.importer)
), repeats_in AS (
  INSERT INTO repeats (person, key, input, answer)
  SELECT * FROM unnest($26::text[], $27::text[], $28::text[], $29::bytea[])
)
INSERT INTO outbox (id, lane, purpose, in_reply_to, payload, made_at)
SELECT *, $35::text FROM unnest($30::text[], $31::text[], $32::text[], $33::text[], $34::bytea[])`
