/**
 * Which countries of mining an origin on a certificate allows: the one, those named, or any where a mixed parcel names
 * none (Annex I, note on mixed parcels).
 */
export type AllowedOrigins = readonly string[] | 'any'

/** `AO+BW` may go out as a mixed parcel of these countries, never as one of a single country. */
export function originsFit(origins: string, allowed: AllowedOrigins): boolean {
  return allowed === 'any' || origins.split('+').every(origin => allowed.includes(origin))
}
