import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillRows } from '../../../test/many-rows.ts'
import { withStore } from '../../../test/open-store.ts'
import pg from 'pg'
import { day } from '../../core/values/day.ts'
import { type CertificateFilter, LIST_SORTS } from '../../ports/reading.ts'
import { countQuery, idsQuery, pageQuery, type Place, type Query } from './list-query.ts'

const ROWS = 20_000
const OURS = { authorities: ['BW-1'] }
const NARROW: readonly Partial<CertificateFilter>[] = [
  { states: ['applied'] },
  { partner: 'AO' },
  { firm: 'firm-7' },
  { from: day('2024-03-01'), to: day('2024-03-31') },
  { text: '0012345' },
  { text: 'boteti 399' },
]

test('no page of a list, and no count of one, reads the whole table', async () => {
  await withStore(async ({ sql, url }) => {
    await filled(url)
    const planOf = async ({ text, values }: Query) =>
      (await sql(`EXPLAIN ${text}`, [...values])).rows.map(row => row['QUERY PLAN'] as string).join('\n')
    for (const sort of LIST_SORTS) {
      const key = sort === 'carats' || sort === 'value' ? 4_000_000 : 'a'
      for (const after of [null, [key, 'a'] as Place]) {
        const plan = await planOf(pageQuery('certificate', { ...OURS, sort }, 100, after))
        assert.match(plan, /Index Scan/, plan)
        assert.doesNotMatch(plan, /Seq Scan|Sort/, plan)
      }
    }
    for (const filter of NARROW) {
      for (const query of [pageQuery('certificate', { ...OURS, ...filter }, 100, null), countQuery('import', filter)]) {
        assert.doesNotMatch(await planOf(query), /Seq Scan/, JSON.stringify(filter))
      }
    }
  })
})

test('page after page gives every row once, in the order of the whole', async () => {
  await withStore(async ({ reading, sql, url }) => {
    await filled(url, 2_000)
    for (const sort of LIST_SORTS) {
      for (const order of ['asc', 'desc'] as const) {
        const seen: string[] = []
        for (let cursor: string | undefined; ; ) {
          const page = await reading.listed('certificate', { sort, order, limit: 700, ...(cursor ? { cursor } : {}) })
          seen.push(...page.items.map(row => row.id))
          cursor = page.next
          if (cursor === undefined) break
        }
        const { text, values } = idsQuery('certificate', { sort, order })
        assert.deepEqual(
          seen,
          (await sql(text, [...values])).rows.map(row => row.id),
        )
        assert.equal(new Set(seen).size, 2_000)
      }
    }
  })
})

test('a cursor of another order, or none at all, begins at the first page', async () => {
  await withStore(async ({ reading, url }) => {
    await filled(url, 1_000)
    const first = await reading.listed('certificate', { sort: 'carats', limit: 5 })
    const { next = '' } = await reading.listed('certificate', { sort: 'number', limit: 5 })
    for (const cursor of [next, 'x', btoa('["carats","4",1]'), btoa('["carats",{},"a"]')]) {
      assert.deepEqual((await reading.listed('certificate', { sort: 'carats', limit: 5, cursor })).items, first.items)
    }
  })
})

test('signs that a search would take for wildcards are only themselves', async () => {
  await withStore(async ({ reading, url }) => {
    await filled(url, 1_000)
    for (const text of ['%', '_', '\\', 'bw%1'])
      assert.equal((await reading.listed('certificate', { text, limit: 5 })).total, 0)
    assert.equal((await reading.listed('certificate', { text: '=makgadikgadi', limit: 1 })).total > 0, true)
  })
})

async function filled(url: string, count = ROWS): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await fillRows(client, count)
  await client.end()
}
