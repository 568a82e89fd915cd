import type { FastifyRequest } from 'fastify'
import { DELEGABLE } from '../core/participants/delegation.ts'
import type { Grant, PersonRow, Role } from '../core/participants/rights.ts'
import { LICENCE_ACCESS } from './access-licences.ts'

/**
 * Who may call a route: anyone, machines of the node's own network, anyone signed in, or the holders of these roles.
 * Operations ask again, more closely.
 */
export type Access = 'public' | 'near' | 'session' | readonly Role[]

/** One row of the access matrix. */
export interface AccessRow {
  readonly may: Access
  /** What the route does, in words a person reads: it stands in the API's description. */
  readonly does: string
  /** It completes a second half or gives rights: only with a second factor shown within ten minutes. */
  readonly freshCode?: true
}

const ONLOOKERS: readonly Role[] = ['auditor', 'statistician', 'focal-point']
const EXPORT: readonly Role[] = ['inspector', 'exporting-officer']
const APPLICANT: readonly Role[] = ['applicant']
/** Who attaches documents. */
const SENDERS: readonly Role[] = [...APPLICANT, ...EXPORT, 'valuer', 'licensing-officer']
/** A valuer of the state values; an officer enters what an independent one said. */
const VALUING: readonly Role[] = [...EXPORT, 'valuer']
/** Who keeps the list of firms. */
const FIRMS: readonly Role[] = ['administrator', 'licensing-officer']
const IMPORT: readonly Role[] = ['importing-officer']
const ADMINISTRATOR: readonly Role[] = ['administrator']
const KEEPERS: readonly Role[] = ['administrator', 'focal-point', 'secretariat']
/** Who proposes an alert or its withdrawal; a keeper decides it. */
const ALERTING: readonly Role[] = ['exporting-officer', ...IMPORT, ...KEEPERS]
/** Who says how the scheme's standards are met, and who looks at that. */
const PROFILING: readonly Role[] = ['focal-point', 'administrator']
const CONTROLS: readonly Role[] = [...PROFILING, 'auditor']
/** Who prints, and who says how. */
const PRINTING: readonly Role[] = [...ADMINISTRATOR, ...EXPORT]

/** Everyone of the office: who may act and who looks on, but no applicant. */
const DESK: readonly Role[] = [...EXPORT, ...IMPORT, 'licensing-officer', 'valuer', ...ONLOOKERS, ...ADMINISTRATOR]
/** Who sees what certificates look like. */
const LOOKS: readonly Role[] = [...DESK, 'secretariat']
/** Roles that see every certificate of their authority. An applicant sees those of their own firm. */
export const SEE_CERTIFICATES: readonly Role[] = [...EXPORT, ...ONLOOKERS, 'valuer']
/** Roles that see every arrival of their authority. */
export const SEE_IMPORTS: readonly Role[] = [...IMPORT, ...ONLOOKERS]
/** Roles that see what every holder of their authority has. An applicant sees what their own firm has. */
export const SEE_STOCK: readonly Role[] = ['licensing-officer', ...EXPORT, ...ONLOOKERS]
const STOCK: readonly Role[] = [...APPLICANT, ...SEE_STOCK]
const CERTIFICATES: readonly Role[] = [...APPLICANT, ...SEE_CERTIFICATES]

/** The access matrix. A route without a row stops the server from starting. */
export const ACCESS: Readonly<Record<string, AccessRow>> = {
  ...LICENCE_ACCESS,
  'GET /healthz': { may: 'public', does: 'The process is alive' },
  'GET /readyz': { may: 'public', does: 'The register answers' },
  'GET /metrics': { may: 'near', does: 'Figures for Prometheus' },
  'GET /.well-known/adamas.json': { may: 'public', does: 'Which node this is, its keys and its roots' },
  'GET /pack/latest': { may: 'public', does: 'The offline pack' },
  'GET /log/*': { may: 'public', does: 'Checkpoint and tiles of the log' },
  'GET /exchange/checkpoint': { may: 'public', does: 'The checkpoints held here of the log of a partner' },
  'POST /exchange/inbox': { may: 'public', does: 'Takes signed envelopes and answers each' },
  'GET /api': { may: 'public', does: 'This API as a page' },
  'GET /api/look.css': { may: 'public', does: 'How that page looks' },
  'GET /api/openapi.json': { may: 'public', does: 'This API as OpenAPI 3.1' },
  'GET /verify': { may: 'public', does: 'The public page' },
  'GET /ship': { may: 'public', does: 'The page that says whether a shipment may go' },
  'GET /service': { may: 'public', does: 'The page that says how long things take here' },
  'GET /confirm': { may: 'public', does: 'The page to confirm receipt by a code' },
  'GET /*': { may: 'public', does: 'The pages of the desk' },
  'GET /api/v1/node': { may: 'public', does: 'Which node this is and how it is' },
  'GET /api/v1/scheme': { may: 'public', does: 'The lists by which a browser judges as the node does' },
  'GET /api/v1/service': { may: 'public', does: 'Published service levels and what was measured' },
  'GET /api/v1/demonstration': { may: 'public', does: 'Who is who in a demonstration world' },
  'POST /api/v1/session': { may: 'public', does: 'Signs in' },
  'POST /api/v1/session/demonstration': { may: 'public', does: 'Signs in as a person of a demonstration world' },
  'POST /api/v1/session/provider': { may: 'public', does: 'Begins to sign in by the identity provider' },
  'GET /sign-in/back': { may: 'public', does: 'Where the identity provider sends a person back' },
  'POST /api/v1/session/provider/second-factor': { may: 'public', does: 'The own second factor after the provider' },
  'POST /api/v1/session/passkey': { may: 'public', does: 'Signs in by a passkey, in two steps' },
  'GET /api/v1/session': { may: 'session', does: 'Who is signed in' },
  'DELETE /api/v1/session': { may: 'session', does: 'Signs out' },
  'POST /api/v1/session/step-up': { may: 'session', does: 'Shows the second factor again' },
  'POST /api/v1/session/second-factor': { may: 'session', does: 'Enrols a second factor, in two steps' },
  'POST /api/v1/session/step-up/passkey': { may: 'session', does: 'Shows a passkey again, in two steps' },
  'GET /api/v1/session/passkeys': { may: 'session', does: 'Own passkeys' },
  'POST /api/v1/session/passkeys': { may: 'session', does: 'Enrols a passkey, in two steps' },
  'DELETE /api/v1/session/passkeys/:id': { may: 'session', does: 'Removes one' },
  'PUT /api/v1/session/password': { may: 'session', does: 'Another password for oneself; ends all other sessions' },
  'GET /api/v1/statements': { may: DESK, does: 'Statements that came and were set aside, with why' },
  'GET /api/v1/find': { may: 'session', does: 'Everything a person may see that holds some words' },
  'GET /api/v1/notices': { may: 'session', does: 'What waits, came back or is past its time' },
  'POST /api/v1/notices/seen': { may: 'session', does: 'Until when that was seen' },
  'GET /api/v1/mailbox': { may: 'session', does: 'Where and how one is told by mail' },
  'PUT /api/v1/mailbox': { may: 'session', does: 'Chooses it; a new address is sent a code' },
  'POST /api/v1/mailbox/prove': { may: 'session', does: 'Proves the address by that code' },
  'DELETE /api/v1/mailbox': { may: 'session', does: 'Ends the letters' },
  'GET /api/v1/views': { may: 'session', does: 'Own named views of lists' },
  'PUT /api/v1/views/:id': { may: 'session', does: 'Keeps one' },
  'DELETE /api/v1/views/:id': { may: 'session', does: 'Removes one' },
  'POST /api/v1/lint': { may: 'session', does: 'Every finding about a document' },
  'GET /api/v1/drafts': { may: APPLICANT, does: 'Own unfinished applications' },
  'GET /api/v1/drafts/:id': { may: APPLICANT, does: 'One of them' },
  'PUT /api/v1/drafts/:id': { may: APPLICANT, does: 'Keeps one' },
  'DELETE /api/v1/drafts/:id': { may: APPLICANT, does: 'Discards one' },
  'POST /api/v1/uploads': { may: SENDERS, does: 'Begins to send a file, or says how far it is' },
  'GET /api/v1/uploads/:digest': { may: SENDERS, does: 'How much of an own file is here' },
  'PUT /api/v1/uploads/:digest': { may: SENDERS, does: 'Takes its next piece' },
  'DELETE /api/v1/uploads/:digest': { may: SENDERS, does: 'Forgets it' },
  'GET /api/v1/uploads/:digest/file': { may: SENDERS, does: 'An own file that has arrived whole' },
  'GET /api/v1/certificates': { may: CERTIFICATES, does: 'Certificates and applications, latest change first' },
  'POST /api/v1/certificates': { may: APPLICANT, does: 'Applies for a certificate' },
  'GET /api/v1/certificates/:id': { may: CERTIFICATES, does: 'One whole, with what may be done next' },
  'GET /api/v1/certificates/:id/certificate.pdf': { may: CERTIFICATES, does: 'The paper' },
  'GET /api/v1/certificates/:id/certificate.vc': { may: CERTIFICATES, does: 'The credential' },
  'GET /api/v1/certificates/:id/qr': { may: CERTIFICATES, does: 'The text of the code on the paper' },
  'POST /api/v1/certificates/:id/amend': { may: APPLICANT, does: 'Answers what was returned' },
  'POST /api/v1/certificates/:id/withdraw': { may: APPLICANT, does: 'Takes an application back' },
  'POST /api/v1/certificates/:id/return': { may: EXPORT, does: 'Hands an application back with a reason' },
  'POST /api/v1/certificates/:id/refuse': { may: EXPORT, does: 'Refuses it with a reason' },
  'POST /api/v1/certificates/:id/inspect': { may: EXPORT, does: 'First half of issuing: freezes what was inspected' },
  'POST /api/v1/certificates/:id/value': { may: VALUING, does: 'Enters another valuation beside the exporter’s' },
  'POST /api/v1/certificates/:id/send-back': { may: EXPORT, does: 'Sends it back to the first officer' },
  'POST /api/v1/certificates/:id/authorise': { may: EXPORT, does: 'Second half of issuing', freshCode: true },
  'POST /api/v1/certificates/:id/void/propose': { may: EXPORT, does: 'First half of voiding' },
  'POST /api/v1/certificates/:id/void/decline': { may: EXPORT, does: 'Keeps it as it is' },
  'POST /api/v1/certificates/:id/void/approve': { may: EXPORT, does: 'Second half of voiding', freshCode: true },
  'POST /api/v1/certificates/:id/sheet/spoil': { may: EXPORT, does: 'First half of issuing again on another sheet' },
  'POST /api/v1/certificates/:id/sheet/approve': {
    may: EXPORT,
    does: 'Second half: voids it, and issues the same facts under the next number',
    freshCode: true,
  },
  'POST /api/v1/certificates/:id/files': { may: EXPORT, does: 'Keeps a scan beside it' },
  'GET /api/v1/certificates/:id/files/:digest': { may: CERTIFICATES, does: 'A scan or a document that is kept' },
  'POST /api/v1/certificates/:id/slip': { may: EXPORT, does: 'Files the confirmation that came on paper' },
  'PUT /api/v1/certificates/:id/office': { may: EXPORT, does: 'Sends the second half to another office' },
  'PUT /api/v1/imports/:id/office': { may: IMPORT, does: 'Sends the second half to another office' },
  'GET /api/v1/imports': { may: SEE_IMPORTS, does: 'Arrivals, latest change first' },
  'GET /api/v1/imports/:id': { may: SEE_IMPORTS, does: 'One whole, with what may be done next' },
  'POST /api/v1/imports/present': { may: IMPORT, does: 'Judges a certificate at the counter' },
  'POST /api/v1/imports/present-paper': { may: IMPORT, does: 'Judges a paper without a signature, as it was typed' },
  'POST /api/v1/imports/:id/photo': { may: IMPORT, does: 'Keeps the photograph of such a paper' },
  'GET /api/v1/imports/:id/photo': { may: SEE_IMPORTS, does: 'That photograph' },
  'POST /api/v1/imports/:id/accept': { may: IMPORT, does: 'Takes such a paper for genuine, with a reason' },
  'POST /api/v1/imports/:id/confirm': { may: IMPORT, does: 'Confirms receipt, or freezes a large difference' },
  'POST /api/v1/imports/:id/approve': { may: IMPORT, does: 'Accepts the difference', freshCode: true },
  'POST /api/v1/imports/:id/decline': { may: IMPORT, does: 'Does not accept the difference' },
  'POST /api/v1/imports/:id/detain': { may: IMPORT, does: 'Holds the shipment' },
  'POST /api/v1/imports/:id/release': { may: IMPORT, does: 'First half of letting it be received after all' },
  'POST /api/v1/imports/:id/approve-release': { may: IMPORT, does: 'Second half', freshCode: true },
  'POST /api/v1/imports/:id/decline-release': { may: IMPORT, does: 'Keeps it detained' },
  'POST /api/v1/imports/:id/return': { may: IMPORT, does: 'Sends it back to the exporter' },
  'POST /api/v1/imports/:id/seize': { may: IMPORT, does: 'Seizes it' },
  'POST /api/v1/imports/:id/copy': { may: IMPORT, does: 'Keeps that the importer got an authenticated copy' },
  'GET /api/v1/imports/:id/copy.pdf': { may: SEE_IMPORTS, does: 'That copy, to print' },
  'POST /api/v1/imports/:id/original': { may: IMPORT, does: 'Keeps where the original lies' },
  'GET /api/v1/originals': { may: SEE_IMPORTS, does: 'Originals, where they lie, and copies that are due' },
  'GET /api/v1/specimens': { may: LOOKS, does: 'What certificates look like, by participant' },
  'GET /api/v1/specimens/:participant': { may: LOOKS, does: 'Every specimen of one, with its features' },
  'GET /api/v1/specimens/:participant/:at/images/:image': { may: LOOKS, does: 'A picture of one' },
  'POST /api/v1/specimens': {
    may: KEEPERS,
    does: 'Files a specimen of another country, or proposes to notify one’s own to all',
    freshCode: true,
  },
  'POST /api/v1/imports/:id/stock': { may: IMPORT, does: 'Makes what was received the stock of a holder' },
  'GET /api/v1/production': { may: STOCK, does: 'What was mined, by site and days' },
  'GET /api/v1/production/sites': { may: STOCK, does: 'Sites to record for, and how much each can yield' },
  'POST /api/v1/production': { may: [...APPLICANT, 'licensing-officer'], does: 'Records what was mined' },
  'POST /api/v1/production/capacity': { may: ['licensing-officer'], does: 'Says how much a site can yield' },
  'GET /api/v1/stock': { may: STOCK, does: 'What holders have, by HS code and countries of mining' },
  'POST /api/v1/stock': { may: ['licensing-officer'], does: 'Writes down stock of the first day, or what was found' },
  'POST /api/v1/stock/seize': { may: ['licensing-officer'], does: 'Takes rough from a holder' },
  'GET /api/v1/stock/gate': { may: APPLICANT, does: 'What the own firm may export, as a certificate is judged by it' },
  'GET /api/v1/holders': { may: [...STOCK, ...IMPORT], does: 'Who may hold rough at this authority' },
  'GET /api/v1/holders/:id/moves': { may: STOCK, does: 'The books of a holder, the latest first' },
  'GET /api/v1/lots': { may: STOCK, does: 'Lots that are held' },
  'GET /api/v1/lots/:id': { may: STOCK, does: 'One lot, with what it was made of and what became of it' },
  'POST /api/v1/lots/moves': { may: APPLICANT, does: 'Own rough sold, divided, put together, sorted, cut or lost' },
  'GET /api/v1/trace/:id': {
    may: [...STOCK, ...IMPORT],
    does: 'Where a lot or certificate came from, or what it went into',
  },
  'POST /api/v1/specimens/:participant/approve': {
    may: KEEPERS,
    does: 'Second half: notifies what was proposed to all',
    freshCode: true,
  },
  'POST /api/v1/specimens/:participant/send-back': {
    may: KEEPERS,
    does: 'Sends back what was proposed, with a reason',
  },
  'GET /api/v1/alerts': { may: [...DESK, 'secretariat'], does: 'Alerts in force and withdrawn, own and received' },
  'POST /api/v1/alerts': { may: ALERTING, does: 'First half of raising an alert' },
  'POST /api/v1/alerts/:id/approve': { may: KEEPERS, does: 'Second half: raises it and tells all', freshCode: true },
  'POST /api/v1/alerts/:id/decline': { may: ALERTING, does: 'Does not raise it, or lets it stand' },
  'POST /api/v1/alerts/:id/withdraw': { may: ALERTING, does: 'First half of withdrawing it' },
  'POST /api/v1/alerts/:id/approve-withdrawal': {
    may: KEEPERS,
    does: 'Second half: withdraws it and tells all',
    freshCode: true,
  },
  'GET /api/v1/open': { may: SEE_CERTIFICATES, does: 'Certificates nobody confirmed yet, by destination' },
  'POST /api/v1/open/remind': { may: EXPORT, does: 'Asks a partner for what it has not confirmed' },
  'POST /api/v1/open/remind-chosen': { may: EXPORT, does: 'Asks for chosen certificates, and tells each' },
  'POST /api/v1/links/read': { may: 'public', does: 'The certificate a one-time code is for' },
  'POST /api/v1/links/confirm': { may: 'public', does: 'Confirms its receipt, by that code' },
  'GET /api/v1/delegations': { may: 'session', does: 'Own rights in other hands, and colleagues’ in own' },
  'POST /api/v1/delegations': { may: DELEGABLE, does: 'Gives a role to a colleague for some days', freshCode: true },
  'POST /api/v1/delegations/end': { may: 'session', does: 'Ends that before its last day' },
  'GET /api/v1/persons': { may: ADMINISTRATOR, does: 'The people of this node and their roles' },
  'POST /api/v1/persons': { may: ADMINISTRATOR, does: 'A new person, without any role' },
  'GET /api/v1/firms': { may: FIRMS, does: 'The firms that apply at this authority' },
  'POST /api/v1/firms': { may: FIRMS, does: 'Enters a firm' },
  'PUT /api/v1/firms/:id': { may: ADMINISTRATOR, does: 'Corrects what is kept of a firm', freshCode: true },
  'PUT /api/v1/persons/:id/office': { may: ADMINISTRATOR, does: 'Says in which office a person sits' },
  'PUT /api/v1/persons/:id/identity': {
    may: ADMINISTRATOR,
    does: 'Says which person of the identity provider an account expects',
    freshCode: true,
  },
  'DELETE /api/v1/persons/:id/identity': {
    may: ADMINISTRATOR,
    does: 'Takes that away, and signs the person out',
    freshCode: true,
  },
  'POST /api/v1/persons/:id/grants': { may: ADMINISTRATOR, does: 'First half of granting', freshCode: true },
  'POST /api/v1/persons/:id/grants/:role/approve': {
    may: ADMINISTRATOR,
    does: 'Second half of granting',
    freshCode: true,
  },
  'GET /prices': { may: 'public', does: 'The page that says what a carat brings' },
  'GET /api/v1/prices': { may: 'public', does: 'What a carat brings, as published here' },
  'POST /api/v1/prices': { may: ['valuer', 'administrator'], does: 'Publishes what a carat brings, from a day on' },
  'GET /complain': { may: 'public', does: 'The page to complain on, and to follow a complaint' },
  'POST /api/v1/complaints': { may: 'public', does: 'Takes a complaint, under a code its reporter made' },
  'POST /api/v1/complaints/read': { may: 'public', does: 'What became of it, by that code' },
  'POST /api/v1/complaints/add': { may: 'public', does: 'A further word of the reporter, by that code' },
  'GET /api/v1/complaints': { may: ['focal-point'], does: 'Complaints, latest change first' },
  'GET /api/v1/complaints/:id': { may: ['focal-point'], does: 'One whole, with how to reach the reporter' },
  'POST /api/v1/complaints/:id/take': { may: ['focal-point'], does: 'Looks into it, tied to nobody in it' },
  'POST /api/v1/complaints/:id/answer': { may: ['focal-point'], does: 'Answers its reporter' },
  'POST /api/v1/complaints/:id/close': { may: ['focal-point'], does: 'Closes it, and forgets how to reach them' },
  'GET /api/v1/controls': { may: CONTROLS, does: 'How each standard of the scheme is met here, also as a table' },
  'GET /api/v1/controls/gaps.pdf': { may: CONTROLS, does: 'What is missing, as a report' },
  'GET /api/v1/controls/:standard': { may: CONTROLS, does: 'What was said of one standard, and when' },
  'POST /api/v1/controls/:standard': { may: PROFILING, does: 'Says how a standard is met' },
  'GET /api/v1/print-profile': { may: PRINTING, does: "How certificates are printed on the country's own paper" },
  'PUT /api/v1/print-profile': { may: ADMINISTRATOR, does: 'Keeps a print profile that certificates fit' },
  'PUT /api/v1/print-profile/nudge': { may: [...ADMINISTRATOR, 'exporting-officer'], does: 'Moves what is printed' },
  'GET /api/v1/print-profile/test.pdf': { may: PRINTING, does: 'A page to measure by, with every frame' },
  'DELETE /api/v1/persons/:id/grants/:role': { may: ADMINISTRATOR, does: 'Takes a role away', freshCode: true },
}

/** `GET /api/v1/drafts/:id`; null where the address leads to no route. */
export function routeOf(request: FastifyRequest): string | null {
  const { url } = request.routeOptions
  return url === undefined ? null : `${request.method === 'HEAD' ? 'GET' : request.method} ${url}`
}

/** The row of a route; one without a row is a defect that stops the start. */
export function accessOf(route: string): AccessRow {
  const row = ACCESS[route]
  if (!row) throw new Error(`${route} has no row in the access matrix`)
  return row
}

/** The grants of a person that open a route, at the authorities this node keeps. */
export function grantsFor(may: Access, person: PersonRow, authorities: readonly string[]): readonly Grant[] {
  const here = person.grants.filter(grant => authorities.includes(grant.authority))
  return typeof may === 'string' ? here : here.filter(grant => may.includes(grant.role))
}
