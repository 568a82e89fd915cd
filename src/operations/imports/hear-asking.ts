import type { ImportAct } from '../../core/confirmation/acts.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append } from '../perform.ts'
import { arrivalId } from './arrival.ts'

const SOURCE = { text: 'Core Document, Section III (b) (ii): confirmation of receipt', since: day('2003-01-01') }
const MOST = 500

/** The issuer asks for confirmations that have not come: each arrival known here shows when it was asked for. */
export async function hearAsking({ desk, envelope, sender, payload }: Received): Handled {
  const read = parseCanonical(payload)
  const listed = read.ok ? (read.value as { certificates?: unknown }).certificates : null
  const told = Array.isArray(listed) ? listed.map(one => textsOf(one, ['number', 'digest'])) : [null]
  if (told.length > MOST || told.includes(null)) return setAside('asking-malformed', {}, SOURCE)
  for (const one of told) {
    if (!one) continue
    const row = await desk.tx.get('import', arrivalId(desk, { issuer: sender.id, ...one }))
    if (!row || !nextImportState(row.state, 'import.asked')) continue
    const header = { statement: envelope.id }
    await append<ImportAct>(desk, { kind: 'import.asked', subject: row.id, header, body: new Uint8Array() })
  }
  return done(null)
}
