import { openTrustList, rootsNamedBy } from '../../core/participants/open-trust-list.ts'
import { day, dayAt } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { NodePorts } from '../../ports/node.ts'
import type { Tx } from '../../ports/store.ts'
import { digestOf, refusal } from '../perform.ts'
import { currentTrustList } from './current.ts'

const SOURCE = {
  text: 'The Update Framework: versions never fall, and what has expired is not taken',
  since: day('2026-01-01'),
}

/**
 * Adopts a signed trust list that is newer than the one in force and has enough of the roots behind it that this one
 * names; the first one, those of the installation.
 */
export async function adoptTrustList(
  desk: { readonly node: NodePorts; readonly tx: Tx },
  signed: Uint8Array,
): Promise<Outcome<null>> {
  const { node, tx } = desk
  const known = await tx.get('list', 'trust-list')
  const roots = known ? rootsNamedBy(await currentTrustList(node, tx)) : node.identity.roots
  const opened = await openTrustList(node.crypto, signed, roots)
  if (!opened.ok) return opened
  const { version, expiresOn } = opened.value
  const today = dayAt(node.clock.now(), 'UTC')
  if (expiresOn < today) return refused(refusal('list-expired', { version, expiresOn }, SOURCE))
  if (known && version <= known.version) {
    return version === known.version
      ? done(null)
      : refused(refusal('list-older', { version, known: known.version }, SOURCE))
  }
  await tx.append({
    kind: 'trust-list.adopted',
    version: 1,
    at: new Date(node.clock.now()).toISOString(),
    day: today,
    authority: node.identity.authorities[0],
    actor: 'node',
    subject: 'trust-list',
    header: { version, digest: digestOf(node, signed) },
    body: signed,
  })
  node.memory.trustList = undefined
  return done(null)
}
