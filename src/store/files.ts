import type pg from 'pg'
import type { Clock } from '../ports/edges.ts'
import type { Files, KeptFile } from '../ports/keeping.ts'
import { asking } from './connect.ts'

/** Scans and photographs, whole in one row: they are few, and looked at one by one. */
export function openFiles(pool: pg.Pool, clock: Clock): Files {
  return {
    async put({ digest, about, name, type, bytes }) {
      const sql = `INSERT INTO files (digest, about, name, type, bytes, made_at) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (about, digest) DO NOTHING`
      await asking(() => pool.query(sql, [digest, about, name, type, Buffer.from(bytes), clock.now()]))
    },
    async get(about, digest) {
      const sql = 'SELECT digest, about, name, type, bytes FROM files WHERE about = $1 AND digest = $2'
      const { rows } = await asking(() => pool.query<KeptFile>(sql, [about, digest]))
      const [found] = rows
      return found ? { ...found, bytes: new Uint8Array(found.bytes) } : null
    },
    async list(about) {
      const sql = 'SELECT digest, about, name, type, octet_length(bytes) AS size FROM files WHERE about = $1'
      const { rows } = await asking(() => pool.query<Omit<KeptFile, 'bytes'> & { size: number }>(sql, [about]))
      return rows
    },
  }
}
