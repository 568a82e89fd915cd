import type { Client } from 'pg'
import type { Statement } from '../core/exchange/envelope.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import { sealAct } from '../core/register/chain.ts'
import { indexesOf, type RowChange, type RowKind, type Rows } from '../core/register/folds.ts'
import { searchEntry } from '../core/register/search.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import type { Placed } from '../core/values/act.ts'
import { fromHex, toHex } from '../core/values/bytes.ts'

/** Everything one group of operations wrote, in order. */
export interface Group {
  readonly acts: readonly Placed<RegisterAct>[]
  readonly rows: ReadonlyMap<string, RowChange>
  readonly sent: readonly Statement[]
  readonly repeats: readonly { person: string; key: string; input: string; answer: Uint8Array }[]
}

/** The rows as they were, to know which index entries go. */
export type RowsBefore = (change: RowChange) => Promise<Rows[RowKind] | null>

/**
 * Writes a group in one statement, which is one transaction and one round trip: durable when it returns. Answers with the
 * link of the hash chain after its last act.
 */
export async function flush(
  client: Client,
  crypto: Crypto,
  group: Group,
  chain: string,
  before: RowsBefore,
  madeAt: string,
): Promise<string> {
  const acts = actColumns(crypto, group.acts, chain)
  const indexes = await indexColumns(group.rows, before)
  const search = group.acts.map(searchEntry).filter(entry => entry !== null)
  const changed = [...group.rows.values()]
  const values: unknown[] = [
    ...acts.columns,
    ...[changed.map(c => c.kind), changed.map(c => c.id), changed.map(c => JSON.stringify(c.row))],
    ...[indexes.gone, indexes.come].flatMap(list => [
      list.map(e => e.index),
      list.map(e => e.key),
      list.map(e => e.id),
    ]),
    ...searchColumns(search),
    ...repeatColumns(group.repeats),
    ...sentColumns(group.sent, madeAt),
  ]
  await client.query({ name: 'flush', text: FLUSH, values })
  return acts.chain
}

function actColumns(crypto: Crypto, acts: readonly Placed<RegisterAct>[], start: string) {
  let link = fromHex(start) as Uint8Array
  const sealed = acts.map(act => {
    const one = sealAct(crypto, link, act)
    link = one.link
    return one
  })
  const columns = [
    acts.map(act => act.position),
    acts.map(act => act.kind),
    acts.map(act => act.version),
    acts.map(act => act.at),
    acts.map(act => act.day),
    acts.map(act => act.authority),
    acts.map(act => act.actor),
    acts.map(act => act.subject),
    sealed.map(one => Buffer.from(one.header)),
    acts.map(act => Buffer.from(act.body)),
    sealed.map(one => Buffer.from(one.digest)),
    acts.map(act => Buffer.from(act.nonce)),
    sealed.map(one => Buffer.from(one.link)),
  ]
  return { columns, chain: toHex(link) }
}

interface Entry {
  readonly index: string
  readonly key: string
  readonly id: string
}

async function indexColumns(rows: ReadonlyMap<string, RowChange>, before: RowsBefore) {
  const gone: Entry[] = []
  const come: Entry[] = []
  for (const change of rows.values()) {
    const old = await before(change)
    const had = old ? entriesOf({ ...change, row: old } as RowChange) : []
    const has = entriesOf(change)
    gone.push(...had.filter(entry => !has.some(other => sameEntry(entry, other))))
    come.push(...has.filter(entry => !had.some(other => sameEntry(entry, other))))
  }
  return { gone, come }
}

function entriesOf(change: RowChange): Entry[] {
  return indexesOf(change).map(({ index, key }) => ({ index, key, id: change.id }))
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.index === b.index && a.key === b.key
}

/** The last entry of a row counts: two acts of one group may both name it. */
function searchColumns(entries: readonly NonNullable<ReturnType<typeof searchEntry>>[]): unknown[] {
  const last = [...new Map(entries.map(entry => [`${entry.kind}/${entry.id}`, entry])).values()]
  return (['kind', 'id', 'words', 'exporter', 'importer'] as const).map(column => last.map(entry => entry[column]))
}

function repeatColumns(repeats: Group['repeats']): unknown[] {
  return [
    repeats.map(one => one.person),
    repeats.map(one => one.key),
    repeats.map(one => one.input),
    repeats.map(one => Buffer.from(one.answer)),
  ]
}

function sentColumns(sent: readonly Statement[], madeAt: string): unknown[] {
  return [
    sent.map(one => one.id),
    sent.map(one => one.to),
    sent.map(one => one.purpose),
    sent.map(one => one.inReplyTo ?? null),
    sent.map(one => Buffer.from(one.payload)),
    sent.map(() => madeAt),
  ]
}

const FLUSH = `
WITH a AS (
  INSERT INTO acts (position, kind, version, at, day, authority, actor, subject, header, body, body_digest, nonce, chain)
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[], $13::bytea[])
), r AS (
  INSERT INTO rows (kind, id, data, position)
  SELECT k, i, d, coalesce(($1::bigint[])[cardinality($1::bigint[])], 0)
  FROM unnest($14::text[], $15::text[], $16::jsonb[]) AS u(k, i, d)
  ON CONFLICT (kind, id) DO UPDATE SET data = excluded.data, position = excluded.position
), g AS (
  DELETE FROM row_index x USING unnest($17::text[], $18::text[], $19::text[]) AS u(n, k, i)
  WHERE x.index = u.n AND x.key = u.k AND x.id = u.i
), c AS (
  INSERT INTO row_index (index, key, id) SELECT * FROM unnest($20::text[], $21::text[], $22::text[])
), s AS (
  INSERT INTO search (kind, id, words, exporter, importer)
  SELECT * FROM unnest($23::text[], $24::text[], $25::text[], $26::text[], $27::text[])
  ON CONFLICT (kind, id) DO UPDATE SET words = excluded.words, exporter = excluded.exporter, importer = excluded.importer
), p AS (
  INSERT INTO repeats (person, key, input, answer) SELECT * FROM unnest($28::text[], $29::text[], $30::text[], $31::bytea[])
)
INSERT INTO outbox (id, lane, purpose, in_reply_to, payload, made_at)
SELECT * FROM unnest($32::text[], $33::text[], $34::text[], $35::text[], $36::bytea[], $37::text[])`
