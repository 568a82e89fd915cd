import type { Authority, TrustList } from '../../core/participants/trust-list.ts'

/**
 * The importing authority of a destination. Where a participant has several, the one whose id names the importer's
 * country comes first (`EU-BE-1` for an importer in BE).
 */
export function importingAuthority(trustList: TrustList, destination: string, country?: string): Authority | undefined {
  const importing = trustList.authorities.filter(
    authority => authority.participant === destination && authority.roles.includes('import'),
  )
  return importing.find(authority => country !== undefined && authority.id.split('-').includes(country)) ?? importing[0]
}

/** Whether an authority may confirm or detain what was certified for a destination: it imports there. */
export function mayReport(sender: Authority, destination: string): boolean {
  return sender.participant === destination && sender.roles.includes('import')
}
