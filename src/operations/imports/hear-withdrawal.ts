import type { ImportAct } from '../../core/confirmation/acts.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append } from '../perform.ts'
import { arrivalId } from './arrival.ts'

const SOURCE = {
  text: 'Core Document, Section V: information on certificates that no longer hold',
  since: day('2003-01-01'),
}
const STATUSES = ['void', 'replaced', 'lost-or-stolen'] as const

/** The issuer withdrew a certificate it had announced to us. One that never arrived here needs nothing from us. */
export async function hearWithdrawal({ desk, envelope, sender, payload }: Received): Handled {
  const read = parseCanonical(payload)
  const told = textsOf(read.ok ? read.value : null, ['number', 'digest', 'status'])
  const status = STATUSES.find(known => known === told?.status)
  if (!told || !status) return setAside('withdrawal-malformed', {}, SOURCE)
  const { number, digest } = told
  const row = await desk.tx.get('import', arrivalId(desk, { issuer: sender.id, number, digest }))
  if (!row) return done(null)
  if (!nextImportState(row.state, 'import.withdrawn')) return setAside('state-forbids', { state: row.state }, SOURCE)
  const header = { status, statement: envelope.id }
  await append<ImportAct>(desk, { kind: 'import.withdrawn', subject: row.id, header, body: payload })
  return done(null)
}
