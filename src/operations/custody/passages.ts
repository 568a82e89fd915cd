import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { PassageRow } from '../../core/custody/lot.ts'
import type { Tx } from '../../ports/store.ts'

/** What a certificate took from stock: one that was issued again on another sheet took nothing new. */
export async function drawnBy(tx: Pick<Tx, 'get'>, row: CertificateRow): Promise<PassageRow | null> {
  const own = await tx.get('passage', row.id)
  const before = own || !row.replaces ? null : await tx.get('certificate', row.replaces)
  const passage = own ?? (before ? await drawnBy(tx, before) : null)
  return passage?.what === 'exported' ? passage : null
}
