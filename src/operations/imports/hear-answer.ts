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
const OUTCOMES = ['used', 'already-used'] as const

/** The issuer's answer to our confirmation: ours was the first, or somebody confirmed the same paper before us. */
export async function hearAnswer({ desk, envelope, sender, payload }: Received): Handled {
  const read = parseCanonical(payload)
  const told = textsOf(read.ok ? read.value : null, ['number', 'digest', 'outcome'])
  const outcome = OUTCOMES.find(known => known === told?.outcome)
  if (!told || !outcome) return setAside('answer-malformed', {}, SOURCE)
  const { number, digest } = told
  const row = await desk.tx.get('import', arrivalId(desk, { issuer: sender.id, number, digest }))
  if (!row || !nextImportState(row.state, 'import.answered')) {
    return setAside('certificate-unknown', { number: told.number }, SOURCE)
  }
  const header = { outcome, statement: envelope.id }
  await append<ImportAct>(desk, { kind: 'import.answered', subject: row.id, header, body: payload })
  return done(null)
}
