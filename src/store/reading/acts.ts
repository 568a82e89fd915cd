import { CHAIN_START } from '../../core/register/chain.ts'
import type { Reading } from '../../ports/reading.ts'
import { type ActRow, actOf } from './act-row.ts'
import type { Ask } from './page.ts'

/** What is read of the register itself. */
export function readingActs(
  ask: Ask,
): Omit<
  Reading,
  | 'row'
  | 'certificates'
  | 'imports'
  | 'certificateIds'
  | 'importIds'
  | 'certificatesOf'
  | 'importsOf'
  | 'counts'
  | 'setAside'
  | 'persons'
  | 'specimens'
  | 'alerts'
  | 'numbered'
  | 'certificateNumbered'
  | 'openByDestination'
  | 'served'
  | 'originals'
> {
  return {
    async body(position) {
      const { rows } = await ask<{ body: Buffer | null }>('SELECT body FROM acts WHERE position = $1', [position])
      const body = rows[0]?.body
      return body ? new Uint8Array(body) : null
    },
    async history(subject) {
      const { rows } = await ask<ActRow>('SELECT * FROM acts WHERE subject = $1 ORDER BY position', [subject])
      return rows.map(actOf)
    },
    async acts(from, limit) {
      const sql = 'SELECT * FROM acts WHERE position >= $1 ORDER BY position LIMIT $2'
      return (await ask<ActRow>(sql, [from, limit])).rows.map(actOf)
    },
    async leaves(from, limit) {
      const sql = 'SELECT nonce, body_digest FROM acts WHERE position >= $1 ORDER BY position LIMIT $2'
      const { rows } = await ask<{ nonce: Buffer; body_digest: Buffer }>(sql, [from, limit])
      return rows.map(row => ({ nonce: new Uint8Array(row.nonce), digest: new Uint8Array(row.body_digest) }))
    },
    async size() {
      const sql = `SELECT position, encode(chain, 'hex') AS chain FROM acts ORDER BY position DESC LIMIT 1`
      const [last] = (await ask<{ position: number; chain: string }>(sql)).rows
      return last ? { size: last.position + 1, chain: last.chain } : { size: 0, chain: CHAIN_START }
    },
    async chainAt(size) {
      if (size === 0) return CHAIN_START
      const sql = `SELECT encode(chain, 'hex') AS chain FROM acts WHERE position = $1`
      const [last] = (await ask<{ chain: string }>(sql, [size - 1])).rows
      if (!last) throw new Error(`the register has no act at ${size - 1}`)
      return last.chain
    },
    async lastAct(prefix) {
      const sql = 'SELECT position FROM acts WHERE starts_with(kind, $1) ORDER BY position DESC LIMIT 1'
      return (await ask<{ position: number }>(sql, [prefix])).rows[0]?.position ?? -1
    },
  }
}
