import { letterText } from '../catalogue/letters.ts'
import { parseCanonical } from '../core/signing/canonical-json.ts'
import { alertAt } from '../operations/alerts/standing.ts'
import type { JobPorts } from '../ports/node.ts'
import { type Addressed, worded, type Written } from './written.ts'

/** An own alert, or that it no longer stands, with what was written of it. */
export async function alertLetter(
  ports: JobPorts,
  payload: Uint8Array,
  { id, issuer, address, language }: Addressed,
): Promise<Written> {
  const read = parseCanonical(payload)
  const said = (read.ok ? read.value : {}) as { readonly id?: string; readonly reason?: string }
  const row = await ports.reading.row('alert', said.id ?? '')
  const alert = row && (await alertAt(ports.reading, row.at))
  if (!alert) throw new Error('our own alert cannot be read')
  const { first, last, kind, from, advice, reference } = alert
  const figures = { issuer, first, ...(last === first ? {} : { last }), kind, from, advice, reference }
  const text = said.reason ?? alert.text
  const lines = text.split(/[\r\n]+/).map(line => letterText('alert.line', { line }, language))
  const told = worded(said.reason === undefined ? 'alert.raised' : 'alert.withdrawn', figures, language, lines)
  return { letter: { id, to: address, attachments: [], ...told }, links: [] }
}
