import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import type pg from 'pg'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { RegisterAct } from '../src/core/register/acts.ts'
import { utf8 } from '../src/core/values/bytes.ts'
import { day } from '../src/core/values/day.ts'
import { done } from '../src/core/values/outcome.ts'
import type { Store } from '../src/ports/store.ts'
import { type Ask, checkRegister, fsck } from '../src/store/fsck.ts'
import { openStore } from '../src/store/open.ts'
import { exampleAct, type Change } from './kept-acts.ts'
import { fixedClock, seededRandomness, withStore } from './open-store.ts'
import { seeded } from './seeded.ts'

const TAMPERINGS = Number(process.env.ADAMAS_TAMPERINGS ?? 300)
const SEED = Number(process.env.ADAMAS_SEED ?? 1)
const crypto = nodeCrypto()

test('a register that nobody touched agrees with everything folded from it', async () => {
  await withStore(async ({ store, url, reading }) => {
    await fill(store)
    const checked = await fsck(url, crypto)
    assert.deepEqual(checked.findings, [])
    assert.deepEqual({ size: checked.acts, chain: checked.chain }, await reading.size())
    assert.equal(checked.rows, 47)
  })
})

test('rows that another program folded are folded anew at the next start, and only then', async () => {
  await withStore(async ({ store, url, sql, close }) => {
    await fill(store)
    await close()
    await sql(`UPDATE rows SET data = '{"id":"x"}', state = 'lost', exporter = 'nobody' WHERE kind = 'certificate'`)
    const said: string[] = []
    const again = async () => {
      const open = await openStore({
        url,
        clock: fixedClock,
        randomness: seededRandomness(8),
        crypto,
        say: l => said.push(l),
      })
      await open.close()
    }
    await again()
    assert.notDeepEqual((await fsck(url, crypto)).findings, [], 'rows of the same folds are not touched')
    await sql('UPDATE folded SET version = 1')
    await again()
    assert.deepEqual((await fsck(url, crypto)).findings, [])
    assert.deepEqual(said, ['database: 47 rows folded anew from the register'])
  })
})

test('an empty register agrees', async () => {
  await withStore(async ({ url }) => assert.deepEqual((await fsck(url, crypto)).findings, []))
})

test('what ended long ago is erased with its names, and the register is whole without it', async () => {
  await withStore(async ({ store, keeping, url, sql }) => {
    await fill(store)
    // As if years had passed: these acts are of today, and the database itself would keep their bodies.
    await sql('ALTER TABLE acts DISABLE TRIGGER acts_keep')
    const { rows: kinds } = await sql(`SELECT DISTINCT state FROM rows WHERE kind = 'certificate'`)
    const states = kinds.map(row => String(row.state))
    const before = day('2027-01-01')
    const ended = { kind: 'certificate', states, before } as const
    assert.equal(await keeping.retention.endRecords({ ...ended, before: day('2020-01-01') }, 100), 0)
    assert.equal(await keeping.retention.endRecords({ ...ended, states: ['none'] }, 100), 0)
    const { rows: named } = await sql(`SELECT id FROM rows WHERE kind = 'certificate' AND words IS NOT NULL`)
    assert.equal(await keeping.retention.endRecords(ended, 3), 3)
    assert.deepEqual((await fsck(url, crypto)).findings, [])
    assert.equal(await keeping.retention.endRecords(ended, 1_000), named.length - 3)
    const left = `SELECT FROM acts WHERE kind LIKE 'certificate.%' AND body IS NOT NULL AND subject = ANY($1)`
    assert.equal((await sql(left, [named.map(row => row.id)])).rowCount, 0)
    assert.ok((await keeping.retention.endStatements(before, 1_000)) > 0)
    assert.equal(await keeping.retention.endStatements(before, 1_000), 0)
    assert.deepEqual((await fsck(url, crypto)).findings, [])
  })
})

test('codes that expired long ago are forgotten, a part at a time, and others are not', async () => {
  await withStore(async ({ keeping }) => {
    const code = { certificate: 'c', authority: 'CF-1', madeAt: 1 }
    for (const expiresAt of [10, 20, 30]) await keeping.put('link', { ...code, id: `l${expiresAt}`, expiresAt })
    assert.equal(await keeping.retention.endLinks(30, 1), 1)
    assert.equal(await keeping.retention.endLinks(30, 9), 1)
    assert.equal(await keeping.retention.endLinks(30, 9), 0)
    assert.deepEqual(
      (await keeping.all('link')).map(one => one.id),
      ['l30'],
    )
  })
})

test('a body taken away without its names is told', async () => {
  await withStore(async ({ store, url, sql }) => {
    await fill(store)
    await sql('ALTER TABLE acts DISABLE TRIGGER acts_keep')
    await sql(`UPDATE acts SET body = NULL WHERE kind LIKE 'certificate.%'`)
    const left = (await fsck(url, crypto)).findings
    assert.ok(left.length > 0 && left.every(finding => /\.(words|exporter|importer)$/.test(finding.path)))
  })
})

test(`each of ${TAMPERINGS} changes behind the program's back is found, with its place`, async () => {
  await withStore(async ({ store, sql }) => {
    await fill(store)
    const random = seeded(SEED)
    const ask: Ask = async (text, values) => (await sql(text, values)).rows
    // Whoever may do this is a superuser: triggers are no obstacle.
    await sql('SET session_replication_role = replica')
    for (let round = 0; round < TAMPERINGS; round++) {
      await sql('BEGIN')
      const tampering = await tamper(ask, random)
      const { findings } = await checkRegister(ask, crypto)
      const found = findings.some(finding => finding.path.startsWith(tampering.place))
      assert.ok(found, `seed ${SEED}, round ${round}: ${tampering.what} at ${tampering.place} was not found`)
      await sql('ROLLBACK')
    }
  })
})

/** Twelve certificates and as many arrivals at different points of their way, persons, lists and statements. */
async function fill(store: Store): Promise<void> {
  const put = (kind: RegisterAct['kind'], change: Change) =>
    store.write(null, async tx => done((await tx.append(exampleAct(kind, change))).position))
  for (let n = 0; n < 12; n++) {
    const number = `BW${String(12_000 + n).padStart(7, '0')}`
    for (const kind of CERTIFICATE_WAY.slice(0, 1 + (n % CERTIFICATE_WAY.length))) {
      const told = kind === 'certificate.confirmed' ? { statement: `confirmed-${n}` } : {}
      const named = kind === 'certificate.authorised' ? { number, sheet: number } : told
      await put(kind, { subject: `certificate-${n}`, header: named, ...officer(kind) })
    }
    for (const kind of IMPORT_WAY.slice(0, 1 + (n % IMPORT_WAY.length))) {
      const named = kind === 'import.announced' ? { number, statement: `announced-${n}` } : {}
      await put(kind, { subject: `import-${n}`, header: named })
    }
    await put('right.granted', { subject: `person-${n}` })
  }
  await put('trust-list.adopted', {})
  await put('statement.received', {})
}

const CERTIFICATE_WAY = [
  ...['certificate.applied', 'certificate.inspected', 'certificate.authorised'],
  ...['certificate.issued', 'certificate.confirmed'],
] as RegisterAct['kind'][]
const IMPORT_WAY = [
  'import.announced',
  'import.presented',
  'import.confirmed',
  'import.answered',
] as RegisterAct['kind'][]

function officer(kind: RegisterAct['kind']): Change {
  return { actor: kind === 'certificate.inspected' ? 'inspector' : 'officer' }
}

interface Tampering {
  readonly what: string
  readonly place: string
}

type Tamper = (ask: Ask, random: () => number) => Promise<Tampering>

function tamper(ask: Ask, random: () => number): Promise<Tampering> {
  const kinds = [
    flipBit,
    changeText,
    moveAct,
    swapActs,
    deleteAct,
    doubleAct,
    changeRow,
    changeColumn,
    deleteRow,
    swapRows,
  ]
  return (kinds[Math.floor(random() * kinds.length)] as Tamper)(ask, random)
}

async function one<T extends pg.QueryResultRow>(ask: Ask, random: () => number, sql: string): Promise<T> {
  const rows = await ask<T>(sql)
  return rows[Math.floor(random() * rows.length)] as T
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

const positionIn = async (ask: Ask, random: () => number): Promise<number> =>
  Number((await one<{ position: string }>(ask, random, 'SELECT position FROM acts ORDER BY position')).position)

const flipBit: Tamper = async (ask, random) => {
  const column = pick(random, ['header', 'body', 'body_digest', 'nonce', 'chain'])
  const sql = `SELECT position, ${column} AS bytes FROM acts WHERE length(${column}) > 0 ORDER BY position`
  const { position, bytes } = await one<{ position: string; bytes: Buffer }>(ask, random, sql)
  const at = Math.floor(random() * bytes.length)
  bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(random() * 8))
  await ask(`UPDATE acts SET ${column} = $1 WHERE position = $2`, [bytes, position])
  return { what: `a bit of ${column}`, place: `acts[${position}]` }
}

const changeText: Tamper = async (ask, random) => {
  const column = pick(random, ['kind', 'at', 'day', 'authority', 'actor', 'subject'])
  const position = await positionIn(ask, random)
  await ask(`UPDATE acts SET ${column} = ${column} || '1' WHERE position = $1`, [position])
  return { what: `another ${column}`, place: `acts[${position}]` }
}

const moveAct: Tamper = async (ask, random) => {
  const position = await positionIn(ask, random)
  await ask('UPDATE acts SET position = 100000 + position WHERE position = $1', [position])
  return { what: 'an act moved to the end', place: `acts[${100_000 + position}]` }
}

const swapActs: Tamper = async (ask, random) => {
  const position = await positionIn(ask, random)
  const next = Number((await ask('SELECT max(position) AS last FROM acts'))[0]?.last)
  const other = position === next ? position - 1 : position + 1
  await ask('UPDATE acts SET position = 500000 WHERE position = $1', [position])
  await ask('UPDATE acts SET position = $1 WHERE position = $2', [position, other])
  await ask('UPDATE acts SET position = $1 WHERE position = 500000', [other])
  return { what: 'two acts that changed places', place: `acts[${Math.min(position, other)}]` }
}

const deleteAct: Tamper = async (ask, random) => {
  const position = await positionIn(ask, random)
  const [{ last } = { last: 0 }] = await ask<{ last: number }>('SELECT max(position)::int AS last FROM acts')
  await ask('DELETE FROM acts WHERE position = $1', [position])
  // The last act leaves no gap: then its row tells.
  return { what: 'a deleted act', place: position === last ? 'rows.' : `acts[${position + 1}]` }
}

const doubleAct: Tamper = async (ask, random) => {
  const position = await positionIn(ask, random)
  const columns = 'kind, version, at, day, authority, actor, subject, header, body, body_digest, nonce, chain'
  const sql = `INSERT INTO acts (position, ${columns}) SELECT (SELECT max(position) + 1 FROM acts), ${columns}
    FROM acts WHERE position = $1 RETURNING position`
  const [added] = await ask<{ position: string }>(sql, [position])
  return { what: 'an act kept twice', place: `acts[${added?.position}]` }
}

interface RowName extends pg.QueryResultRow {
  kind: string
  id: string
}

const rowIn = (ask: Ask, random: () => number): Promise<RowName> =>
  one<RowName>(ask, random, 'SELECT kind, id FROM rows ORDER BY kind, id')

const changeRow: Tamper = async (ask, random) => {
  const { kind, id } = await rowIn(ask, random)
  const sql = `UPDATE rows SET data = jsonb_set(data::jsonb, '{id}', '"other"') WHERE kind = $1 AND id = $2`
  await ask(sql, [kind, id])
  return { what: 'another value in a row', place: `rows.${kind}/${id}.data.id` }
}

const changeColumn: Tamper = async (ask, random) => {
  const column = pick(random, ['number', 'state', 'firm', 'destination', 'sender', 'changed_at', 'label', 'words'])
  const { kind, id } = await rowIn(ask, random)
  await ask(`UPDATE rows SET ${column} = coalesce(${column}, '') || '1' WHERE kind = $1 AND id = $2`, [kind, id])
  return { what: `another key under ${column}`, place: `rows.${kind}/${id}.${column}` }
}

const deleteRow: Tamper = async (ask, random) => {
  const { kind, id } = await rowIn(ask, random)
  await ask('DELETE FROM rows WHERE kind = $1 AND id = $2', [kind, id])
  return { what: 'a deleted row', place: `rows.${kind}/${id}` }
}

const swapRows: Tamper = async (ask, random) => {
  const { kind, id } = await rowIn(ask, random)
  await ask(`UPDATE rows SET id = 'another' WHERE kind = $1 AND id = $2`, [kind, id])
  return { what: 'a row under another id', place: `rows.${kind}/another` }
}

test('an act of a later program is told by its kind and version', async () => {
  await withStore(async ({ store, url, sql }) => {
    await fill(store)
    await sql('SET session_replication_role = replica')
    await sql('UPDATE acts SET version = 7, body = $1 WHERE position = 3', [Buffer.from(utf8('{}'))])
    const rules = (await fsck(url, crypto)).findings.map(finding => `${finding.rule} ${finding.path}`)
    for (const rule of ['register-kind-unknown', 'register-body-changed', 'register-link-wrong']) {
      assert.ok(rules.includes(`${rule} acts[3]`), rule)
    }
  })
})

test('adamas fsck ends with 0 where everything agrees, and with 1 and the place where it does not', async () => {
  await withStore(async ({ store, url, sql }) => {
    await fill(store)
    const good = await command(url)
    assert.deepEqual([good.code, JSON.parse(good.output).findings], [0, []])
    await sql(`UPDATE rows SET state = 'used' WHERE kind = 'certificate' AND id = 'certificate-0'`)
    const bad = await command(url)
    assert.equal(bad.code, 1)
    assert.equal(JSON.parse(bad.output).findings[0].path, 'rows.certificate/certificate-0.state')
  })
})

async function command(url: string): Promise<{ code: number | null; output: string }> {
  const home = await mkdtemp(path.join(tmpdir(), 'adamas-fsck-'))
  const main = path.join(import.meta.dirname, '../src/cli/main.ts')
  const env = { ...process.env, ADAMAS_NODE: 'BW', DATABASE_URL: url, ADAMAS_HOME: home }
  const child = spawn(process.execPath, [main, 'fsck', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const output = await text(child.stdout)
  const code = child.exitCode ?? (await once(child, 'close').then(([ended]) => ended as number | null))
  await rm(home, { recursive: true })
  return { code, output }
}
