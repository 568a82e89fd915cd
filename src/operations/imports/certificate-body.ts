import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { canonicalBytes, parseCanonical } from '../../core/signing/canonical-json.ts'
import type { Presented } from '../../core/validity/presented.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Tx } from '../../ports/store.ts'

/**
 * The certificate as it came, and its facts where they came whole: body of `import.announced` and `import.presented`.
 */
export interface CertificateBody {
  readonly certificate: string
  readonly document?: CertificateDocument
}

export function certificateBody(text: string, presented: Presented): Uint8Array {
  const { document } = presented
  return canonicalBytes({ certificate: text, ...(document ? { document: document as unknown as Plain } : {}) })
}

export async function certificateAt(tx: Pick<Tx, 'body'>, position: number): Promise<CertificateBody | null> {
  const body = await tx.body(position)
  const read = body && parseCanonical(body)
  return read?.ok ? (read.value as unknown as CertificateBody) : null
}

/** The full facts of an arrival: from the pre-alert, or from the credential that was presented. */
export async function documentOf(tx: Pick<Tx, 'body'>, row: ImportRow): Promise<CertificateDocument | null> {
  return (await certificateAt(tx, row.certificateAt))?.document ?? null
}

/** What an act about a certificate says of it, from what was presented. */
export function certifiedHeader(presented: Presented, participant: string) {
  const { number, authority, digest, expiresOn, quantities, parcels } = presented.summary
  return { number, issuer: authority, participant, digest, expiresOn, certified: quantities, parcels }
}
