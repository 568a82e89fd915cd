/**
 * Methods that show a second factor by themselves, as RFC 8176 names them: several factors, a one-time code, a
 * hardware key, a smart card. A password, a PIN or a text message alone is none.
 */
const METHODS: readonly string[] = ['mfa', 'otp', 'hwk', 'sc']

/**
 * Levels at which two factors are asked by definition: eIDAS substantial and high (Implementing Regulation (EU)
 * 2015/1502, Annex 2.2.1), and phishing-resistant keys (OpenID Connect Extended Authentication Profile).
 */
const LEVELS: readonly string[] = [
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
  'phr',
  'phrh',
]

/** Whether a provider says that it saw a second factor. Where it says nothing, it did not. */
export function countsAsSecondFactor({ amr, acr }: Readonly<Record<string, unknown>>): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : []
  return methods.some(one => METHODS.includes(String(one))) || (typeof acr === 'string' && LEVELS.includes(acr))
}
