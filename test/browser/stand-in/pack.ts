import type { Envelope } from '../../../src/core/exchange/envelope.ts'
import { sealBatch } from '../../../src/core/exchange/signed.ts'
import { canonicalBytes } from '../../../src/core/signing/canonical-json.ts'
import { ALERT_RAISED, packedAlerts } from '../../../src/core/validity/pack-alerts.ts'
import type { Plain } from '../../../src/core/values/act.ts'
import { toBase64Url } from '../../../src/core/values/bytes.ts'
import { crypto, goodDocument, keyOf, packFile, type PackOptions, roots, seal } from '../../small-scheme.ts'

/** Packs a stand-in can serve: one that holds, one in which the certificate was voided, one past its life. */
const PACKS: Readonly<Record<string, PackOptions>> = {
  good: { madeAt: '2026-11-21T06:00:00Z' },
  void: { madeAt: '2026-11-21T06:00:00Z', statuses: { 12_345: 'void' } },
  old: { madeAt: '2026-10-21T06:00:00Z', expiresAt: '2026-11-20T06:00:00Z' },
}

export async function packNamed(name: string): Promise<Uint8Array> {
  if (name !== 'alerted') return packFile(PACKS[name] ?? PACKS.good)
  return packFile({ ...PACKS.good, further: [packedAlerts([await stolenBlanks()])] })
}

/** Botswana's own alert about blanks, the certificate's number among them, as it goes into a pack. */
async function stolenBlanks(): Promise<Uint8Array> {
  const alert = {
    ...{ first: 'BW0012300', last: 'BW0012349', kind: 'stolen-blanks', from: '2026-10-30', advice: 'detain' },
    ...{ id: 'a'.repeat(32), participant: 'BW', reference: 'CR 114/10/2026', text: 'Taken from a van near Lobatse.' },
  }
  const envelope: Envelope = {
    ...{ environment: 'test', purpose: ALERT_RAISED, version: 1, id: 'b'.repeat(32), from: 'BW-1', to: 'EU-BE-1' },
    ...{ madeAt: '2026-11-02T09:12:00Z', payload: toBase64Url(canonicalBytes(alert)) },
  }
  const key = keyOf('BW-1', 'exchange')
  const [signed] = await sealBatch(crypto, [envelope], key.id, async bytes => key.sign(bytes))
  return canonicalBytes({ ...signed } as unknown as Plain)
}

/** What a node says of itself, as far as a verifier asks. */
export const WELL_KNOWN = { node: 'EU', environment: 'test', roots }

/** A certificate no rule remarks on, in both its forms. */
export const CERTIFICATE = seal(goodDocument())
