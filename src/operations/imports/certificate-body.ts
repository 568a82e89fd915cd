import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { Compared } from '../../core/confirmation/compared.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Presented } from '../../core/validity/presented.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Bodies, jsonAt } from '../json-at.ts'

/**
 * The certificate as it came, and its facts where they came whole: body of `import.announced` and `import.presented`.
 */
export interface CertificateBody {
  readonly certificate: string
  readonly document?: CertificateDocument
  /** Of a paper without a signature: what was seen of it beside the specimen. */
  readonly compared?: Compared
  /** Of a pre-alert: whether the issuer let the shipment pass unopened; absent where it does not say. */
  readonly unopened?: boolean
}

export function certificateBody(
  text: string,
  { document }: Presented,
  said: Pick<CertificateBody, 'unopened'> = {},
): Uint8Array {
  const facts = document ? { document: document as unknown as Plain } : {}
  return canonicalBytes({ certificate: text, ...facts, ...said })
}

export function certificateAt(bodies: Bodies, position: number): Promise<CertificateBody | null> {
  return jsonAt(bodies, position)
}

/** The full facts of an arrival: from the pre-alert, or from the credential that was presented. */
export async function documentOf(bodies: Bodies, row: ImportRow): Promise<CertificateDocument | null> {
  return (await certificateAt(bodies, row.certificateAt))?.document ?? null
}

/** What an act about a certificate says of it, from what was presented. */
export function certifiedHeader(presented: Presented, participant: string) {
  const { number, authority, digest, expiresOn, quantities, parcels } = presented.summary
  return { number, issuer: authority, participant, digest, expiresOn, certified: quantities, parcels }
}
