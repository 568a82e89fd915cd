import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { JobPorts, NodePorts } from '../../ports/node.ts'
import { keepScan } from '../certificates/file-slip.ts'
import { digestOf, refusal } from '../perform.ts'

const PHOTOS = { text: 'Adamas, scans: PDF, JPEG or PNG, at most 10 MB', since: day('2026-01-01') }

/** Keeps the photograph of a paper beside its arrival: the very picture that the act names, and no other. */
export async function keepPhoto(
  node: NodePorts & Pick<JobPorts, 'compression'> & { readonly keeping: Keeping },
  row: ImportRow,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<{ digest: string }>> {
  const digest = digestOf(node, file.bytes)
  if (row.photo !== digest) return refused({ ...refusal('photo-other', {}, PHOTOS), path: 'photo' })
  const kept = await keepScan(node, { about: row.id, ...file })
  return kept.ok ? done({ digest }) : kept
}

/** Digests of the pictures on file beside an arrival. They are looked for before a decision, not within it. */
export async function picturesOf({ keeping }: { readonly keeping: Keeping }, id: string): Promise<readonly string[]> {
  const files = await keeping.files.list(id)
  return files.filter(one => one.type !== 'application/pdf').map(one => one.digest)
}

/** The finding that the photograph a paper was judged by cannot be looked at, or nothing. */
export function missingPhoto({ photo }: ImportRow, pictures: readonly string[]): Finding[] {
  return photo && !pictures.includes(photo) ? [refusal('photo-missing', {}, PHOTOS)] : []
}
