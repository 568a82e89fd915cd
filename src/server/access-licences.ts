import type { Role } from '../core/participants/rights.ts'
import type { AccessRow } from './access.ts'

const LICENSING: readonly Role[] = ['licensing-officer']
const APPLYING: readonly Role[] = ['applicant', ...LICENSING]
/** Roles that see every licence of their authority. An applicant sees those of their own firm. */
export const SEE_LICENCES: readonly Role[] = [
  ...LICENSING,
  ...(['inspector', 'exporting-officer', 'valuer', 'auditor', 'statistician', 'focal-point'] as const),
]
/** Roles that see where sites lie. An applicant sees those of their own firm. */
export const SEE_SITES: readonly Role[] = [...LICENSING, 'auditor']

const LICENCES: readonly Role[] = ['applicant', ...SEE_LICENCES]
const SITES: readonly Role[] = ['applicant', ...SEE_SITES]

/** Who may call the routes of licences and sites. */
export const LICENCE_ACCESS: Readonly<Record<string, AccessRow>> = {
  'GET /licences': { may: 'public', does: 'The page that says whether a licence is in force' },
  'GET /api/v1/licence-register': { may: 'public', does: 'Licences by number or name of their holder' },
  'GET /api/v1/licences': { may: LICENCES, does: 'Licences and applications for them, latest change first' },
  'POST /api/v1/licences': { may: APPLYING, does: 'Applies for a licence, or enters what its holder applies for' },
  'GET /api/v1/licences/:id': { may: LICENCES, does: 'One whole, with what may be done next' },
  'GET /api/v1/licences/:id/files/:digest': { may: LICENCES, does: 'A document that is kept beside it' },
  'POST /api/v1/licences/:id/withdraw': { may: ['applicant'], does: 'Takes an application back' },
  'POST /api/v1/licences/:id/inspect': { may: LICENSING, does: 'Keeps what an inspection found' },
  'POST /api/v1/licences/:id/grant': { may: LICENSING, does: 'Grants it, and gives its number' },
  'POST /api/v1/licences/:id/renew': { may: LICENSING, does: 'Lets it go on until a later day' },
  'POST /api/v1/licences/:id/refuse': { may: LICENSING, does: 'Refuses it with a reason' },
  'POST /api/v1/licences/:id/suspend': { may: LICENSING, does: 'Suspends it with a reason' },
  'POST /api/v1/licences/:id/resume': { may: LICENSING, does: 'Ends the suspension' },
  'POST /api/v1/licences/:id/revoke/propose': { may: LICENSING, does: 'First half of revoking' },
  'POST /api/v1/licences/:id/revoke/decline': { may: LICENSING, does: 'Does not agree to revoke it' },
  'POST /api/v1/licences/:id/revoke/approve': { may: LICENSING, does: 'Second half of revoking', freshCode: true },
  'GET /api/v1/sites': { may: SITES, does: 'Sites, with where they lie; as GeoJSON where that is asked for' },
  'POST /api/v1/sites': { may: APPLYING, does: 'Registers a site' },
  'POST /api/v1/sites/import': { may: LICENSING, does: 'Registers every site of a GeoJSON file, or none' },
  'GET /api/v1/sites/:id': { may: SITES, does: 'One whole, with what may be done next' },
  'POST /api/v1/sites/:id/inspect': { may: LICENSING, does: 'Keeps what an inspection found there' },
  'POST /api/v1/sites/:id/close': { may: LICENSING, does: 'Closes it with a reason' },
}
