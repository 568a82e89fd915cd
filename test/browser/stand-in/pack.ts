import { goodDocument, packFile, type PackOptions, roots, seal } from '../../small-scheme.ts'

/** Packs a stand-in can serve: one that holds, one in which the certificate was voided, one past its life. */
const PACKS: Readonly<Record<string, PackOptions>> = {
  good: { madeAt: '2026-11-21T06:00:00Z' },
  void: { madeAt: '2026-11-21T06:00:00Z', statuses: { 12_345: 'void' } },
  old: { madeAt: '2026-10-21T06:00:00Z', expiresAt: '2026-11-20T06:00:00Z' },
}

export const packNamed = (name: string): Promise<Uint8Array> => packFile(PACKS[name] ?? PACKS.good)

/** What a node says of itself, as far as a verifier asks. */
export const WELL_KNOWN = { node: 'EU', environment: 'test', roots }

/** A certificate no rule remarks on, in both its forms. */
export const CERTIFICATE = seal(goodDocument())
