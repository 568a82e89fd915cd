import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { render } from '../catalogue/render.ts'
import { day } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import type { Outcome } from '../core/values/outcome.ts'
import { Outage } from '../ports/outage.ts'
import { tongueFor } from './tongue.ts'

/** A refusal on its way to the caller: findings of an operation, or one of the server's own. */
export class Refused extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings[0]?.rule ?? 'refused')
    this.findings = findings
  }
}

const HTTP = { text: 'Adamas, API version 1', since: day('2026-01-01') }

/** A finding of the server itself. */
export function refusalBy(rule: string, figures: Finding['figures'] = {}, path = ''): Finding {
  return { rule, severity: 'error', path, figures, source: HTTP }
}

/** The same, to be thrown by a route. */
export function refusedBy(rule: string, figures: Finding['figures'] = {}, path = ''): Refused {
  return new Refused([refusalBy(rule, figures, path)])
}

/** The value of an outcome; a refusal goes to the one place that turns it into HTTP. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Refused(outcome.findings)
}

/** Which refusal is which status; everything else is 422, a request understood and not followed. */
const STATUS: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'sign-in-refused': 401,
  'second-factor-needed': 401,
  'passkey-needed': 401,
  'second-factor-wrong': 401,
  'second-factor-missing': 403,
  'second-factor-offer': 409,
  'second-factor-kept': 409,
  'tie-unprotected': 409,
  'nothing-sent': 409,
  'provider-again': 409,
  'passkey-again': 409,
  'passkeys-not-here': 409,
  'passkeys-full': 409,
  'step-up-needed': 403,
  'identity-unknown': 403,
  'passkey-unknown': 403,
  'passkey-refused': 403,
  'passkey-copied': 403,
  'right-missing': 403,
  'own-right': 403,
  'second-officer-same': 403,
  'officer-in-firm': 403,
  'granted-lately': 403,
  'stood-in-lately': 403,
  'deputies-of-one': 403,
  'given-on': 403,
  'handoff-not-yours': 403,
  'password-wrong': 403,
  'password-none': 409,
  'request-not-ours': 403,
  'not-found': 404,
  'not-announced': 404,
  'state-forbids': 409,
  'repeat-differs': 409,
  'changed-since-frozen': 409,
  'specimen-waits': 409,
  'specimen-not-waiting': 409,
  locked: 429,
  'too-often': 429,
  'json-too-large': 413,
  'file-too-large': 413,
  'media-type': 415,
  'json-malformed': 400,
  'json-not-utf8': 400,
  'json-byte-order-mark': 400,
  'json-too-deep': 400,
  'json-name-refused': 400,
  'json-name-twice': 400,
  'idempotency-key-missing': 400,
  'input-malformed': 400,
  'envelope-malformed': 400,
  'register-behind-log': 503,
  'register-forked': 503,
  'partners-silent': 503,
  'upload-unknown': 404,
  'upload-gap': 409,
  'link-unknown': 404,
  'link-expired': 410,
  'link-used': 409,
  'receipt-too-late': 409,
  'provider-silent': 503,
  outage: 503,
  'web-not-built': 503,
  bug: 500,
}

/**
 * The one place where errors become HTTP (RFC 9457). Refusals say everything they know; outages say when to come back;
 * a bug says a reference and nothing of what is inside.
 */
export function sendProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = error instanceof Refused ? error : (unreachable(error) ?? fromFastify(error as FastifyError, request))
  if (refused) return sendFindings(refused.findings, request, reply)
  const reference = randomUUID()
  request.log.error({ reference, error: { name: error.name, message: error.message, stack: error.stack } }, 'bug')
  return sendFindings(refusedBy('bug', { reference }).findings, request, reply)
}

function sendFindings(findings: readonly Finding[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const rendered = findings.map(finding => render(finding, tongueFor(request)))
  const [first] = rendered
  const rule = first?.rule ?? 'bug'
  const title = first?.message ?? rule
  const detail = [title, first?.next].filter(Boolean).join(' ')
  const status = STATUS[rule] ?? 422
  const seconds = first?.figures.seconds
  if (typeof seconds === 'number') void reply.header('retry-after', String(seconds))
  return reply
    .code(status)
    .type('application/problem+json')
    .send(Buffer.from(JSON.stringify({ type: `/problems/${rule}`, title, status, detail, findings: rendered })))
}

function unreachable(error: Error): Refused | null {
  return error instanceof Outage ? refusedBy('outage', { seconds: error.retryAfterSeconds }) : null
}

/** What Fastify itself refuses, in our words. An id that cannot be one leads nowhere. */
function fromFastify(error: FastifyError, request: FastifyRequest): Refused | null {
  const { validation, validationContext, statusCode = 500 } = error
  if (validationContext === 'params' || error.code === 'FST_ERR_BAD_URL') return refusedBy('not-found')
  if (validation) return new Refused(validation.map(malformed))
  if (statusCode === 413) return refusedBy('json-too-large', { limit: request.server.initialConfig.bodyLimit ?? 0 })
  if (statusCode === 415) return refusedBy('media-type')
  if (statusCode === 429) return refusedBy('too-often')
  return statusCode < 500 ? refusedBy('input-malformed', { why: error.message }) : null
}

/** `/weighed/0/carats` becomes `weighed[0].carats`. */
function malformed({ instancePath = '', message = '' }: { instancePath?: string; message?: string }): Finding {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
  return { rule: 'input-malformed', severity: 'error', path, figures: { why: message }, source: HTTP }
}
