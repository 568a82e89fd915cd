/**
 * A verification key as it was enrolled: ES256 is NIST P-256 with SHA-256 (FIPS 186-5), `publicKey` the uncompressed
 * point, 65 bytes beginning 0x04. A key object may be cached by the adapter under `id`, never trusted by it.
 */
export interface VerificationKey {
  readonly id: string
  readonly algorithm: 'ES256'
  readonly publicKey: Uint8Array
}

/**
 * The two primitives core calls itself; it never accepts a ready-made "signature good". Node and browser hand in their
 * own, one conformance test runs both. `signature` is r then s, 64 bytes (IEEE P1363), as JOSE and COSE write it.
 */
export interface Crypto {
  sha256(bytes: Uint8Array): Uint8Array
  verify(key: VerificationKey, bytes: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>
}
