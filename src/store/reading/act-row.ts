import type { RegisterAct } from '../../core/register/acts.ts'
import { lifted } from '../../core/register/versions.ts'
import type { Placed } from '../../core/values/act.ts'

/** An act as the table holds it. */
export interface ActRow {
  position: number
  kind: string
  version: number
  at: string
  day: string
  authority: string
  actor: string
  subject: string
  header: Buffer
  body: Buffer | null
  body_digest: Buffer
  nonce: Buffer
  chain: Buffer
}

/** The act, lifted to the present version of its kind. A body whose retention ended is empty. */
export function actOf(row: ActRow): Placed<RegisterAct> {
  const { position, kind, version, at, day, authority, actor, subject } = row
  const header: unknown = JSON.parse(row.header.toString('utf8'))
  const body = new Uint8Array(row.body ?? Buffer.alloc(0))
  const stored = { position, kind, version, at, day, authority, actor, subject, header, body }
  return lifted({ ...stored, nonce: new Uint8Array(row.nonce) })
}
