import type { FastifyRequest } from 'fastify'
import type { Role } from '../core/participants/rights.ts'

/** Who may call a route: anyone, anyone signed in, or the holders of these roles. Operations ask again, more closely. */
export type Access = 'public' | 'session' | readonly Role[]

const OFFICE: readonly Role[] = [
  'inspector',
  'exporting-officer',
  'importing-officer',
  'auditor',
  'statistician',
  'focal-point',
]
const EXPORT: readonly Role[] = ['inspector', 'exporting-officer']
const IMPORT: readonly Role[] = ['importing-officer']
const APPLICANT: readonly Role[] = ['applicant']
const CERTIFICATES: readonly Role[] = [...APPLICANT, ...OFFICE]
const ADMINISTRATOR: readonly Role[] = ['administrator']

/** The access matrix. A route without a row stops the server from starting. */
export const ACCESS: Readonly<Record<string, Access>> = {
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'public',
  'GET /.well-known/adamas.json': 'public',
  'GET /pack/latest': 'public',
  'GET /log/*': 'public',
  'GET /exchange/checkpoint': 'public',
  'POST /exchange/inbox': 'public',
  'GET /api': 'public',
  'GET /api/openapi.json': 'public',
  'GET /verify': 'public',
  'GET /*': 'public',
  'GET /api/v1/node': 'public',
  'GET /api/v1/scheme': 'public',
  'GET /api/v1/demonstration': 'public',
  'POST /api/v1/session': 'public',
  'POST /api/v1/session/demonstration': 'public',
  'GET /api/v1/session': 'public',
  'DELETE /api/v1/session': 'session',
  'POST /api/v1/session/step-up': 'session',
  'POST /api/v1/session/second-factor': 'session',
  'POST /api/v1/lint': 'session',
  'GET /api/v1/drafts': APPLICANT,
  'GET /api/v1/drafts/:id': APPLICANT,
  'PUT /api/v1/drafts/:id': APPLICANT,
  'DELETE /api/v1/drafts/:id': APPLICANT,
  'GET /api/v1/certificates': CERTIFICATES,
  'POST /api/v1/certificates': APPLICANT,
  'GET /api/v1/certificates/:id': CERTIFICATES,
  'GET /api/v1/certificates/:id/certificate.pdf': CERTIFICATES,
  'GET /api/v1/certificates/:id/certificate.vc': CERTIFICATES,
  'GET /api/v1/certificates/:id/qr': CERTIFICATES,
  'POST /api/v1/certificates/:id/amend': APPLICANT,
  'POST /api/v1/certificates/:id/withdraw': APPLICANT,
  'POST /api/v1/certificates/:id/return': EXPORT,
  'POST /api/v1/certificates/:id/refuse': EXPORT,
  'POST /api/v1/certificates/:id/inspect': EXPORT,
  'POST /api/v1/certificates/:id/send-back': EXPORT,
  'POST /api/v1/certificates/:id/authorise': EXPORT,
  'POST /api/v1/certificates/:id/void/propose': EXPORT,
  'POST /api/v1/certificates/:id/void/decline': EXPORT,
  'POST /api/v1/certificates/:id/void/approve': EXPORT,
  'GET /api/v1/imports': OFFICE,
  'GET /api/v1/imports/:id': OFFICE,
  'POST /api/v1/imports/present': IMPORT,
  'POST /api/v1/imports/:id/confirm': IMPORT,
  'POST /api/v1/imports/:id/approve': IMPORT,
  'POST /api/v1/imports/:id/decline': IMPORT,
  'POST /api/v1/imports/:id/detain': IMPORT,
  'POST /api/v1/imports/:id/release': IMPORT,
  'POST /api/v1/imports/:id/return': IMPORT,
  'POST /api/v1/imports/:id/seize': IMPORT,
  'GET /api/v1/persons': ADMINISTRATOR,
  'POST /api/v1/persons': ADMINISTRATOR,
  'POST /api/v1/persons/:id/grants': ADMINISTRATOR,
  'POST /api/v1/persons/:id/grants/:role/approve': ADMINISTRATOR,
  'DELETE /api/v1/persons/:id/grants/:role': ADMINISTRATOR,
}

/** Routes that complete a second half: they ask for a fresh second factor. */
export const STEPPED_UP: readonly string[] = [
  'POST /api/v1/certificates/:id/authorise',
  'POST /api/v1/certificates/:id/void/approve',
  'POST /api/v1/imports/:id/approve',
  'POST /api/v1/persons/:id/grants',
  'POST /api/v1/persons/:id/grants/:role/approve',
]

export function routeOf(request: FastifyRequest): string {
  return `${request.method === 'HEAD' ? 'GET' : request.method} ${request.routeOptions.url ?? ''}`
}

/** The row of a route; one without a row is a defect that stops the start. */
export function accessOf(route: string): Access {
  const access = ACCESS[route]
  if (!access) throw new Error(`${route} has no row in the access matrix`)
  return access
}

export function mayCall(access: Access, roles: readonly Role[] | null): boolean {
  if (access === 'public') return true
  if (roles === null) return false
  return access === 'session' || access.some(role => roles.includes(role))
}
