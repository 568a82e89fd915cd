import type { Client } from 'pg'
import { MIGRATIONS } from './migrations/schema.ts'

/** Tables the serving role reads and writes; the register is not among those it may change. */
const SERVED = ['rows', 'row_index', 'search', 'repeats', 'outbox', 'kept']

/**
 * Brings a database to the present schema, each step in a transaction of its own. Where the serving role is another than the
 * owner, it may read and append to the register and nothing else: it neither owns, deletes nor truncates it.
 */
export async function migrate(owner: Client, servingRole: string | null): Promise<readonly string[]> {
  await owner.query(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz DEFAULT now())',
  )
  await owner.query('SELECT pg_advisory_lock(4101)')
  try {
    const { rows } = await owner.query<{ name: string }>('SELECT name FROM migrations')
    const missing = MIGRATIONS.filter(step => !rows.some(row => row.name === step.name))
    for (const step of missing) await apply(owner, step)
    if (servingRole) await grant(owner, servingRole)
    return missing.map(step => step.name)
  } finally {
    await owner.query('SELECT pg_advisory_unlock(4101)')
  }
}

async function apply(owner: Client, step: (typeof MIGRATIONS)[number]): Promise<void> {
  await owner.query('BEGIN')
  try {
    await owner.query(step.sql)
    await owner.query('INSERT INTO migrations (name) VALUES ($1)', [step.name])
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

async function grant(owner: Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role)
  await owner.query(`GRANT SELECT, INSERT ON acts TO ${name}`)
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${SERVED.join(', ')} TO ${name}`)
  await owner.query(`GRANT SELECT ON migrations TO ${name}`)
  await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`)
}
