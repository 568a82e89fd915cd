import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { day } from '../../src/core/values/day.ts'
import { csvOf } from '../../src/documents/csv.ts'
import { workbookOf } from '../../src/documents/workbook.ts'
import { startCluster } from '../../src/main.ts'
import { type CertificateFilter, LIST_SORTS, type Reading } from '../../src/ports/reading.ts'
import { rowsOf } from '../../src/server/exported.ts'
import { CERTIFICATE_COLUMNS } from '../../src/server/views/list-columns.ts'
import { openStore } from '../../src/store/open.ts'
import { fillRows } from '../../test/many-rows.ts'
import { crypto } from '../../test/small-scheme.ts'
import { median, type RowResult } from '../measure.ts'

const ROWS = 100_000
const PAGE_GOAL_MS = 50
const EXPORT_GOAL_S = 60
const MEMORY_GOAL_MB = 300

const ALL = { authorities: ['BW-1'], limit: 100 } as const
const FILTERS: readonly CertificateFilter[] = [
  ...LIST_SORTS.flatMap(sort => (['asc', 'desc'] as const).map(order => ({ ...ALL, sort, order }))),
  { ...ALL, states: ['applied'], sort: 'changed', order: 'asc' },
  { ...ALL, states: ['void'], sort: 'carats' },
  { ...ALL, partner: 'AO', sort: 'value' },
  { ...ALL, firm: 'firm-7' },
  { ...ALL, from: day('2024-03-01'), to: day('2024-03-31'), sort: 'carats' },
  { ...ALL, text: '0012345' },
  { ...ALL, text: 'boteti 399', sort: 'value' },
  { ...ALL, text: 'bw', sort: 'day' },
  { ...ALL, text: 'nobody of that name' },
]

/** Pages and whole exports of a list of 100,000 certificates beside as many arrivals. */
export async function listRow(rounds: number): Promise<RowResult> {
  const cluster = await startCluster({ folder: await mkdtemp(path.join(tmpdir(), 'adamas-bench-')) })
  try {
    await cluster.createDatabase('bench')
    const open = await opened(cluster.url('bench'))
    const first = await slowest(open.reading, FILTERS, rounds)
    const deep = await slowest(open.reading, await laterPages(open.reading), rounds)
    const csv = await exporting(open.reading, csvOf)
    const xlsx = await exporting(open.reading, workbookOf)
    await open.close()
    return {
      row: 'list',
      ours: first.ms,
      peers: [],
      limits: [
        limit(`ms, the slowest first page (${first.of})`, first.ms, PAGE_GOAL_MS),
        limit(`ms, the slowest page ten pages on (${deep.of})`, deep.ms, PAGE_GOAL_MS),
        limit('s, all as CSV', csv.seconds, EXPORT_GOAL_S),
        limit('s, all as XLSX', xlsx.seconds, EXPORT_GOAL_S),
        limit('MB more than before, at most, while exporting', Math.max(csv.mb, xlsx.mb), MEMORY_GOAL_MB),
      ],
      unit: `ms, the slowest page of ${FILTERS.length} views of ${ROWS} rows`,
      rounds,
    }
  } finally {
    await cluster.remove()
  }
}

const limit = (name: string, value: number, goal: number) => ({ name, value, goal, met: value <= goal })

async function opened(url: string) {
  const clock = { now: () => Date.now() }
  const randomness = { bytes: (count: number) => globalThis.crypto.getRandomValues(new Uint8Array(count)) }
  const open = await openStore({ url, clock, randomness, crypto, say: () => undefined })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await fillRows(client, ROWS)
  await client.end()
  return open
}

async function slowest(reading: Reading, filters: readonly CertificateFilter[], rounds: number) {
  let worst = { ms: 0, of: '' }
  for (const filter of filters) {
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const began = performance.now()
      await reading.listed('certificate', filter)
      if (round > 0) times.push(performance.now() - began)
    }
    const ms = Math.round(median(times) * 10) / 10
    const { authorities: _, limit: __, cursor: ___, ...rest } = filter
    if (process.env.BENCH_EACH) process.stderr.write(`${ms} ms ${JSON.stringify(rest)}\n`)
    if (ms > worst.ms) worst = { ms, of: JSON.stringify(rest) }
  }
  return worst
}

async function laterPages(reading: Reading): Promise<CertificateFilter[]> {
  const later: CertificateFilter[] = []
  for (const filter of FILTERS) {
    let cursor: string | undefined
    for (let page = 0; page < 10; page++) {
      const { next } = await reading.listed('certificate', { ...filter, ...(cursor ? { cursor } : {}) })
      if (!next) break
      cursor = next
    }
    if (cursor) later.push({ ...filter, cursor })
  }
  return later
}

async function exporting(reading: Reading, write: (table: never) => AsyncIterable<string | Buffer>) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const began = performance.now()
  const ids = await reading.listedIds('certificate', ALL)
  const list = {
    name: 'certificates',
    columns: CERTIFICATE_COLUMNS,
    of: (some: readonly string[]) => reading.listedOf('certificate', some),
  }
  const table = { name: list.name, columns: Object.keys(list.columns), rows: rowsOf(ids, list) }
  let most = before
  for await (const _ of write(table as never)) most = Math.max(most, process.memoryUsage().rss)
  return { seconds: Math.round((performance.now() - began) / 100) / 10, mb: Math.round((most - before) / 1e6) }
}
