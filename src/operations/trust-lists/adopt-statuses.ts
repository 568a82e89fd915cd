import { openStatuses } from '../../core/validity/statuses-statement.ts'
import { day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { append, type Desk, digestOf, refusal } from '../perform.ts'

const SOURCE = {
  text: 'Adamas, the pack: each authority speaks for itself, and never goes back',
  since: day('2026-01-01'),
}

/** Keeps an authority's own signed word on its serials, for our pack; the same word again changes nothing. */
export async function adoptStatuses(desk: Desk, signed: Uint8Array, sender: string): Promise<Outcome<null>> {
  const opened = await openStatuses(desk.node.crypto, signed, desk.trustList)
  if (!opened.ok) return opened
  const { authority, sequence: version } = opened.value
  if (authority !== sender) return refused(refusal('signature-wrong', { part: 'statuses' }, SOURCE))
  const known = await desk.tx.get('list', sender)
  const digest = digestOf(desk.node, signed)
  if (known && version === known.version && digest === known.digest) return done(null)
  if (known && version <= known.version)
    return refused(refusal('list-older', { version, known: known.version }, SOURCE))
  await append(desk, { kind: 'statuses.adopted', subject: sender, header: { version, digest }, body: signed })
  return done(null)
}
