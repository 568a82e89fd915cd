import type { Client } from 'pg'
import { MIGRATIONS } from './migrations/schema.ts'

/** Tables the serving role reads and writes; the register is not among those it may change. */
const SERVED = ['rows', 'repeats', 'outbox', 'kept', 'folded', 'files', 'uploads', 'upload_pieces']
const LOCK = 4101

/**
 * Brings a database to the present schema, each step in a transaction of its own, and gives the names of the steps
 * taken. Where the serving role is another than the owner, it may read and append to the register and take bodies away
 * (a trigger refuses any other change of one); it neither owns, deletes nor truncates it.
 */
export async function migrate(owner: Client, servingRole: string | null): Promise<readonly string[]> {
  await owner.query(`SELECT pg_advisory_lock(${LOCK})`)
  try {
    const applied = await appliedSteps(owner)
    const missing = MIGRATIONS.filter(step => !applied.includes(step.name))
    for (const step of missing) await apply(owner, step)
    if (servingRole) await grant(owner, servingRole)
    return missing.map(step => step.name)
  } finally {
    await owner.query(`SELECT pg_advisory_unlock(${LOCK})`)
  }
}

/** A database that is already up to date needs no right to change it. */
async function appliedSteps(owner: Client): Promise<readonly string[]> {
  const { rows: found } = await owner.query<{ name: string | null }>(`SELECT to_regclass('migrations')::text AS name`)
  if (!found[0]?.name) {
    await owner.query('CREATE TABLE migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())')
    return []
  }
  const { rows } = await owner.query<{ name: string }>('SELECT name FROM migrations')
  return rows.map(row => row.name)
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
  await owner.query(`GRANT SELECT, INSERT, UPDATE (body) ON acts TO ${name}`)
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${SERVED.join(', ')} TO ${name}`)
  await owner.query(`GRANT SELECT ON migrations TO ${name}`)
  await owner.query(`GRANT USAGE ON SEQUENCE outbox_place TO ${name}`)
}
