import { LINK_CODE_BYTES, linkCode, parseLinkCode } from '../../core/confirmation/link-code.ts'
import { day } from '../../core/values/day.ts'
import { utf8 } from '../../core/values/bytes.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import type { NodePorts } from '../../ports/node.ts'
import { digestOf, refusal } from '../perform.ts'

/** Past this a partner asks for a new one; a certificate is presented and confirmed within weeks. */
const LIFE_MS = 120 * 86_400_000

export const LINKS = {
  text: 'Core Document, Section III (b) (ii): confirmation of receipt; Adamas, confirming by link',
  since: day('2003-01-01'),
}

type LinkPorts = NodePorts & { readonly keeping: Keeping }

/**
 * Makes a code by which an authority without a node confirms one certificate. Only its hash is kept: whoever reads the
 * database learns no code. A letter that was not sent gives its code back, by `id`.
 */
export async function makeLink(
  node: LinkPorts,
  of: { readonly certificate: string; readonly authority: string },
): Promise<{ code: string; id: string }> {
  const code = linkCode(node.randomness.bytes(LINK_CODE_BYTES))
  const madeAt = node.clock.now()
  const id = linkId(node, code)
  await node.keeping.put('link', { id, ...of, madeAt, expiresAt: madeAt + LIFE_MS })
  return { code, id }
}

/** The link a typed code stands for, or why there is none. */
export async function linkOf(node: LinkPorts, typed: string): Promise<Outcome<Kept['link']>> {
  const code = parseLinkCode(typed)
  const link = code && (await node.keeping.get('link', linkId(node, code)))
  if (!link) return refused({ ...refusal('link-unknown', {}, LINKS), path: 'code' })
  if (link.expiresAt < node.clock.now()) return refused({ ...refusal('link-expired', {}, LINKS), path: 'code' })
  return done(link)
}

/** As long as the ids of statements, which it is one of once it was used. */
function linkId(node: LinkPorts, code: string): string {
  return digestOf(node, utf8(`adamas-link\n${code}`)).slice(0, 32)
}
