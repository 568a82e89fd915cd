import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { freshDatabase } from './postgres.ts'

async function tables(url: string, change = ''): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(change)
  const { rows } = await client.query("SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public'")
  await client.end()
  return rows[0]?.count
}

test('every test has a database of its own', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  assert.equal(await tables(one, 'CREATE TABLE lot ()'), 1)
  assert.equal(await tables(other), 0)
})
