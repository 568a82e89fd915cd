import { Secret, TOTP } from 'otpauth'
import type { ServerPorts } from './ports.ts'

/** RFC 6238 with the values every authenticator knows: SHA-1, six digits, thirty seconds. */
const STEP_SECONDS = 30
const SECRET_BYTES = 20

type Ports = Pick<ServerPorts, 'clock' | 'sealing'>

/** A secret to enrol: as the account keeps it, as a person types it, and as a phone scans it. */
export function offerSecret(
  ports: Ports & Pick<ServerPorts, 'randomness' | 'identity'>,
  login: string,
): { sealed: string; secret: string; uri: string } {
  const bytes = ports.randomness.bytes(SECRET_BYTES)
  const secret = new Secret({ buffer: Uint8Array.from(bytes).buffer })
  const totp = new TOTP({ issuer: `Adamas ${ports.identity.node}`, label: login, secret, period: STEP_SECONDS })
  return { sealed: ports.sealing.seal(bytes), secret: secret.base32, uri: totp.toString() }
}

/** The step of time whose code this is, one step early or late allowed; null for any other code. */
export function stepOf(ports: Ports, sealed: string, code: string): number | null {
  const secret = new Secret({ buffer: Uint8Array.from(ports.sealing.open(sealed)).buffer })
  const now = ports.clock.now()
  const delta = new TOTP({ secret, period: STEP_SECONDS }).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1_000 / STEP_SECONDS) + delta
}
