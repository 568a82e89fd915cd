import { readSpecimen, SPECIMENS_NOTIFIED } from '../../core/participants/specimen.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { digestOf } from '../perform.ts'
import { keepSpecimen, speaksFor } from './enter.ts'

/** A participant, or the scheme for it, tells what its certificates look like from a day on. */
export async function hearSpecimen({ desk, envelope, sender, payload }: Received): Handled {
  const parsed = parseCanonical(payload)
  const read = parsed.ok ? readSpecimen(parsed.value) : parsed
  if (!read.ok) return setAside('specimen-unreadable', { from: sender.id }, SPECIMENS_NOTIFIED)
  const { participant, from } = read.value
  if (!speaksFor(sender, participant))
    return setAside('specimen-not-theirs', { from: sender.id, participant }, SPECIMENS_NOTIFIED)
  const frozen = digestOf(desk.node, payload)
  const known = (await desk.tx.get('specimen', participant))?.versions.find(one => one.from === from)
  if (known?.digest === frozen && known.source === 'notified') return done(null)
  await keepSpecimen(desk, read.value, { body: payload, frozen, source: 'notified', statement: envelope.id })
  return done(null)
}
