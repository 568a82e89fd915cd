/** What was done to a licence, and to a site. */
const deeds = {
  'licence.applied': '{who} applied for it',
  'licence.imported': '{who} took it over from an older record, as {number}',
  'licence.inspected in-order': '{who} inspected, and found it in order',
  'licence.inspected wanting': '{who} inspected, and found it wanting',
  'licence.granted': '{who} granted it as {number}, from {from:day} until {until:day}',
  'licence.refused': '{who} refused it',
  'licence.withdrawn': '{who} withdrew the application',
  'licence.renewed': '{who} renewed it until {until:day}',
  'licence.suspended': '{who} suspended it[, until {until:day}]',
  'licence.resumed': '{who} ended the suspension',
  'licence.revoke-proposed': '{who} proposed to revoke it',
  'licence.revoke-declined': '{who} did not agree to revoke it',
  'licence.revoked': '{who} revoked it',
  'site.registered': '{who} registered it as {number}',
  'site.passed': '{who} inspected, and found it in order',
  'site.faulted': '{who} inspected, and something is to be mended by {mendBy:day}',
  'site.barred': '{who} inspected, and barred it',
  'site.closed': '{who} closed it',
}

export type LicenceDeeds = Readonly<Record<keyof typeof deeds, string>>

export default deeds
