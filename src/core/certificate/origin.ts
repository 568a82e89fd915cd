import type { AllowedOrigins } from '../values/origins.ts'
import type { Draft } from './draft.ts'

/** Every country a draft names as origin, with its JSON path. */
export function originCountries(draft: Draft): { readonly path: string; readonly country: string }[] {
  const origin = draft.origin as { kind?: string; country?: string; countries?: { country?: string }[] } | undefined
  if (origin?.kind === 'single') return origin.country ? [{ path: 'origin.country', country: origin.country }] : []
  return (origin?.countries ?? []).map((share, index) => ({
    path: `origin.countries[${index}].country`,
    country: share.country ?? '',
  }))
}

/** Which countries the stones under a draft may have been mined in. */
export function allowedOrigins(draft: Draft): AllowedOrigins {
  const named = originCountries(draft).map(({ country }) => country)
  return named.length > 0 ? named : 'any'
}
